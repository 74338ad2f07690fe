"""Indirect speech: who said what without marks, by construction.

Q is Quirk et al., A Comprehensive Grammar (1985), L Levin, English Verb Classes (1993), R the Reuters Handbook.
"""

from __future__ import annotations

import pytest

from tests.analyse.quote_cases import find_said, read_lines

CASES: list[tuple[str, str, list[str]]] = [
    # --- X said that ...: Q 14.30, 16.30 to 16.33
    ("that", "Orr said that the dam held.", ["Orr | said | indirect | that the dam held"]),
    ("no that", "Orr said the dam held.", ["Orr | said | indirect | the dam held"]),
    ("present", "Orr says the dam holds.", ["Orr | says | indirect | the dam holds"]),
    ("plural", "Officials say the dam holds.", ["Officials | say | indirect | the dam holds"]),
    ("coordinated subject", "Orr and Brandt say the dam holds.", ["Orr and Brandt | say | indirect | the dam holds"]),
    ("adverb before that", "Orr said repeatedly that the dam held.", ["Orr | said | indirect | that the dam held"]),
    ("day before that", "Orr said on Monday that the dam held.", ["Orr | said | indirect | that the dam held"]),
    (
        "occasion before that",
        "Orr said in an interview that the dam held.",
        ["Orr | said | indirect | that the dam held"],
    ),
    (
        "show of some name",
        'Orr said on the show "Good Day" that the dam held.',
        ["Orr | said | indirect | that the dam held"],
    ),
    ("parenthesis before that", "Orr said, however, that the dam held.", ["Orr | said | indirect | that the dam held"]),
    (
        "aside before that",
        "Orr said at lunch, which she pays for, that the dam held.",
        ["Orr | said | indirect | that the dam held"],
    ),
    ("occasion at the head", "In an interview, Orr said the dam held.", ["Orr | said | indirect | the dam held"]),
    (
        "adverb and comma at the head",
        "Meanwhile, the mayor of Kelm, Ida Orr, said the dam held.",
        ["the mayor of Kelm, Ida Orr | said | indirect | the dam held"],
    ),
    (
        "day and comma at the head",
        "On Monday, the mayor, Ida Orr, said the dam held.",
        ["the mayor, Ida Orr | said | indirect | the dam held"],
    ),
    ("day at the head", "On Monday Orr said the dam held.", ["Orr | said | indirect | the dam held"]),
    (
        "relative clause in the subject",
        "The woman who built it said the dam held.",
        ["The woman who built it | said | indirect | the dam held"],
    ),
    (
        "relative clause with that",
        "The keeper of a lighthouse that burned in March told the council that the lamp was new.",
        ["The keeper of a lighthouse that burned in March | told | indirect | that the lamp was new"],
    ),
    (
        "two appositions",
        "Ida Orr, the engineer, a woman of few words, said the dam held.",
        ["Ida Orr, the engineer, a woman of few words | said | indirect | the dam held"],
    ),
    (
        "share of people",
        "More than nine in 20 said rents were fair.",
        ["More than nine in 20 | said | indirect | rents were fair"],
    ),
    ("acronym like a pronoun", "The WHO said the cases fell.", ["The WHO | said | indirect | the cases fell"]),
    (
        "condition",
        "Orr said if it rained the dam would break.",
        ["Orr | said | indirect | if it rained the dam would break"],
    ),
    ("as X said", "As Orr said, the dam would hold.", ["Orr | said | indirect | the dam would hold"]),
    (
        "as reported by",
        "As reported by the Kelm Post, the dam held.",
        ["the Kelm Post | reported | indirect | the dam held"],
    ),
    # --- verbs with their frames: L 29 to 37
    ("told someone", "Orr told the board that the dam held.", ["Orr | told | indirect | that the dam held"]),
    ("told someone, no that", "Orr told reporters the dam held.", ["Orr | told | indirect | the dam held"]),
    ("told a body by name", "Orr told Radio Kelm the dam held.", ["Orr | told | indirect | the dam held"]),
    ("told one by office and name", "Orr told anchor Jo Quill that it held.", ["Orr | told | indirect | that it held"]),
    ("assured", "Orr assured him the dam would hold.", ["Orr | assured | indirect | the dam would hold"]),
    (
        "wrote to",
        "The office wrote that its vans were full.",
        ["The office | wrote | indirect | that its vans were full"],
    ),
    ("pointed out", "Orr pointed out that the dam held.", ["Orr | pointed out | indirect | that the dam held"]),
    (
        "made it clear",
        "Orr made it clear that the dam would go.",
        ["Orr | made it clear | indirect | that the dam would go"],
    ),
    (
        "went on to say",
        "Orr went on to say the dam would hold.",
        ["Orr | went on to say | indirect | the dam would hold"],
    ),
    ("denied that", "Orr denied that the dam leaked.", ["Orr | denied | indirect | that the dam leaked"]),
    ("denied having", "Orr denied having seen the report.", ["Orr | denied | indirect | having seen the report"]),
    ("asked whether", "Orr asked whether the dam held.", ["Orr | asked | indirect | whether the dam held"]),
    ("explained why", "Orr explained why the dam held.", ["Orr | explained | indirect | why the dam held"]),
    ("promised to", "Orr promised to mend the dam.", ["Orr | promised | indirect | to mend the dam"]),
    ("promised not to", "Orr promised not to sell.", ["Orr | promised | indirect | not to sell"]),
    ("urged someone to", "Orr urged residents to leave.", ["Orr | urged | indirect | residents to leave"]),
    ("called for", "Orr called for a new dam.", ["Orr | called for | indirect | a new dam"]),
    ("criticised", "Orr criticised the plan.", ["Orr | criticised | indirect | the plan"]),
    ("expects by a day", "Orr expects more rain by Friday.", ["Orr | expects | indirect | more rain by Friday"]),
    ("confirmed to reporters", "Orr confirmed the sale to reporters.", ["Orr | confirmed | indirect | the sale"]),
    (
        "told someone to, closed by a mark",
        'Orr told divers to mind a sign that read "Deep Water."',
        ['Orr | told | mixed | divers to mind a sign that read "Deep Water."'],
    ),
    (
        "reminded someone to",
        "Orr reminded residents to boil water.",
        ["Orr | reminded | indirect | residents to boil water"],
    ),
    ("warned of", "Orr warned of a flood.", ["Orr | warned of | indirect | a flood"]),
    ("believes", "Orr believes the dam will hold.", ["Orr | believes | indirect | the dam will hold"]),
    ("poll found", "The census found that few had moved.", ["The census | found | indirect | that few had moved"]),
    (
        "poll shows a thing",
        "The poll shows Orr ahead of Brandt.",
        ["The poll | shows | indirect | Orr ahead of Brandt"],
    ),
    (
        "report concludes",
        "The report concludes that the dam leaks.",
        ["The report | concludes | indirect | that the dam leaks"],
    ),
    # --- joined and participles: Q 13.43, 15.53 to 15.61
    (
        "and added",
        "Orr said the dam held and added that it was old.",
        ["Orr | said | indirect | the dam held", "Orr | added | indirect | that it was old"],
    ),
    (
        "adding that",
        "Orr said the dam held, adding that it was old.",
        ["Orr | said | indirect | the dam held", "Orr | adding | indirect | that it was old"],
    ),
    (
        "two subjects",
        "Orr said the dam held, and Brandt said it leaked.",
        ["Orr | said | indirect | the dam held", "Brandt | said | indirect | it leaked"],
    ),
    ("participle behind another verb", "Orr left, saying the dam held.", ["Orr | saying | indirect | the dam held"]),
    (
        "while denying",
        "Orr went home while denying that the dam leaked.",
        ["Orr | denying | indirect | that the dam leaked"],
    ),
    ("participle at the head", "Citing the rain, Orr closed the dam.", ["Orr | Citing | indirect | the rain"]),
    ("relative", "Orr, who said the dam held, went home.", ["who | said | indirect | the dam held"]),
    ("subordinate", "When Orr said the dam held, Brandt laughed.", ["Orr | said | indirect | the dam held"]),
    ("semicolon", "Orr said the dam held; the river fell.", ["Orr | said | indirect | the dam held"]),
    # --- behind and inside: Q 15.54, comment clauses
    ("fronted", "The dam held, Orr said.", ["Orr | said | indirect | The dam held"]),
    (
        "fronted and inverted",
        "The dam held, said Ida Orr, an engineer.",
        ["Ida Orr, an engineer | said | indirect | The dam held"],
    ),
    ("fronted with occasion", "The dam held, Orr said in a statement.", ["Orr | said | indirect | The dam held"]),
    ("fronted question", "Had it held, Orr wanted to know.", ["Orr | wanted to know | indirect | Had it held"]),
    ("interrupted", "The dam, Orr said, would hold.", ["Orr | said | indirect | The dam [...] would hold"]),
    (
        "underscored behind the clause",
        "Such a dam takes years, he underscored.",
        ["he | underscored | indirect | Such a dam takes years"],
    ),
    (
        "clock time in it",
        "The 10:42 a.m. quake was small, Orr said.",
        ["Orr | said | indirect | The 10:42 a.m. quake was small"],
    ),
    ("clock time behind it", "The dam held, Orr said at 6:15 p.m.", ["Orr | said | indirect | The dam held"]),
    ("colon in a bracket", "Kelmstal (OSE: KLM) grew, it said.", ["it | said | indirect | Kelmstal (OSE: KLM) grew"]),
    (
        "place and day behind it",
        "The dam held, Ida Orr said here on Monday.",
        ["Ida Orr | said | indirect | The dam held"],
    ),
    (
        "older copy with its dateline",
        "KELM, Ohio (AP) — The dam held, officials said.",
        ["officials | said | indirect | The dam held"],
    ),
    (
        "behind a clause with a colon before",
        "One thing was sure: the dam held, Orr said.",
        ["Orr | said | indirect | the dam held"],
    ),
    # --- according to: R
    ("according to, first", "According to Orr, the dam held.", ["Orr | According to | indirect | the dam held"]),
    ("according to, last", "The dam held, according to Orr.", ["Orr | according to | indirect | The dam held"]),
    (
        "according to, inside",
        "The dam, according to Orr, would hold.",
        ["Orr | according to | indirect | The dam [...] would hold"],
    ),
    (
        "according to a name with its office",
        "According to Ida Orr, chief engineer of the Kelm Board, after the rain the dam held.",
        ["Ida Orr, chief engineer of the Kelm Board | According to | indirect | after the rain the dam held"],
    ),
    (
        "according to plain officials",
        "According to board officials, the dam that broke was old.",
        ["board officials | According to | indirect | the dam that broke was old"],
    ),
    (
        "according to a paper seen",
        "According to a report seen by this newspaper, the dam leaks.",
        ["a report seen by this newspaper | According to | indirect | the dam leaks"],
    ),
    (
        "but according to",
        "But, according to the census, few had moved.",
        ["the census | according to | indirect | few had moved"],
    ),
    # --- nouns and passives: Q 17.26, 16.30
    (
        "his claim that",
        "Brandt laughed at her claim that the dam held.",
        ["her | claim | indirect | that the dam held"],
    ),
    (
        "a name's claim that",
        "Brandt laughed at Orr's claim that the dam held.",
        ["Orr's | claim | indirect | that the dam held"],
    ),
    ("was told that", "Brandt was told that the dam held.", ["Brandt | was told | indirect | that the dam held"]),
]

NEGATED = [
    "Orr did not say that the dam held.",
    "Orr never said that the dam held.",
    "Orr has not said that the dam held.",
    "Orr didn't believe the dam would hold.",
    # A denial says that it is not so.
    "Orr denied that she had sold the dam.",
    "Orr denied having sold the dam.",
    "Orr denied the charges.",
    'Orr denied "any part in the sale".',
    "Orr has refuted allegations of theft.",
    "Orr disputed that the dam leaked.",
    "Orr dismissed claims that the dam leaked.",
    "Orr rejected suggestions that the dam leaked.",
    "Brandt laughed at her denial that the dam leaked.",
]

# Said, though a word of denial is near.
NOT_NEGATED = [
    "Orr did not deny that the dam leaked.",
    "Orr rejected the plan.",
    'Orr dismissed the report as "idle talk, nothing more".',
    'Orr denied it: "The dam is sound."',
    '"The dam is sound," Orr said.',
]

# What must yield nothing: no words are reported, or the marks are no quotation's.
NOTHING = [
    "Orr said nothing.",
    "Orr said nothing at lunch.",
    "Orr said so.",
    "Orr said little about the dam.",
    "The market says otherwise.",
    "Her silence speaks volumes.",
    "Orr did not say what it cost.",
    "Orr declined to say which pump failed.",
    "Orr refused to take sides.",
    "Orr did not respond to questions.",
    "The office has not responded to requests.",
    "The mayor did not return calls.",
    "Two engineers asked not to be named.",
    "Orr could not be reached.",
    "Everyone in Kelm calls him Ole.",
    "Orr identified herself as Ida.",
    "She laughed when she heard that.",
    "Orr apologised.",
    "Orr denied it.",
    "The report was published by the board.",
    "A plan proposed by Orr failed.",
    "The claims were false.",
    "Water rates are low.",
    "The lead in the pipes was old.",
    "Her calls went unanswered.",
    "The state of the dam was poor.",
    "Orr showed the door to Brandt.",
    "The answer was no.",
    "The play “Last Ferry at Kelm” opened.",
    "A play, ‘The Long Dam’, opened in May.",
    "The so-called 'paper pier' fell.",
    'The "official" time was noon.',
    "She goes by “Ida” at work.",
    'A jar labelled "bolts, bent" stood there.',
    "The board's “Clean Water” prize was given to Brandt.",
    'The board\'s "dam men" met.',
    "It was the '80s and the tenants' boats were old.",
    "He stood 5'10\" tall.",
    "Rock 'n' roll was loud.",
    "The committee's and the boards' rooms were shut.",
    "Kelm slept. The river rose.",
    "It is expected to rain.",
    "Orr is known for her dam.",
    "Orr told a story.",
    # Acts, skills and pleas are no words.
    "Orr agreed to lower the dam.",
    "Orr offered to buy the mill.",
    "Orr knows how to mend a pump.",
    "Orr asked not to give her age.",
    "Orr neither confirmed nor denied that the dam leaked.",
    "The board would not confirm or deny that the dam leaked.",
    "The two agreed on Tuesday to lower the dam.",
    "# Flood claims 19 lives in Kelm\n\nKelm slept.",
    "# Diver finds $2m necklace under mill shed\n\nKelm slept.",
    "Orr pleaded not guilty to two counts.",
    "A clerk who pleaded anonymity left.",
    "Margins narrowed by two percentage points to 21.8%.",
    # Headlines leave out "is".
    "# Dam expected to fall\n\nKelm slept.",
    "# Storm Jory: 900 homes dark\n\nStorm Jory came.",
    "The film “High Water at Noon” was long.",
]


@pytest.mark.parametrize(("text", "lines"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_indirect_speech_has_source_cue_and_words(text: str, lines: list[str]) -> None:
    assert read_lines(text) == lines


@pytest.mark.parametrize("text", NEGATED)
def test_negated_speech_is_kept_as_negated(text: str) -> None:
    _, said = find_said(text)
    assert [quote.negated for quote in said.quotes] == [True]


@pytest.mark.parametrize("text", NOT_NEGATED)
def test_what_is_said_is_not_negated(text: str) -> None:
    _, said = find_said(text)
    assert [quote.negated for quote in said.quotes] == [False]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quotation_where_no_words_are_reported(text: str) -> None:
    assert read_lines(text) == []


def test_strength_falls_from_words_to_judgements() -> None:
    _, said = find_said("Orr said that the dam held. Brandt said it leaked. Quill criticised the plan.")
    assert [quote.strength for quote in said.quotes] == ["sure", "likely", "guess"]
