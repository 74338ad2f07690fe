"""Closed classes of English words, lower case: what ends a noun phrase, and what opens a sentence and is no name.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), chapters 5 to 8.
"""

DETERMINERS = frozenset(
    "the a an this that these those my our your his her its their whose some any no every each either neither "
    "another one two three four five six seven eight nine ten eleven twelve dozens several many most few both all "
    "various numerous other such what which".split()
)
INDEFINITE = frozenset(
    "a an another one two three four five six seven eight nine ten several some many few most dozens".split()
)
POSSESSIVES = frozenset("my our your his her its their".split())
PREPOSITIONS = frozenset(
    "of in on at for from to with by about against among amid after before during since until under over between "
    "behind beyond near inside outside into onto through throughout within without toward towards across along "
    "around off per via as like unlike despite following including regarding concerning except upon above below "
    "beside besides opposite than versus".split()
)
CONJUNCTIONS = frozenset(
    "and or but nor yet so because although though while when whenever where wherever whereas if unless once whether "
    "that than as".split()
)
RELATIVES = frozenset("who whom whose which that where when".split())
PRONOUNS = frozenset(
    "i you he she it we they me him us them who whom himself herself itself themselves myself ourselves yourself "
    "mine yours hers ours theirs this that these those".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having does do did will would shall should can could may might "
    "must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't "
    "can't couldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t "
    "shan’t shouldn’t can’t couldn’t mustn’t cannot".split()
)
OPENERS = frozenset(
    """
    the a an this that these those my our your his her its their he she it we they i you who what which when where
    why how there here and or but nor yet so because although though while whenever whereas if unless once whether
    since until till after before during of in on at for from to with by about against among amid under over between
    behind beyond near inside outside into onto through within without toward towards across along around off per
    via as like unlike despite following including regarding concerning except upon above below beside besides
    opposite not no yes never now then today yesterday tomorrow tonight later earlier soon still even just only also
    again always often sometimes recently lately currently previously meanwhile however moreover furthermore
    nevertheless nonetheless therefore thus hence instead otherwise rather indeed perhaps maybe certainly clearly
    finally eventually initially first second third last next both either neither each every all some any many most
    much more few fewer less several various other others another such same one two three four five six seven eight
    nine ten dozens hundreds thousands millions asked speaking according given addressing citing quoting referring
    responding replying reacting writing adding noting saying based born dressed standing sitting being having is
    are was were do does did has have had will would can could may might should must let please thanks thank well oh
    ok okay back down up out away apart aside together far once ago early late formerly q a nobody somebody someone
    everyone everybody nothing everything something anyone anything none half part
    """.split()
)
"""Words that open a sentence with a capital and are no part of the name after them."""

PARTICLES = frozenset(
    "de del della di da das do dos du des la le las los el al van von der den ter ten te bin bint ibn ben binti abu "
    "y e zu zur zum af av och i ap ab dal dalla lo st op 't vom von".split()
)
"""Lower-case words inside a name: "María del Pilar", "Ursula von der Leyen", "Nasser bin Jabir". Source: AP
Stylebook, "foreign names"; Chicago Manual of Style 8.5 to 8.14."""

POSTNOMINALS = frozenset(
    "qc kc sc sjt mp mps mep msp ms td mla mna mlc mbe obe cbe kbe dbe ch om gc vc dso dsc dfc mc frs frcs frcp phd "
    "dphil md do dds dvm jd llb llm mba mpa ma ba bsc msc rn cpa esq ret sj op osb usn usaf usmc raf am ao ac oam jp "
    "dl".split()
)
"""Letters behind a name, in capitals: honours, degrees, seats, orders. Source: Debrett's, "letters after the name"."""

SUFFIXES = frozenset("jr sr jnr snr ii iii iv".split())
"""After a name. Source: AP Stylebook, "junior, senior"."""
