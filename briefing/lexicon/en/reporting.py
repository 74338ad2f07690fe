"""Reporting verbs, nouns and phrases with the frames in which they carry someone's words.

A frame says what may follow the verb and be the words or thoughts of its subject. Verbs stand in their base form; one verb may
stand in several frames. Source: Levin, English Verb Classes and Alternations (1993), classes 29 to 37; Quirk et al. (1985), chapter 16;
the attribution verbs of the Associated Press and Reuters style books.
"""

from __future__ import annotations

# A clause or the very words: "X said (that) ...", '"...," X said'.
SAY = (
    "say add note argue claim state explain acknowledge admit insist maintain contend assert declare announce reveal report "
    "suggest warn predict promise vow conclude observe recall reply respond answer confirm concede complain stress emphasize "
    "emphasise underscore underline reiterate repeat allege deny disclose estimate testify caution boast joke quip tweet write "
    "pledge swear affirm opine muse theorize theorise speculate posit reckon lament mention indicate imply signal proclaim "
    "pronounce profess protest retort rejoin counter clarify elaborate enthuse exclaim grumble hint forecast rule agree recount "
    "relate attest avow bemoan brag carp certify chide concur crow decree divulge elucidate expound gripe hypothesize intimate "
    "moan narrate persist propose rebut reaffirm recommend remonstrate restate sermonize specify stipulate submit summarize "
    "summarise verify wager wail whine rant rave fume retweet relay gloat advise fret determine"
)
# The very words only: a manner of speaking or a turn of talk.
UTTER = (
    "ask shout yell scream cry snap bark bellow whisper growl groan grunt hiss laugh sigh smile continue begin intone chant sing "
    "sneer snarl sob stammer thunder roar plead pray tease read chuckle deadpan interject interrupt mutter mumble murmur holler "
    "shriek squeal stutter wonder query inquire enquire implore beg urge finish recite gasp giggle grin shrug croak howl echo post "
    "email comment remark telegraph cable reason counsel object"
)
# A hearer, then a clause: "X told Y (that) ...".
TELL = "tell inform remind assure notify advise warn promise persuade convince alert reassure instruct caution ask teach show"
# Thought and feeling: "X believes (that) ...".
THINK = (
    "think believe hope feel know fear expect doubt suspect assume consider realize realise understand imagine guess suppose wish "
    "learn hear see remember forget figure anticipate conclude dream sense worry presume recognize recognise discover regret"
)
# Documents and data speak: "the poll shows (that) ...".
SHOW = "record show indicate suggest find reveal demonstrate prove confirm conclude note state warn estimate reflect imply"
# Whose object is what was said of something: "X denounced Y", "X called Y Z", "X urged Y to".
JUDGE = (
    "accuse blame criticize criticise condemn denounce blast slam praise laud hail mock ridicule dismiss reject defend endorse "
    "urge demand call label brand dub describe decry deplore deride disparage applaud commend tout question dispute challenge cite "
    "quote reiterate propose recommend suggest mention deny announce oppose support advocate attack lambaste assail rebuke chide "
    "chastise castigate berate scold slander vilify excoriate welcome thank congratulate credit compare liken portray depict "
    "characterize characterise deem ask beg implore beseech encourage order instruct expect want emphasize stress highlight "
    "underscore acknowledge admit confess concede discuss express voice reference lament bemoan mourn predict foresee forecast "
    "promise pledge vow outline recount repeat echo rebut refute repudiate disavow renounce prefer dislike fear regret consider "
    "envision note protest plead downplay minimize exaggerate caution remind float identify"
    "declare reveal confirm explain disclose exhort decry"
)
# What one means to do: "X promised to ...".
INTEND = (
    "promise vow pledge threaten offer agree want hope plan intend wish seek aim expect propose swear claim prefer "
    "demand ask decide choose resolve volunteer profess like love hate"
)
# A question: "X asked whether ...".
QUESTION = "ask wonder question inquire enquire explain know describe discuss discover decide consider determine reveal say see tell show debate"

# Verb and particle that belong together; the second word makes the frame.
PARTICLE = {
    "put": {"it": "SAY"},
    "want": {"to": "QUESTION"},
    "make": {"clear": "SAY", "plain": "SAY"},
    "point": {"out": "SAY", "to": "JUDGE"},
    "go": {"on": "UTTER"},
    "call": {"for": "JUDGE", "on": "JUDGE", "out": "JUDGE"},
    "refer": {"to": "JUDGE"},
    "speak": {"of": "JUDGE", "about": "JUDGE", "out": "JUDGE", "against": "JUDGE"},
    "talk": {"about": "JUDGE", "of": "JUDGE", "up": "JUDGE"},
    "warn": {"of": "JUDGE", "against": "JUDGE", "about": "JUDGE"},
    "boast": {"of": "JUDGE", "about": "JUDGE"},
    "brag": {"of": "JUDGE", "about": "JUDGE"},
    "complain": {"of": "JUDGE", "about": "JUDGE"},
    "joke": {"about": "JUDGE"},
    "agree": {"with": "JUDGE", "on": "JUDGE"},
    "argue": {"for": "JUDGE", "against": "JUDGE"},
    "allude": {"to": "JUDGE"},
    "hit": {"back": "UTTER"},
    "fire": {"back": "UTTER"},
    "shoot": {"back": "UTTER"},
    "chime": {"in": "UTTER"},
    "write": {"about": "JUDGE", "of": "JUDGE"},
    "tweet": {"about": "JUDGE"},
    "ask": {"for": "JUDGE", "about": "JUDGE"},
    "push": {"for": "JUDGE", "back": "UTTER"},
    "press": {"for": "JUDGE"},
    "insist": {"on": "JUDGE"},
    "hope": {"for": "JUDGE"},
    "object": {"to": "JUDGE"},
    "lash": {"out": "JUDGE"},
    "rail": {"against": "JUDGE"},
    "inveigh": {"against": "JUDGE"},
    "comment": {"on": "JUDGE"},
    "apologize": {"for": "JUDGE"},
    "apologise": {"for": "JUDGE"},
    "disagree": {"with": "JUDGE"},
    "vote": {"for": "JUDGE", "against": "JUDGE"},
    "side": {"with": "JUDGE"},
    "worry": {"about": "JUDGE"},
    "think": {"of": "JUDGE", "about": "JUDGE"},
    "care": {"about": "JUDGE"},
    "look": {"for": "JUDGE"},
    "react": {"to": "JUDGE"},
    "respond": {"to": "JUDGE"},
    "lobby": {"for": "JUDGE", "against": "JUDGE"},
    "campaign": {"for": "JUDGE", "against": "JUDGE"},
    "approve": {"of": "JUDGE"},
    "disapprove": {"of": "JUDGE"},
    "lay": {"out": "JUDGE"},
    "spell": {"out": "JUDGE"},
    "rule": {"out": "JUDGE"},
    "play": {"down": "JUDGE"},
    "weigh": {"in": "UTTER"},
    "elaborate": {"on": "JUDGE"},
    "hint": {"at": "JUDGE"},
    "dream": {"of": "JUDGE"},
}

# Forms that the rules of spelling don't give: past, and participle where it differs.
IRREGULAR = {
    "put": ("put",),
    "make": ("made",),
    "say": ("said",),
    "tell": ("told",),
    "write": ("wrote", "written"),
    "swear": ("swore", "sworn"),
    "think": ("thought",),
    "feel": ("felt",),
    "know": ("knew", "known"),
    "understand": ("understood",),
    "hear": ("heard",),
    "see": ("saw", "seen"),
    "find": ("found",),
    "forget": ("forgot", "forgotten"),
    "mean": ("meant",),
    "hold": ("held",),
    "show": ("showed", "shown"),
    "read": ("read",),
    "begin": ("began", "begun"),
    "sing": ("sang", "sung"),
    "speak": ("spoke", "spoken"),
    "go": ("went", "gone"),
    "hit": ("hit",),
    "shoot": ("shot",),
    "cast": ("cast",),
    "foresee": ("foresaw", "foreseen"),
    "seek": ("sought",),
    "choose": ("chose", "chosen"),
    "lay": ("laid",),
    "forecast": ("forecast",),
    "teach": ("taught",),
    "rebut": ("rebutted",),
    "lie": ("lied",),
    "quip": ("quipped",),
    "pan": ("panned",),
    "rip": ("ripped",),
    "beg": ("begged",),
    "admit": ("admitted",),
    "submit": ("submitted",),
    "concur": ("concurred",),
    "brag": ("bragged",),
    "dub": ("dubbed",),
    "plan": ("planned",),
    "regret": ("regretted",),
    "chat": ("chatted",),
    "blog": ("blogged",),
    "snap": ("snapped",),
    "sob": ("sobbed",),
    "nod": ("nodded",),
    "shrug": ("shrugged",),
    "grin": ("grinned",),
    "spell": ("spelled",),
    "dream": ("dreamed",),
    "beseech": ("besought",),
    "refer": ("referred",),
    "prefer": ("preferred",),
    "rant": ("ranted",),
}

# Spelled as a noun too: a verb only where a subject can stand before it.
ALSO_NOUNS = frozenset(
    "claim claims report reports comment comments note notes promise promises warning remark remarks reply answer answers call calls plan "
    "plans hope hopes fear fears doubt doubts want wants question questions demand demands attack attacks praise blame view views support "
    "back mock challenge challenges address rule rules project projects estimate estimates reason reasons state states project cast list "
    "lists name names offer offers order orders request requests vote votes charge charges guess post posts email emails text texts wire "
    "cable counter counters object objects signal signals joke jokes boast complaint quote quotes threat vow vows pledge pledges forecast "
    "forecasts protest protests shows show wish wishes cry cries shout laugh smile start end open close love hate like respect trust "
    "favor favour credit brand label labels rate frame figure figures feelings sense find finds wonder wonders".split()
)

# A noun that carries a clause: "his claim that", "in a statement that".
NOUNS = frozenset(
    "claim statement comment comments remark remarks suggestion allegation accusation assertion argument belief view warning promise "
    "pledge vow announcement admission acknowledgment acknowledgement insistence contention conclusion prediction complaint concern concerns "
    "fear fears hope hopes fact idea notion opinion report reports claims allegations accusations suggestions complaints denial "
    "declaration confession revelation testimony speculation recommendation feeling conviction contention assumption theory".split()
)

# Objects with which a verb of saying carries no words: "said nothing", "said so", "speaks volumes".
EMPTY_OBJECTS = frozenset(
    "nothing little so much more otherwise goodbye hello farewell volumes something anything everything this it yes no that which hi thanks "
    "grace mass less enough likewise amen cheese sorry too ditto".split()
)

# Nouns that name the occasion or the channel of speech: "in a statement", "at a news conference".
OCCASIONS = frozenset(
    "statement interview interviews email e-mail emails letter tweet tweets speech news conference press briefing rally hearing debate "
    "meeting call phone telephone radio television tv broadcast post posts blog message memo note report article column op-ed editorial "
    "release remarks appearance testimony address event forum video podcast book facebook twitter program programme show court town hall "
    "part response reply addition turn exchange conversation discussion episode segment filing affidavit document texts text comments "
    "parliament congress writing private public advance unison jest passing fact".split()
)

# Kickers and labels before a colon that name no one.
NO_SPEAKERS = frozenset(
    "watch video photos photo listen live update updated updates analysis opinion editorial exclusive breaking correction clarification review "
    "interview explainer explained factbox timeline profile feature column commentary essay letter letters podcast gallery graphic map quiz "
    "poll preview recap obituary note notes editor's sidebar related more read special part chapter episode season day week year news sport sports "
    "business politics world culture music film books weather traffic election elections debate 2016 2020 vs warning alert advisory "
    "question answer q&a transcript summary background context bottom line key points takeaways takeaway lesson lessons here's how why what".split()
)

# What shows something: a subject of "show", "find", "suggest" whose whole object is the finding.
EVIDENCE = frozenset(
    "poll polls survey surveys data study studies report reports research numbers figures results records documents statistics analysis "
    "census emails filings polling estimates review audit evidence findings returns papers memo transcript transcripts test tests".split()
)

# Who a headline lets speak without a name.
HEADLINE_SPEAKERS = frozenset(
    "report study poll survey police officials official sources source experts expert analysts analyst scientists doctors lawyer lawyers "
    "researchers mayor minister president governor senator ministry government court prosecutors residents witnesses union unions economists "
    "critics activists family victims teachers army military pope king queen owner chief judge regulator regulators watchdog".split()
)
