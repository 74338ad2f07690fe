"""Reporting verbs, nouns and phrases with the frames in which they carry someone's words.

A frame says what may follow the verb and be the words or thoughts of its subject. Verbs stand in their base form;
one verb may stand in several frames. Source: Levin, English Verb Classes and Alternations (1993), classes 29 to 37;
Quirk et al., A Comprehensive Grammar (1985), chapter 16; the attribution verbs of the AP and Reuters style books.
"""

from __future__ import annotations

# A clause or the very words: "X said (that) ...", '"...," X said'.
SAY = (
    "acknowledge add admit advise affirm agree allege announce answer argue assert attest avow bemoan boast "
    "brag carp caution certify chide claim clarify complain concede conclude concur confirm contend counter "
    "crow declare decree deny determine disclose dispute divulge elaborate elucidate emphasise emphasize enthuse "
    "estimate exclaim explain expound forecast fret fume gloat gripe grumble hint hypothesize imply indicate "
    "insist intimate joke lament maintain mention moan muse narrate note observe opine persist pledge posit "
    "predict proclaim profess promise pronounce propose protest quip rant rave reaffirm rebut recall reckon "
    "recommend recount reiterate rejoin relate relay remonstrate repeat reply report respond restate retort "
    "retweet reveal rule say sermonize signal specify speculate state stipulate stress submit suggest summarise "
    "summarize swear testify theorise theorize tweet underline underscore verify vow wager wail warn whine "
    "write"
)
# The very words only: a manner of speaking or a turn of talk.
UTTER = (
    "ask bark beg begin bellow cable chant chuckle comment continue counsel croak cry deadpan echo email "
    "enquire finish gasp giggle grin groan growl grunt hiss holler howl implore inquire interject interrupt "
    "intone laugh mumble murmur mutter object plead post pray query read reason recite remark roar scream shout "
    "shriek shrug sigh sing smile snap snarl sneer sob squeal stammer stutter tease telegraph thunder urge "
    "whisper wonder yell"
)
# A hearer, then a clause: "X told Y (that) ...".
TELL = "advise alert ask assure caution convince inform instruct notify persuade promise reassure remind tell warn"
# Thought and feeling: "X believes (that) ...".
THINK = (
    "anticipate assume believe conclude consider discover doubt dream expect fear feel figure forget guess hear "
    "hope imagine know learn presume realise realize recognise recognize regret remember see sense suppose "
    "suspect think understand wish worry"
)
# Documents and data speak: "the poll shows (that) ...".
SHOW = (
    "conclude confirm demonstrate estimate find imply indicate note prove record reflect reveal show state suggest warn"
)
# Whose object is what was said of something: "X denounced Y", "X called Y Z", "X urged Y to".
JUDGE = (
    "accuse acknowledge admit advocate announce applaud ask assail attack beg bemoan berate beseech blame blast "
    "brand call castigate caution challenge characterise characterize chastise chide cite commend compare concede "
    "condemn confess confirm congratulate consider credit criticise criticize decry deem defend demand denounce "
    "deny depict deplore deride describe disavow disclose discuss dislike dismiss disparage dispute downplay dub "
    "echo emphasize encourage endorse envision exaggerate excoriate exhort expect explain express fear float "
    "forecast foresee hail highlight identifydeclare implore instruct label lambaste lament laud liken mention "
    "minimize mock mourn note oppose order outline portray praise predict prefer promise propose protest "
    "question quote rebuke rebut recount reference refute regret reiterate reject remind renounce repeat "
    "repudiate reveal ridicule scold slam slander stress suggest support thank tout underscore urge vilify voice "
    "vow want welcome"
)
# What one means to do: "X promised to ...".
INTEND = (
    "aim ask claim demand expect hate hope like love plan pledge prefer profess promise propose "
    "resolve seek swear threaten volunteer vow want wish"
)
# A question: "X asked whether ...".
QUESTION = (
    "ask consider debate decide describe determine discover discuss enquire explain inquire know question "
    "reveal say see show tell wonder"
)

# Verb and particle that belong together; the second word makes the frame.
PARTICLE = {
    "agree": {"with": "JUDGE", "on": "JUDGE"},
    "allude": {"to": "JUDGE"},
    "apologise": {"for": "JUDGE"},
    "apologize": {"for": "JUDGE"},
    "argue": {"for": "JUDGE", "against": "JUDGE"},
    "ask": {"for": "JUDGE", "about": "JUDGE"},
    "boast": {"of": "JUDGE", "about": "JUDGE"},
    "brag": {"of": "JUDGE", "about": "JUDGE"},
    "call": {"for": "JUDGE", "on": "JUDGE", "out": "JUDGE"},
    "campaign": {"against": "JUDGE"},
    "care": {"about": "JUDGE"},
    "chime": {"in": "UTTER"},
    "comment": {"on": "JUDGE"},
    "complain": {"of": "JUDGE", "about": "JUDGE"},
    "disagree": {"with": "JUDGE"},
    "disapprove": {"of": "JUDGE"},
    "dream": {"of": "JUDGE"},
    "elaborate": {"on": "JUDGE"},
    "fire": {"back": "UTTER"},
    "go": {"on": "UTTER"},
    "hint": {"at": "JUDGE"},
    "hit": {"back": "UTTER"},
    "hope": {"for": "JUDGE"},
    "insist": {"on": "JUDGE"},
    "inveigh": {"against": "JUDGE"},
    "joke": {"about": "JUDGE"},
    "lash": {"out": "JUDGE"},
    "lay": {"out": "JUDGE"},
    "lobby": {"for": "JUDGE", "against": "JUDGE"},
    "make": {"clear": "SAY", "plain": "SAY"},
    "object": {"to": "JUDGE"},
    "play": {"down": "JUDGE"},
    "point": {"out": "SAY", "to": "JUDGE"},
    "press": {"for": "JUDGE"},
    "push": {"for": "JUDGE", "back": "UTTER"},
    "put": {"it": "SAY"},
    "rail": {"against": "JUDGE"},
    "refer": {"to": "JUDGE"},
    "rule": {"out": "JUDGE"},
    "shoot": {"back": "UTTER"},
    "side": {"with": "JUDGE"},
    "speak": {"of": "JUDGE", "about": "JUDGE", "out": "JUDGE", "against": "JUDGE"},
    "spell": {"out": "JUDGE"},
    "talk": {"about": "JUDGE", "of": "JUDGE", "up": "JUDGE"},
    "think": {"about": "JUDGE"},
    "tweet": {"about": "JUDGE"},
    "want": {"to": "QUESTION"},
    "warn": {"of": "JUDGE", "against": "JUDGE", "about": "JUDGE"},
    "weigh": {"in": "UTTER"},
    "write": {"about": "JUDGE", "of": "JUDGE"},
}

# Forms that the rules of spelling don't give: past, and participle where it differs.
IRREGULAR = {
    "admit": ("admitted",),
    "beg": ("begged",),
    "begin": ("began", "begun"),
    "beseech": ("besought",),
    "blog": ("blogged",),
    "brag": ("bragged",),
    "cast": ("cast",),
    "chat": ("chatted",),
    "choose": ("chose", "chosen"),
    "concur": ("concurred",),
    "dream": ("dreamed",),
    "dub": ("dubbed",),
    "feel": ("felt",),
    "find": ("found",),
    "forecast": ("forecast",),
    "foresee": ("foresaw", "foreseen"),
    "forget": ("forgot", "forgotten"),
    "go": ("went", "gone"),
    "grin": ("grinned",),
    "hear": ("heard",),
    "hit": ("hit",),
    "hold": ("held",),
    "know": ("knew", "known"),
    "lay": ("laid",),
    "lie": ("lied",),
    "make": ("made",),
    "mean": ("meant",),
    "nod": ("nodded",),
    "pan": ("panned",),
    "plan": ("planned",),
    "prefer": ("preferred",),
    "put": ("put",),
    "quip": ("quipped",),
    "rant": ("ranted",),
    "read": ("read",),
    "rebut": ("rebutted",),
    "refer": ("referred",),
    "regret": ("regretted",),
    "rip": ("ripped",),
    "say": ("said",),
    "see": ("saw", "seen"),
    "seek": ("sought",),
    "shoot": ("shot",),
    "show": ("showed", "shown"),
    "shrug": ("shrugged",),
    "sing": ("sang", "sung"),
    "snap": ("snapped",),
    "sob": ("sobbed",),
    "speak": ("spoke", "spoken"),
    "spell": ("spelled",),
    "submit": ("submitted",),
    "swear": ("swore", "sworn"),
    "teach": ("taught",),
    "tell": ("told",),
    "think": ("thought",),
    "understand": ("understood",),
    "write": ("wrote", "written"),
}

# Spelled as a noun too: a verb only where a subject can stand before it.
ALSO_NOUNS = frozenset(
    "account accounts address advice advocate advocates answer answers appeal appeals attack attacks back blame "
    "blog boast brand cable call calls cast challenge challenges chant chants charge charges cheer cheers claim "
    "claims close comment comments complaint contrast counter counters credit cries criticism cry demand demands "
    "discourse dispute disputes doubt doubts dream dreams echo echoes email emails end estimate estimates favor "
    "favour fear fears feelings figure figures find finds forecast forecasts frame gripe gripes guess hammer hate "
    "hope hopes joke jokes judge judges label labels laugh like list lists love mention mentions mock name names "
    "note notes object objects offer offers open order orders pan plan plans plea pleas pledge pledges portrait "
    "post posts praise preach project projects promise promises proposal protest protests question questions "
    "quote quotes rant rants rate reason reasons rebuke rebukes record records release releases remark remarks "
    "reply report reports request requests respect retort retorts rule rules sense shout show shows signal "
    "signals slander smile start state states stress support text texts threat trash trust tweet tweets view "
    "views vote votes vow vows want wants warning whine wire wish wishes wonder wonders".split()
)

# A noun that carries a clause: "his claim that".
NOUNS = frozenset(
    "accusation accusations acknowledgement acknowledgment admission allegation allegations announcement "
    "argument assertion assumption belief claim claims comment comments complaint complaints concern concerns "
    "conclusion confession contention conviction declaration denial fact fear fears feeling hope hopes idea "
    "insistence notion opinion pledge prediction promise recommendation remark remarks report reports "
    "revelation speculation statement suggestion suggestions testimony theory view vow warning".split()
)

# Objects with which a verb of saying carries no words: "said nothing", "said so", "speaks volumes".
EMPTY_OBJECTS = frozenset(
    "amen anything cheese ditto enough everything farewell goodbye grace hello hi it less likewise little mass "
    "more much no nothing otherwise so something sorry thanks that this too volumes which yes".split()
)

# Nouns that name the occasion or the channel of speech: "in a statement", "at a news conference".
OCCASIONS = frozenset(
    "addition address advance affidavit appearance article blog book briefing broadcast call column comments "
    "conference congress conversation court debate discussion document e-mail editorial email emails episode "
    "event exchange facebook fact filing forum hall hearing interview interviews jest letter meeting memo "
    "message news note op-ed parliament part passing phone podcast post posts press private program programme "
    "public radio rally release remarks reply report response segment show speech statement telephone "
    "television testimony text texts town turn tv tweet tweets twitter unison video writing".split()
)

# Kickers and labels before a colon that name no one.
NO_SPEAKERS = frozenset(
    "2016 2020 advisory alert analysis answer background books bottom breaking business chapter clarification "
    "column commentary context correction culture day debate editor's editorial election elections episode "
    "essay exclusive explained explainer factbox feature film gallery graphic here's how interview key lesson "
    "lessons letter letters line listen live map more music news note notes obituary opinion part photo photos "
    "podcast points politics poll preview profile q&a question quiz read recap related review season sidebar "
    "special sport sports summary takeaway takeaways timeline traffic transcript update updated updates video "
    "vs warning watch weather week what why world year".split()
)

# Verbs that say something is not so: the clause or object behind them is what their subject denies.
DENIALS = frozenset("contest deny disavow dispute rebut refute".split())

# So do these where their object is a claim: "dismissed suggestions that".
DISMISSALS = frozenset("dismiss reject repudiate".split())

# What a claim is called that somebody dismisses.
CLAIMS = frozenset(
    "accusation accusations allegation allegations argument arguments assertion assertions charge charges claim "
    "claims complaint complaints concerns contention fears idea insinuation insinuations notion report reports rumor "
    "rumors rumour rumours speculation suggestion suggestions theory theories".split()
)

# Cue words that only say that somebody spoke; every other is a part of what is reported.
PLAIN_CUES = frozenset(
    "according add added adding adds also as had has have later say saying says said state stated states stating "
    "tell telling tells then to told write writes writing wrote".split()
)

# Who hears a statement: "confirmed the sale to reporters".
AUDIENCES = frozenset(
    "correspondents journalists lawmakers media newsmen newspapers parliament press reporters shareholders".split()
)

# What has a name and can't speak: "Storm Ida: 90,000 homes dark".
EVENTS = frozenset(
    "battle campaign cyclone festival hurricane operation project storm super tournament tropical typhoon".split()
)

# Notes of a transcript on how something was said, in brackets.
STAGE_DIRECTIONS = frozenset(
    "applause applauds cheering cheers chuckles crosstalk inaudible laughing laughs laughter pause pauses "
    "shrugs sighs smiles unintelligible".split()
)

# What shows something: a subject of "show", "find", "suggest" whose whole object is the finding.
EVIDENCE = frozenset(
    "analysis audit census data documents emails estimates evidence figures filings findings memo numbers "
    "papers poll polling polls records report reports research results returns review statistics studies study "
    "survey surveys test tests transcript transcripts".split()
)

# Who a headline lets speak without a name.
HEADLINE_SPEAKERS = frozenset(
    "activists analyst analysts army chief court critics doctors economists expert experts family government "
    "governor judge king lawyer lawyers mayor military minister ministry official officials owner police poll "
    "pope president prosecutors queen regulator regulators report researchers residents scientists senator "
    "source sources study survey teachers union unions victims watchdog witnesses".split()
)

# Works whose title may stand in quotation marks behind a comma: "in his book, "High Water"".
WORKS = frozenset(
    "album autobiography biography book documentary essay film memoir movie musical novel painting play podcast poem "
    "programme sequel series show single song".split()
)

# Verbs whose clause needs "that", unless it opens with a pronoun: their bare objects are things, not words.
NEEDS_THAT = frozenset(
    "add advise answer demonstrate feel hear know learn maintain pledge protest prove record reflect rule state".split()
)
# Before quoted words these make them a title, a name or a word as such.
BEFORE_TITLES = frozenset(
    "titled entitled called named dubbed nicknamed book film movie song album novel show series play poem "
    "painting magazine newspaper program programme word words phrase term slogan motto hashtag headline track "
    "single episode game column section documentary podcast musical hymn anthem marked labeled labelled reads "
    "known".split()
)
# With a full name as subject only these begin a new attribution for sure.
SURE_CUES = frozenset("said says say told tells added adds argued noted wrote".split())
# With an infinitive of saying these tell that nothing was said.
REFUSING = frozenset(
    "declined refused failed unable unwilling reluctant declines refuses declining refusing fails nothing".split()
)
