"""Where a noun phrase ends, when nothing but the words themselves is known.

Source: The Cambridge Grammar of the English Language, chapters 5 (noun phrases) and 7 (prepositions); AP Stylebook, "collective nouns".
"""

CLOSERS: frozenset[str] = frozenset(
    (
        # prepositions
        "about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by despite down during "
        "except excluding for from in including inside into like minus near of off on onto opposite out outside over past per plus regarding respectively since than through "
        "throughout till to toward towards under underneath unlike until unto up upon versus via vs with within without worth "
        # conjunctions and relatives
        "and or but nor so yet if because while when where whereas although though unless whether that which who whom whose what why how "
        # determiners and pronouns
        "a an the this these those all any both each either every neither no some such his her its their our your my he she it they we you i him them us me himself herself itself "
        "themselves one ones another "
        # auxiliaries
        "is are was were be been being am has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't don't doesn't didn't won't "
        "wouldn't can't couldn't hasn't haven't hadn't "
        # adverbs that follow a noun phrase
        "ago already also altogether annually apart apiece away back currently daily earlier elsewhere ever far here instead just later less maybe monthly more much nationwide "
        "never not now of off often once only overall overnight perhaps previously probably quite rather recently respectively soon still then there thereby thus today together "
        "tomorrow tonight too twice weekly well worldwide yearly yesterday else again ahead abroad forward downtown offshore onshore aboard enough even almost alone long wide tall high deep old "
        "wrong right lower higher fewer better worse cheaper likely able "
        # times
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december last next "
        # verbs common in news copy
        "said says say saying told tell tells added adds showed shows show made make makes making took take takes taking gave give gives giving came come comes coming went go goes going "
        "got get gets getting saw see sees seen began begin begins begun left leave leaves leaving rose rise rises fell fall falls felt kept keep keeps held hold holds lost lose "
        "loses won wins paid pay pays sent send sends spent spend spends met meet meets ran run runs sold sell sells stood stand stands brought bring brings bought buy buys built build builds "
        "caught found find finds knew know knows led leads put puts ranged remain remains remained report reported received require required seek seeks sought set sets spoke survive "
        "survived became become becomes grew grow grows drew flew wore wrote fled hit hits hurt died die dies killed injured wounded arrested infected detained missing dead need needs "
        "needed want wants wanted work works worked live lives lived took turned tested expected according based due"
    ).split()
)
"""Words with which a noun phrase is over."""

NOMINAL: frozenset[str] = frozenset("dead wounded injured missing unemployed homeless jobless poor rich elderly disabled others abstentions hurt".split())
"""Adjectives that stand for people when a number is before them and nothing is behind."""

PLURALS: frozenset[str] = frozenset(
    "people persons men women children police troops cattle teeth feet mice geese sheep fish aircraft spacecraft hovercraft personnel staff crew species series data media "
    "criteria phenomena servicemen servicewomen policemen policewomen firemen fishermen congressmen congresswomen spokesmen businessmen gunmen clergymen lawmakers oxen lives wives knives "
    "halves others alumni youth folk deer salmon offspring headquarters crossroads barracks works means dice poultry swine orthodox chinese japanese british french irish dutch swiss "
    "taliban afghani iraqi offspring".split()
)
"""Plurals that don't end in s, or end a phrase although they look like a singular."""

PLURAL_MODIFIERS: frozenset[str] = frozenset(
    "sports savings arms sales systems earnings goods operations communications affairs services human-rights rights women's men's children's veterans securities futures options "
    "bonds news customs sanctions elections drugs weapons narcotics admissions benefits claims resources materials odds damages jobs parts ".split()
)
"""Plurals that stand before the noun of their phrase ("sales people", "arms dealers")."""
