"""Words that make a number beside them a name, a place in a row or an address, and no quantity.

Source: AP Stylebook, "numerals" (proper names, "No.", "page numbers", "ages", "chapters", "roads", "rooms", "sizes"),
"highway designations", "addresses".
"""

from briefing.lexicon.en import function_words

LABELS: frozenset[str] = frozenset(
    (
        # the row itself
        "no nos number numbers nr num #  "
        # law and documents
        "section sections sec article articles art chapter chapters ch clause clauses title titles act amendment "
        "paragraph para rule rules "
        "regulation resolution law bill proposition prop measure schedule annex appendix exhibit form forms item "
        "items law directive protocol "
        "project projects subsection subparagraph verse "
        "statute code docket case file invoice decree order petition question isbn issn "
        # books and lists
        "page pages p pp volume vol verse verses psalm line lines figure figures fig table tables note footnote part "
        "parts step lesson unit units "
        "episode episodes season book scene track issue edition version versions v ver release draft "
        # places
        "room rooms suite apartment apt floor gate gates terminal platform track runway pier dock berth route routes "
        "highway highways hwy interstate "
        "freeway motorway road junction exit mile-marker marker ward district precinct zone zones area sector block "
        "lot plot hangar building unit "
        "bay lane aisle row seat hole box locker sublot parcel channel site exit camp station "
        # transport and machines
        "flight flights train bus tram line car airbus boeing apollo soyuz shuttle sts mission type types model "
        "models mark mk class "
        # degrees in a row
        "level levels grade grades stage stages phase phases tier category categories cat group groups division "
        "league band bands step round rounds game "
        "week day chapter world quarter size sizes magnitude-class factor series generation gen bracket seed lane "
        "position pole county district vitamin "
        # names with a number
        "local formula channel radio studio fortune forbes ftse s&p nasdaq dow nikkei russell stoxx dax cac asx "
        "topix euronext hang windows iphone ipad galaxy "
        "playstation xbox android pentium core ios covid polio agent catch windows chanel "
        # codes
        "zip postcode po pin ip port extension ext isbn serial badge inmate hospital school unit squad battalion "
        "brigade regiment company platoon troop pack "
        "war well reactor turbine engine reactor gate hotline"
    ).split()
)
"""The number directly after one of these is a label ("Section 12", "berth number 21", "Chapter 11")."""

COUNTED_TOO: frozenset[str] = frozenset(
    "unit units figure figures act measure order case file line lines note part parts day days week building car bus "
    "train class rounds company school schools hospital "
    "game games lot block building station camp site well area series order pack issue troop question season book "
    "box row war group groups quarter "
    "stage level levels core radio code codes position item items hotline step world county title titles road floor "
    "floors article articles".split()
)
"""Labels that are just as often the end of a clause; in lower case, before a number that counts something, they are
no label."""

STREETS: frozenset[str] = frozenset(
    "street st avenue ave boulevard blvd road rd drive dr lane ln court ct place pl square sq terrace parkway pkwy "
    "highway hwy way row crescent close gardens "
    "plaza circle broadway mews quay strasse straße rue via calle".split()
)
"""Last words of a street address."""

AIRLINERS: frozenset[str] = frozenset("707 717 727 737 747 757 767 777 787".split())
"""Boeing's models, often without the name."""

AIRCRAFT: frozenset[str] = frozenset(
    "max jet jets jetliner jetliners airliner airliners plane planes aircraft dreamliner dreamliners freighter "
    "freighters jumbo jumbos series crash crashes".split()
)
"""What follows a model's number."""

TAX_PLANS: frozenset[str] = frozenset("401 403 457 501 527 529".split())
"""Sections of the United States tax code after which savings plans and charities are called, followed by "(k)",
"(c)", "plan"."""

EMERGENCY: frozenset[str] = frozenset(("911", "999", "112", "000", "411", "311"))
"""Telephone numbers of services, before "call", "caller", "dispatcher" and behind "called", "dialed"."""

CALLS: frozenset[str] = frozenset(
    "call calls caller callers dispatcher dispatchers operator operators emergency "
    "center tape tapes called dialed dialled dial calling".split()
)

PLAN_WORDS: frozenset[str] = frozenset("plan plans college account accounts savings saving group groups".split())

SCORE_WORDS: frozenset[str] = frozenset(
    "beat beats beaten beating defeat defeats defeated defeating win wins won winning lose loses lost losing loss "
    "draw draws drew drawn tie tied vote votes voted voting "
    "decision ruling score scores scored scoreline lead leads led leading trail trails trailed trailing victory "
    "record victories edged edge rout routed "
    "thrashed downed blanked swept sweep margin sets set series upset overtime aggregate shutout split approved "
    "passed ballot verdict".split()
)
"""Beside them N-N is a score or a tally."""

NOT_AFTER: frozenset[str] = frozenset("century centuries".split())
"""After an ordinal they make a date or a name of it."""

IDIOMS: frozenset[str] = frozenset(
    (
        "one of|one another|one hand|one by one|one at a time|one and all|one and the same|one or the other|one way "
        "or another|one thing|one day|one time|one way|one side|one "
        "more|one point|one reason|one who|one that|one which|one can|one could|one would|one should|one must|one "
        "might|one may|one is|one was|one has|one had|one or more|one point|one stage|"
        "two cents|a dime|zero tolerance|zero sum|zero hour|ten to one"
    ).split("|")
)
"""Number words that count nothing, with the word after them."""

NO_QUANTITY_BEFORE_ONE: frozenset[str] = frozenset(
    "no any every each the this that which another some not number formula big air square day for all as loved "
    "little young last next first second other new same such great good "
    "better single only right wrong".split()
)
"""Before "one" they make a pronoun or a name of it."""

WORD_LABELS: frozenset[str] = frozenset(
    "world war formula number channel group air band act part chapter phase tier "
    "stage day week level type category big gang top".split()
)
"""As `LABELS`, where the number is a word ("World War Two", "Group of Seven", "band one")."""

BEFORE_COUNTS: frozenset[str] = (
    function_words.AUXILIARIES
    | function_words.PREPOSITIONS
    | function_words.SUBORDINATORS
    | function_words.COORDINATORS
    | function_words.DETERMINERS
    | function_words.SUBJECT_PRONOUNS
    | frozenset(
        (
            "plus versus vs nearly almost roughly approximately least most only just other few many more "
            "less fewer down not then also even get gets got said says say told there here it you that's "
            "it's he's she's we've they've however meanwhile still today yesterday tomorrow tonight now "
            "currently nationwide worldwide overall altogether including excluding totaling totalling "
            "exactly monday tuesday wednesday thursday friday saturday sunday killing killed kills "
            "wounding wounded injuring injured arrested arresting leaving left hit"
        ).split()
    )
)
"""Words that stand before a quantity, so that their capital at the head of a sentence or in a headline makes no
name."""

BEFORE_STOP: frozenset[str] = frozenset("no nos art sec fig vol p pp ch pt ext tel rm apt".split())
"""Abbreviations with a full stop before a number in a row."""

NO_NAMES: frozenset[str] = frozenset("to for in of and or year foot million billion mln bln percent pct".split())
"""Before a hyphen and a number they make no name of it ("5-to-10", "6-foot-4")."""

IN_ADDRESSES: frozenset[str] = frozenset(("st", "nd", "rd", "th", ".", "de", "la", "of"))
"""In lower case inside an address."""

ZONES: frozenset[str] = frozenset(
    "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest msk ist jst hkt sgt aest".split()
)
"""Time zones, behind a clock time."""

ERAS: frozenset[str] = frozenset(("bc", "ad", "bce", "ce"))
"""Behind a year, in capitals."""

PHONES: frozenset[str] = frozenset(
    "phone telephone tel fax dial hotline call number cell mobile text ext extension".split()
)
"""Shortly before digits they make a phone number or code of them."""

APPROXIMATE_BEFORE: frozenset[str] = frozenset(
    "than about nearly some almost over least to approximately roughly killed another".split()
)
"""Before four digits and a plural: things are counted ("more than 2000 people")."""

BOUND_TO_NOTHING: frozenset[str] = frozenset("figure way on off sided party fits to up liner self time eyed".split())
"""Behind a number and hyphen: an adjective or idiom ("one-on-one", "six-figure"), nothing that is counted."""

BOUND_TO_ONE: frozenset[str] = frozenset("man woman person member seat bedroom room".split())
"""What "one-" counts; before anything else it is an idiom."""

BEFORE_ORDINALS: frozenset[str] = frozenset(
    "the a an his her its their our my your this that these those every each another for in of by on to with at from "
    "since and finished ranked placed came won into during".split()
)
"""Before an ordinal in a noun phrase; without one of them it is an adverb ("but first the tide must turn")."""

NAMED_ORDINALS: frozenset[str] = frozenset("amendment lady world fleet army division circuit republic estate".split())
"""With a capital behind an ordinal that opens a sentence: a name."""

HALVED: frozenset[str] = frozenset("first second latter other third better top bottom 1st 2nd".split())
"""Before "half" they make a time or a side of it ("the first half"), no share."""
