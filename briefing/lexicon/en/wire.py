"""Words of the newsroom's own lines: labels, revisions, notes, credits.

Source: Reuters Handbook of Journalism (slugs, advisories, sign-offs); AP Stylebook (editor's notes); the agencies'
copy as filed.
"""

from __future__ import annotations

LABELS: frozenset[str] = frozenset(
    "advisory alert analysis announcement archive audio background blog breaking brief briefs budget bulletin "
    "calendar caption chart chronology clarification column comment commentary correction corrected editorial essay "
    "exclusive explainer fact factbox feature flash focus forecast gallery graphic headlines highlights index "
    "insight interview interactive introduction investigation investigative invitation key kill letter letters "
    "listen live lookahead market markets memo newsmaker note notebook notice obituary obituaries opinion outlook "
    "overview photo photos picture pictures podcast poll polls preview profile q&a quote quotes ratings read recap "
    "refile related repeat report research results review roundup rpt schedule scoreboard snapshot special "
    "spotlight standings statement story summary survey table talking text timeline tip tips transcript trending "
    "update updated updates urgent verbatim video viewpoint watch weather week wrapup writethru yearender shares "
    "stocks bonds forex currencies commodities grains metals energy softs wheat corn maize soybean soybeans rice "
    "barley oats sorghum cotton sugar coffee cocoa rubber tea cattle hogs gold silver copper tin zinc lead nickel "
    "platinum oil crude gas gasoline livestock lumber fob cif river gulf futures options earnings dividend "
    "dividends soccer football cricket tennis golf rugby baseball basketball hockey boxing cycling athletics "
    "swimming olympics".split()
)
"""Capitals at the head of a block that name a kind of story, a market or a sport, not a place; case-folded."""

NO_PLACE: frozenset[str] = frozenset(
    "a an and are as at be been but by can could did do does for from had has have he her him his how i if in into "
    "is it its just may me more most my no not of off on or our out over she should so some than that their them "
    "then there these they this those to too under up via was we were what when where which while who why will with "
    "would you your about after against all also any because before between both during each ever every few here "
    "however like many meanwhile much never new-look next now once only other said says since still such through "
    "today tomorrow tonight until upon us very well whether without yes yesterday yet monday tuesday wednesday "
    "thursday friday saturday sunday january february april june july august september october november december mr "
    "mrs ms dr sen rep gov president minister officials police chairman chief director secretary spokesman "
    "spokeswoman".split()
)
"""Words that no place name begins with or, "of" and Spanish or French particles apart, contains; case-folded."""

PLACE_PARTICLES: frozenset[str] = frozenset(
    "de del della di da do dos das du la le les los las el al as es en sur am an der den im in bei ob auf aan zee "
    "on upon of the and sous au aux do sul saint ste y e i by under over".split()
)
"""Small words inside a place name: Rio de Janeiro, Frankfurt am Main, Newcastle upon Tyne; case-folded."""

REVISIONS: frozenset[str] = frozenset(
    "update corrected correction correcting refile rpt repeat recast recasts wrapup lead roundup feature urgent "
    "bulletin flash newsbreak advisory sub writethru adv resending".split()
)
"""First words of a revision prefix before the headline, case-folded."""

NOTE_OPENERS: frozenset[str] = frozenset(
    "adds add recasts recast repeats repeat corrects correct corrected correction refiles refile updates update "
    "updated rewrites rewrite writes releads leads attn advisory eds editors editor's editor note notes clarifies "
    "clarification deletes removes fixes changes inserts incorporates combines restores includes moves moving "
    "embargoed embargo resending resends removing advises embed reporting additional writing editing compiled "
    "compiling edited written contributing contributors translated translation photography graphic graphics source "
    "sources description disclaimer disclosure with inputs".split()
)
"""First words of a bracketed line that speaks of the copy, not of the news; case-folded."""

CREDIT_OPENERS: frozenset[str] = frozenset(
    "reporting additional writing editing compiled edited written contributing translated translation photography "
    "graphics".split()
)
"""Of the openers above, those that say who worked on it."""

UNBRACKETED_OPENERS: frozenset[str] = frozenset(
    "Additional Further With Reporting Writing Editing Research Translation Photography Graphic Graphics Input Inputs "
    "Files Compiled Edited Written Translated Reported Produced To Contact This The Editor's Editor’s Editors' "
    "Editors’ Editors".split()
)
"""First words, as printed, of lines without brackets that speak of the copy."""

CREDIT_WORDS: frozenset[str] = CREDIT_OPENERS | frozenset(
    "by from in at of for and the with de la le da di del den der van von al bin ibn el reporter reporters staff "
    "correspondent correspondents agencies agency wires wire service services photo photos research video inputs "
    "input files file graphics graphic".split()
)
"""Words in small letters in a line that says who worked on a copy: tasks, and the small words between names."""

TITLES_OF_WRITERS: frozenset[str] = frozenset(
    "writer writers correspondent correspondents reporter reporters staff editor editors bureau special contributor "
    "contributors columnist business science political national medical sports senior chief health diplomatic "
    "religion education legal affairs white house and the for to desk team agencies agency news press wire service "
    "services media times post herald tribune journal gazette star guardian telegraph independent reuters ap afp "
    "upi dpa tass xinhua bloomberg associated france-presse international newspapers".split()
)
"""Words in a byline that are not of a person's name, case-folded."""

OFFICES: frozenset[str] = frozenset(
    "staff our own special correspondent correspondents reporter reporters writer writers bureau editor editors "
    "newsroom desk web team agencies".split()
)
"""Words in brackets beside a dateline's place that say what the writer is, not for which agency; case-folded."""

ATTRIBUTION: frozenset[str] = frozenset(
    "said says say told tells announced announces reported reports according added adds stated states confirmed "
    "confirms noted wrote showed shows disclosed revealed declared claimed explained insisted acknowledged warned "
    "predicted estimated".split()
)
"""Reporting words that close a lede after its comma, case-folded."""

FUNCTION_WORDS: frozenset[str] = frozenset(
    "the of and to in a that is was for on with as by at from it be are has have had he his not this but they its "
    "an or said who will would which their were been".split()
)
"""The commonest words of English prose; a fifth of any news text and more. Source: Kučera and Francis (1967)."""

PRESS_RELEASE_HEADINGS: frozenset[str] = frozenset(
    {
        "forward-looking statements",
        "forward looking statements",
        "safe harbor statement",
        "contact",
        "contacts",
        "media contact",
        "media contacts",
        "press contact",
        "press contacts",
        "investor relations",
        "investor contact",
        "notes to editors",
    }
)
"""Headings of press releases, case-folded, without a colon."""

SECTION_NAMES: frozenset[str] = frozenset(
    "home news world politics business economy finance money companies sport sports health science technology tech "
    "culture arts art life lifestyle style entertainment showbiz media environment climate education travel food "
    "crime court courts law justice police weather national nation local regional region international foreign "
    "domestic metro city state states society religion property transport motoring features magazine europe asia "
    "africa americas america middle east uk us ireland scotland wales australia india china russia and & of the in "
    "latest top headlines agriculture energy defence defense books film music theatre theater tv radio games".split()
)
"""Words of a page's or a paper's sections, which stand above a headline; case-folded."""

ALERTS: frozenset[str] = frozenset(
    {
        "urgent",
        "breaking",
        "breaking news",
        "developing",
        "developing story",
        "exclusive",
        "flash",
        "bulletin",
        "newsflash",
        "news alert",
        "news flash",
        "alert",
        "just in",
        "for immediate release",
        "immediate release",
        "press release",
        "news release",
        "media release",
        "media advisory",
        "live",
        "must read",
        "long read",
        "premium",
        "subscriber only",
        "subscribers only",
        "special report",
    }
)
"""Lines that say with what urgency or to whom a copy goes, without its words; case-folded."""

PAGE_LINES: frozenset[str] = frozenset(
    {
        "advertisement",
        "advertising",
        "advert",
        "sponsored",
        "sponsored content",
        "story continues below",
        "story continues below advertisement",
        "article continues below advertisement",
        "article continues after advertisement",
        "article continues after ad",
        "continue reading below",
        "scroll to continue",
        "share",
        "share this",
        "share this article",
        "share this story",
        "share this post",
        "share on facebook",
        "share on twitter",
        "share on x",
        "share via email",
        "copy link",
        "facebook",
        "twitter",
        "whatsapp",
        "linkedin",
        "telegram",
        "tweet",
        "print",
        "print this page",
        "email",
        "e-mail",
        "save",
        "bookmark",
        "comment",
        "comments",
        "leave a comment",
        "add a comment",
        "view comments",
        "show comments",
        "post a comment",
        "sign in",
        "log in",
        "sign up",
        "subscribe",
        "subscribe now",
        "skip to main content",
        "skip to content",
        "back to top",
        "read more",
        "read next",
        "see also",
        "also read",
        "read also",
        "related",
        "related stories",
        "related articles",
        "related news",
        "related topics",
        "more on this story",
        "more on this topic",
        "most read",
        "most popular",
        "recommended",
        "recommended for you",
        "you may also like",
        "listen to this article",
        "listen to article",
        "image source",
        "getty images",
    }
)
"""Lines of a web page around its story, case-folded, without a colon or full stop."""
