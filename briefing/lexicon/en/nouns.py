"""Where a noun phrase ends, when nothing but the words themselves is known.

Source: The Cambridge Grammar of the English Language, chapters 5 (noun phrases) and 7 (prepositions); AP Stylebook,
"collective nouns".
"""

from briefing.lexicon.en import function_words

CLOSERS: frozenset[str] = (
    function_words.AUXILIARIES
    | function_words.PREPOSITIONS
    | function_words.SUBORDINATORS
    | function_words.COORDINATORS
    | function_words.DETERMINERS
    | function_words.SUBJECT_PRONOUNS
    | function_words.OBJECT_PRONOUNS
    | frozenset(
        (
            # further prepositions and pronouns, adverbs that follow a noun phrase
            "alongside amidst atop down excluding including minus opposite pending plus respectively "
            "underneath unto versus worth vs such one ones ago already also altogether annually apart "
            "apiece away back currently daily earlier elsewhere ever far here instead just later less "
            "maybe monthly more much nationwide never not now often only overall overnight perhaps "
            "previously probably quite rather recently soon still then there thereby thus today together "
            "tomorrow tonight too twice weekly well worldwide yearly yesterday else again ahead abroad "
            "forward downtown offshore onshore aboard enough even almost alone long wide tall high deep "
            "thick old complete wrong right lower higher fewer better worse cheaper likely able late "
            "early short adrift "
            # times
            "monday tuesday wednesday thursday friday saturday sunday january february march april june "
            "july august september october november december last next"
        ).split()
    )
) - {"following"}
"""Words with which a noun phrase is over. "Following" is none: "the three following days"."""

VERBS: frozenset[str] = frozenset(
    (
        "beat beats said says say saying told tells added adds showed made makes making took takes taking gave gives "
        "giving came comes coming went goes going "
        "got gets getting saw sees seen began begins begun left leaves leaving rose rises fell falls felt kept keeps "
        "held holds lost "
        "loses won paid pays sent sends spent spends met meets ran sold sells stood brought brings "
        "bought buys built builds "
        "caught found finds knew knows led leads puts ranged remains remained report reported received required "
        "seeks sought set spoke "
        "survived became becomes grew grows drew flew wore wrote fled hurt died dies killed injured wounded arrested "
        "infected detained missing dead "
        "struck shook sank swept swam spun slid shrank sought taught thought threw understood woke withdrew "
        "overtook drove rode rang sang stole swore tore wept lit fought "
        "needed wants wanted worked lived took turned tested expected according based due making "
        "following involving using"
    ).split()
)
"""Verb forms common in news copy; behind the first word of a phrase they end it. Plain forms are not here: what they
follow is a plural."""

NOMINAL: frozenset[str] = frozenset(
    "dead wounded injured missing unemployed homeless jobless poor rich elderly "
    "disabled others abstentions hurt".split()
)
"""Adjectives that stand for people when a number is before them and nothing is behind."""

PLURALS: frozenset[str] = frozenset(
    "people persons taxis men women children police troops cattle teeth feet mice geese sheep fish aircraft spacecraft "
    "hovercraft personnel staff crew species series data media "
    "criteria phenomena servicemen servicewomen policemen policewomen firemen fishermen congressmen congresswomen "
    "spokesmen businessmen gunmen clergymen lawmakers oxen lives wives knives "
    "halves others alumni youth folk deer salmon offspring headquarters crossroads barracks works means dice poultry "
    "swine".split()
)
"""Plurals that don't end in s, or end a phrase although they look like a singular."""

SINGULARS: frozenset[str] = frozenset(
    "gas biogas lens atlas bias canvas alias christmas pancreas asbestos chaos cosmos ethos pathos tennis news "
    "physics economics mathematics athletics gymnastics diabetes measles mumps rickets herpes scabies rabies".split()
)
"""They end in s and are no plurals."""

GROUPS: frozenset[str] = frozenset(
    "crew staff team group party family crowd workforce squad audience force army fleet panel jury cast population "
    "class gang tribe choir delegation congregation caravan convoy flotilla herd flock".split()
)
"""Before "of" and a number it is they who are counted ("a crew of 75")."""

PERSONS: frozenset[str] = frozenset(
    "people persons children kids boys girls youths men women males females adults teenagers toddlers infants babies "
    "workers labourers laborers employees students pupils patients residents citizens voters drivers passengers "
    "pensioners players athletes swimmers runners those anyone everyone anybody everybody nobody someone persons "
    "americans britons migrants refugees prisoners travellers travelers visitors customers users viewers".split()
)
"""Behind them "over 60" and "under five" are ages."""

PLURAL_MODIFIERS: frozenset[str] = frozenset(
    "sports savings arms sales systems earnings goods operations communications affairs services human-rights rights "
    "women's men's children's veterans securities futures options "
    "bonds news customs sanctions elections drugs weapons narcotics admissions benefits claims resources materials "
    "odds damages jobs parts ".split()
)
"""Plurals that stand before the noun of their phrase ("sales people", "arms dealers")."""

DIRECTIONS: frozenset[str] = frozenset(
    "north south east west northeast northwest southeast southwest northwards southwards inland upstream".split()
)
"""In lower case behind a distance they are adverbs ("85 miles north of the lock")."""
