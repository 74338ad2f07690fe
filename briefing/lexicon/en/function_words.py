"""Closed classes of English words, in lower case. Source: Quirk et al., A Comprehensive Grammar of the English
Language (1985); Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 5 to 8.

The quotations and the speakers need different cuts of one class; where they do, the smaller sets say what differs.
"""

from __future__ import annotations

from briefing.lexicon.en import calendar

BE = frozenset(
    "am is are was were be been being 's 're isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t".split()
)
HAVE = frozenset("have has had having hasn't haven't hadn't hasn’t haven’t hadn’t".split())
DO = frozenset("do does did don't doesn't didn't don’t doesn’t didn’t".split())
MODALS = frozenset(
    "will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't mustn't mightn't "
    "won’t wouldn’t can’t couldn’t shouldn’t mustn’t needn't needn’t ought".split()
)
AUXILIARIES = BE | HAVE | DO | MODALS
CLITICS = frozenset(("'s", "'re"))
RARE_MODALS = frozenset("mightn't needn't needn’t ought".split())
NEGATED_SHALL = frozenset("shan't shan’t".split())
# The auxiliaries beside a name: no clitics, for there "'s" is the possessive, and none of the rare modals.
FULL_AUXILIARIES = (AUXILIARIES - CLITICS - RARE_MODALS) | NEGATED_SHALL

# A pronoun and its auxiliary written as one word: "he'd said", "they've argued".
CONTRACTED = frozenset(
    f"{pronoun}{mark}{ending}"
    for pronoun in "i you he she it we they who there that".split()
    for mark in "'’"
    for ending in "s d ll ve re m".split()
)

SUBJECT_PRONOUNS = frozenset("i he she they we".split())
INDEFINITE_PRONOUNS = frozenset(
    "one another others some many most both neither everyone nobody somebody someone everybody".split()
)
PRONOUNS = SUBJECT_PRONOUNS | INDEFINITE_PRONOUNS | {"it", "you", "who", "which"}
OBJECT_PRONOUNS = frozenset("me him her them us you it himself herself themselves itself".split())
DEMONSTRATIVES = frozenset("this that these those".split())
# All that point to something known; "her" is left to the possessives.
DEFINITE_PRONOUNS = (
    SUBJECT_PRONOUNS
    | DEMONSTRATIVES
    | frozenset("it you me him us them who whom".split())
    | frozenset("himself herself itself themselves myself ourselves yourself".split())
    | frozenset("mine yours hers ours theirs".split())
)

PERSONAL_POSSESSIVES = frozenset("my your his her its our their".split())
POSSESSIVES = PERSONAL_POSSESSIVES | {"whose"}
DETERMINERS = (
    frozenset("the a an some any each every no another both either neither all".split()) | DEMONSTRATIVES | POSSESSIVES
)
NUMERALS_TO_TEN = frozenset("one two three four five six seven eight nine ten".split())
NUMERALS = NUMERALS_TO_TEN | {"eleven", "twelve"}
QUANTIFIERS = frozenset("several many most few dozens various numerous".split())
# What opens a noun phrase: numbers, quantities and interrogatives as well.
DETERMINATIVES = DETERMINERS | NUMERALS | QUANTIFIERS | {"other", "such", "what", "which"}
# Those of a noun phrase that names something new.
INDEFINITE = (NUMERALS_TO_TEN | QUANTIFIERS | {"a", "an", "another", "some"}) - {"various", "numerous"}

PREPOSITIONS = frozenset(
    "about above across after against along amid among amongst around as at before behind below beneath "
    "beside besides between beyond by despite during except following for from in inside into like near of "
    "off on onto out outside over past per regarding since through throughout till to toward towards under "
    "until unlike up upon via with within without".split()
)
# "Out", "past" and "up" are adverbs as often.
ADVERBIAL_PREPOSITIONS = frozenset("out past up".split())
RARE_PREPOSITIONS = frozenset("amongst beneath till".split())
# The prepositions beside a name: without adverbs and the rare, with those made of participles and of comparison.
PHRASE_PREPOSITIONS = (PREPOSITIONS - ADVERBIAL_PREPOSITIONS - RARE_PREPOSITIONS) | frozenset(
    "concerning including opposite than versus".split()
)

RELATIVES = frozenset("who whom whose which that where when".split())
INTERROGATIVES = frozenset("how why what whom whose which who".split())
PREPOSITIONS_OF_TIME = frozenset("since after before until".split())
SUBORDINATORS = (
    frozenset("that as when while because if although though where whereas unless once than whether lest".split())
    | PREPOSITIONS_OF_TIME
    | INTERROGATIVES
)
COORDINATORS = frozenset("and but or nor yet so".split())
# What joins clauses and neither asks nor dates them.
CONJUNCTIONS = (COORDINATORS | SUBORDINATORS | {"whenever", "wherever"}) - (
    PREPOSITIONS_OF_TIME | INTERROGATIVES | {"lest"}
)
NEGATIVES = frozenset(
    "not never no nobody neither didn't don't doesn't hasn't haven't hadn't won't wouldn't isn't wasn't "
    "weren't aren't can't cannot couldn't didn’t don’t doesn’t hasn’t haven’t hadn’t won’t wouldn’t isn’t "
    "wasn’t weren’t aren’t can’t couldn’t".split()
)

# Adverbs that stand beside a verb and don't end in -ly.
ADVERBS = frozenset(
    "also again already always earlier even ever first further furthermore just later long meanwhile moreover "
    "never not now often once only since sometimes soon still then there today tomorrow tonight too twice "
    "yesterday afterward afterwards elsewhere here instead thus therefore however rather simply both once "
    "almost all back ago nonetheless nevertheless".split()
)
NOT_ADVERBS = frozenset(
    "family ally reply assembly supply july italy anomaly bully rally tally monopoly melancholy fly belly".split()
)

WEEKDAYS = frozenset(calendar.WEEKDAYS) - {"thur"}
TIME_NOUNS = frozenset(
    "morning afternoon evening night week weekend month year day hour hours minutes days weeks months years "
    "today yesterday tomorrow tonight noon midnight moment time ago earlier later spring summer autumn fall "
    "winter".split()
)
TIME_OPENERS = frozenset("last next this earlier late early that same".split())

WH_WORDS = frozenset("whether how why what who when where which whom if".split())

# Pasts of the common strong verbs, which no ending gives away.
IRREGULAR_PASTS = frozenset(
    "became began bet bit blew bought broke brought built came caught chose clung cut dealt did dug drew "
    "drank drove ate fell fed felt fought found fled flew forgot forgave gave went grew had heard hid hit "
    "held kept knew laid led left lent let lit lost made meant met paid put quit read ran said saw sought "
    "sold sent set shook shot shut sang sank sat slept slid spoke spent spun stood stole stuck struck swore "
    "swept swam took taught tore told thought threw understood woke wore won wrote wept leapt slunk rang rose "
    "shrank spread split sprang stung strode hung bent bled bound crept dreamt burst flung froze ground knelt leant "
    "learnt lay rode spat swung wound withdrew overtook forbade arose awoke bore chose".split()
)

# Pasts that are no participles too: a noun phrase never holds one.
PLAIN_PASTS = frozenset(
    "arose ate awoke became began blew broke came chose did drank drew drove fell flew forbade forgave forgot froze "
    "gave grew knew rang rode rose sang sank saw shook shrank spoke sprang stole strode swam swore threw took tore "
    "went withdrew woke wore wrote".split()
)

OPENERS = (
    DETERMINATIVES
    | PHRASE_PREPOSITIONS
    | CONJUNCTIONS
    | SUBJECT_PRONOUNS
    | frozenset(
        """
    it you who why how there here till not yes never now then today yesterday tomorrow tonight later earlier soon
    still even just only also again always often sometimes recently lately currently previously meanwhile however
    moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise rather indeed perhaps maybe
    certainly clearly finally eventually initially first second third last next much more fewer less others same
    hundreds thousands millions asked speaking according given addressing citing quoting referring responding replying
    reacting writing adding noting saying based born dressed standing sitting being having is are was were do does did
    has have had will would can could may might should must let please thanks thank well oh ok okay back down up out
    away apart aside together far ago early late formerly q nobody somebody someone everyone everybody nothing
    everything something anyone anything none half part
    """.split()
    )
) - frozenset("eleven numerous than throughout twelve versus wherever whose".split())
"""Words that open a sentence with a capital and are no part of the name after them."""
