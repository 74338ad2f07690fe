"""Words by what they do in a text, in lower case: closed classes of grammar, and how news tells its parts.

Source: Quirk et al., "A Comprehensive Grammar of the English Language" (1985), chapters 2, 5, 6, 8 and 19; Halliday
and Hasan, "Cohesion in English" (1976), for what ties a sentence to the one before; Bell, "The Language of News Media"
(1991), chapter 8, for background, follow-up and commentary in news stories.
"""

from briefing.lexicon.en import function_words

FUNCTION_WORDS: frozenset[str] = (
    function_words.AUXILIARIES
    | function_words.PREPOSITIONS
    | function_words.SUBORDINATORS
    | function_words.COORDINATORS
    | function_words.DETERMINERS
    | function_words.PRONOUNS
    | function_words.OBJECT_PRONOUNS
    | function_words.NEGATIVES
    | frozenset(
        "again ago almost already also always anyone anything away back became become came come comes doing done down "
        "due else even ever few further gave get gets getting give given go goes going gone got held here hers "
        "however including indeed instead just keep kept last later least less let likely made make makes making mine "
        "more much myself nearly new next none nothing now often ones only other ours ourselves own perhaps put quite "
        "rather same something soon still such take taken takes theirs then there therefore three thus today together "
        "told tomorrow too took two use used very way well went whatever whole yes yesterday yours yourself added "
        "adding according says saying say said tell tells year years month months week weeks day days time times "
        "monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr it's he's she's that's there's i'm "
        "i've i'll we're we've we'll you're they're they've".split()
    )
)
"""Words that say nothing of what a story is about: articles, pronouns, prepositions, auxiliaries, conjunctions, the
commonest adverbs and verbs, "said", and the days and units of time that every story has."""

CONNECTIVES: frozenset[str] = frozenset(
    "accordingly additionally also alternatively and anyway besides but consequently conversely earlier elsewhere "
    "equally finally further furthermore hence however indeed instead later likewise meantime meanwhile moreover "
    "nevertheless nonetheless nor or otherwise rather secondly similarly so still subsequently then thereafter "
    "therefore thirdly though thus yet".split()
)
"""Openers that tie a sentence to the one before: it can't stand alone."""

PRONOUNS: frozenset[str] = frozenset(
    "he she it they him her them his its their hers theirs this that these those such both neither each".split()
)
"""Openers that point back: without a name beside them nobody knows who or what is meant."""

NO_VERB_AFTER: frozenset[str] = frozenset(
    "a an the his her their its my our your this these those of no any free good ill political popular public "
    "sheer iron last living".split()
)
"""Before "will" or "plans" these make it a noun."""

SUBORDINATORS: frozenset[str] = frozenset(
    "who whom whose which that where when whenever if whether what as than until till unless before after once "
    "because since although though while".split()
)
"""They put what follows into a clause that depends on another."""

REPORTS: frozenset[str] = frozenset(
    "said says say announced announces added adds told confirmed confirms promised vowed wrote tweeted reported "
    "insisted stressed warned predicted".split()
)
"""After these "that" only opens what is said."""

FUTURE_PARTICIPLES: frozenset[str] = frozenset("expected scheduled due set slated planned poised going about".split())
"""After a present form of "be" and before "to" they tell what comes next."""

DATED_PARTICIPLES: frozenset[str] = frozenset("scheduled set slated planned due".split())
"""These do so before "for" as well: "is set for Friday"."""

PLANS: frozenset[str] = frozenset("plans plan intends intend aims aim hopes hope vows pledges expects expect".split())
"""Verbs in the present that, before "to", announce."""

CLAIMS: frozenset[str] = frozenset("claim claims claimed allege alleges alleged purport purports purported".split())
"""Cues by which the copy itself keeps its distance from what is said."""

CONTEXT_AFTER_COMES: frozenset[str] = frozenset(
    "after as amid days weeks months hours years just less ahead before on a one two three four five six at "
    "following".split()
)
"""After "comes" or "came" with the news as its subject ("The move comes amid ..."): how it fits in."""

CONTEXT_SUBJECTS: frozenset[str] = frozenset(
    "announcement arrest arrests attack attacks case comments crash deal decision development election figures "
    "findings incident killing launch meeting move news order report resignation ruling statement step strike "
    "talks trial verdict victory violence visit vote warning".split()
)
"""Nouns by which a story takes up its own news."""

BACKGROUND_PHRASES: tuple[str, ...] = (
    "across the globe",
    "across the world",
    "all over the world",
    "around the globe",
    "around the world",
    "corner of the globe",
    "corner of the world",
    "worldwide",
    "since then",
    "since its inception",
    "is headquartered in",
    "was founded in",
    "was established in",
    "according to its website",
    "best known for",
    "is one of the world",
    "is one of the largest",
    "is one of the oldest",
    "for more information",
    "did not immediately respond",
    "did not respond to",
    "could not immediately be reached",
    "could not be reached",
    "declined to comment",
    "contributed to this report",
)
"""Standing matter: what is known already, what a source is, and what the desk adds to every story."""
