"""Direct and mixed quotations: who said what, by construction.

Each case names its construction; Q is Quirk et al., A Comprehensive Grammar (1985), chapter 14.28 to 14.35 (reported
speech), AP the Associated Press Stylebook, "quotations in the news", R the Reuters Handbook, "attribution", H New
Hart's Rules, chapter 9, C the Chicago Manual of Style, chapter 13.
"""

from __future__ import annotations

import pytest

from tests.analyse.quote_cases import read_lines

CASES: list[tuple[str, str, list[str]]] = [
    # --- behind the quotation: AP, R
    (
        "subject then verb",
        '"The bridge is safe," Mara Quill said.',
        ['Mara Quill | said | direct | "The bridge is safe,"'],
    ),
    (
        "verb then subject",
        '"The bridge is safe," said Mara Quill.',
        ['Mara Quill | said | direct | "The bridge is safe,"'],
    ),
    ("pronoun", '"The bridge is safe," she said.', ['she | said | direct | "The bridge is safe,"']),
    ("title before name", '"We lost," Mayor Odo Brandt said.', ['Mayor Odo Brandt | said | direct | "We lost,"']),
    (
        "apposition between name and verb",
        '"We lost," Odo Brandt, the mayor of Kelm, said.',
        ['Odo Brandt, the mayor of Kelm | said | direct | "We lost,"'],
    ),
    (
        "apposition behind inverted name",
        '"We lost," said Odo Brandt, the mayor of Kelm.',
        ['Odo Brandt, the mayor of Kelm | said | direct | "We lost,"'],
    ),
    (
        "age and relative clause",
        '"We lost," said Odo Brandt, 61, who runs the ferry.',
        ['Odo Brandt, 61, who runs the ferry | said | direct | "We lost,"'],
    ),
    (
        "relative clause with commas of its own",
        'Odo Brandt, whose brother, Ivo, drowned in May, said: "We lost."',
        ['Odo Brandt, whose brother, Ivo, drowned in May | said | direct | "We lost."'],
    ),
    ("hearer", '"We lost," Brandt told reporters.', ['Brandt | told | direct | "We lost,"']),
    ("occasion", '"We lost," Brandt said in a statement on Friday.', ['Brandt | said | direct | "We lost,"']),
    (
        "occasion behind inverted name",
        '"We lost," said Brandt in an interview.',
        ['Brandt | said | direct | "We lost,"'],
    ),
    ("question", '"Who pays?" Ms. Hale asked.', ['Ms. Hale | asked | direct | "Who pays?"']),
    ("cry", '"Get out!" shouted the guard.', ['the guard | shouted | direct | "Get out!"']),
    ("question of a pronoun", '"Who pays?" he asked.', ['he | asked | direct | "Who pays?"']),
    ("manner of speaking", '"Never again," she snapped.', ['she | snapped | direct | "Never again,"']),
    (
        "a verb of any kind",
        '"Carp like the warm end," he surmised.',
        ['he | surmised | direct | "Carp like the warm end,"'],
    ),
    ("perfect", '"We lost," Brandt has said.', ['Brandt | has said | direct | "We lost,"']),
    ("adverb", '"We lost," Brandt later said.', ['Brandt | later said | direct | "We lost,"']),
    ("a name like an auxiliary", '"We lost," said Will Doyle.', ['Will Doyle | said | direct | "We lost,"']),
    ("a name like an adverb", '"We lost," said Emily Orr.', ['Emily Orr | said | direct | "We lost,"']),
    ("office that ends in a stop", '"We lost," the F.B.I. said.', ['the F.B.I. | said | direct | "We lost,"']),
    ("unnamed", '"We lost," said one of the officials.', ['one of the officials | said | direct | "We lost,"']),
    ("two subjects", '"We lost," Orr and Brandt said.', ['Orr and Brandt | said | direct | "We lost,"']),
    ("particle", '"The dam holds," Orr pointed out.', ['Orr | pointed out | direct | "The dam holds,"']),
    ("as a friend put it", 'As Orr put it, "The dam holds."', ['Orr | put it | direct | "The dam holds."']),
    # --- before the quotation: Q 14.29, R
    ("comma", 'Orr said, "The dam holds."', ['Orr | said | direct | "The dam holds."']),
    ("colon", 'Orr said: "The dam holds."', ['Orr | said | direct | "The dam holds."']),
    ("hearer and colon", 'Orr wrote to the board: "The dam holds."', ['Orr | wrote | direct | "The dam holds."']),
    ("no comma", 'The sign read "Keep off the old dam."', ['The sign | read | direct | "Keep off the old dam."']),
    ("verb at the head", 'Said Orr, "The dam holds."', ['Orr | Said | direct | "The dam holds."']),
    (
        "a book of some name between",
        'Orr told the show "Good Day": "The dam holds."',
        ['Orr | told | direct | "The dam holds."'],
    ),
    (
        "statement introduced",
        'Orr issued a statement: "The dam holds for now."',
        ['Orr | issued a statement: | direct | "The dam holds for now."'],
    ),
    (
        "predicate and colon",
        'Her son, Jan Orr, was blunter: "It leaks like a sieve."',
        ['Her son, Jan Orr | was blunter: | direct | "It leaks like a sieve."'],
    ),
    ("participle", 'Orr wept, saying: "The dam held."', ['Orr | saying | direct | "The dam held."']),
    # --- around the cue: Q 14.29
    ("interrupted", '"The dam," Orr said, "holds."', ['Orr | said | direct | "The dam," [...] "holds."']),
    (
        "interrupted, the hearer told",
        '"The dam," Orr told reporters, "holds."',
        ['Orr | told | direct | "The dam," [...] "holds."'],
    ),
    (
        "interrupted, a hearer of some name and a day",
        '"The dam," she told Jo Quill on Friday, "holds."',
        ['she | told | direct | "The dam," [...] "holds."'],
    ),
    (
        "second sentence",
        '"The dam holds," Orr said. "It always has."',
        ['Orr | said | direct | "The dam holds," [...] "It always has."'],
    ),
    (
        "second sentence behind an apposition",
        '"The dam holds," said Ida Orr, an engineer in Kelm. "It always has."',
        ['Ida Orr, an engineer in Kelm | said | direct | "The dam holds," [...] "It always has."'],
    ),
    (
        "adding",
        '"The dam holds," Orr said, adding: "It always has."',
        ['Orr | said | direct | "The dam holds,"', 'Orr | adding | direct | "It always has."'],
    ),
    (
        "participle that points elsewhere",
        '"We need it," said Orr, referring to the dam. "Give us the money."',
        ['Orr | said | direct | "We need it," [...] "Give us the money."', "Orr | referring to | indirect | the dam"],
    ),
    (
        "small letter behind the cue goes on",
        'Orr, an aide said, "is confident of the dam."',
        ['an aide | said | mixed | Orr [...] "is confident of the dam."'],
    ),
    (
        "signed one after the other",
        "“Pumps are cheaper than floods.” ― Ida Orr “Floods come once a century.” ― Odo Brandt",
        [
            "Ida Orr | ― | direct | “Pumps are cheaper than floods.”",
            "Odo Brandt | ― | direct | “Floods come once a century.”",
        ],
    ),
    # --- over sentences and paragraphs: C 13.30
    (
        "paragraphs opened and not closed",
        "“The pumps stood idle,” she said. “Rusting.\n\n“Nobody looked.\n\n“Now they must.”",
        ["she | said | direct | “The pumps stood idle,” [...] “Rusting. [...] “Nobody looked. [...] “Now they must.”"],
    ),
    (
        "paragraph of its own behind an attributed one",
        '"The dam holds," Orr said.\n\n"It always has."',
        ['Orr | said | direct | "The dam holds," [...] "It always has."'],
    ),
    (
        "introduced in the paragraph before",
        'The ministry issued the following statement:\n\n"The dam is safe and will stay open."',
        ['The ministry | issued the following statement: | direct | "The dam is safe and will stay open."'],
    ),
    (
        "an act, then the words",
        'Brandt put down his fork. "Whose soup is this?"',
        ['Brandt | - | direct | "Whose soup is this?"'],
    ),
    ("nobody's", '"The dam is safe."', ['- | - | direct | "The dam is safe."']),
    # --- mixed: AP, "partial quotes"
    ("partial quote", 'Orr said the dam was "safe as houses."', ['Orr | said | mixed | the dam was "safe as houses."']),
    (
        "that and partial quote",
        'Orr said that "nobody was told" of it.',
        ['Orr | said | mixed | that "nobody was told" of it'],
    ),
    (
        "quoted part first",
        'The dam is "safe as houses," Orr said.',
        ['Orr | said | mixed | The dam is "safe as houses,"'],
    ),
    ("called", 'Orr called the dam "a leaking sieve."', ['Orr | called | mixed | the dam "a leaking sieve."']),
    (
        "described as",
        'Orr described the dam as "safe enough."',
        ['Orr | described | mixed | the dam as "safe enough."'],
    ),
    (
        "dismissed as",
        'Orr dismissed the report as "idle talk."',
        ['Orr | dismissed | mixed | the report as "idle talk."'],
    ),
    (
        "accused of",
        'Orr accused the board of "looking away."',
        ['Orr | accused | mixed | the board of "looking away."'],
    ),
    ("branded", 'Orr branded the board "a sleepy club."', ['Orr | branded | mixed | the board "a sleepy club."']),
    (
        "called and said",
        'Orr called it "a sieve," but said it would hold.',
        ['Orr | called | mixed | it "a sieve,"', "Orr | said | indirect | it would hold"],
    ),
    (
        "what they called",
        'Kelm lived through what they called "a wet harvest."',
        ['they | called | direct | "a wet harvest."'],
    ),
    (
        "a verb of any kind governs",
        'Orr lost sleep over "buying pumps that nobody had asked for."',
        ['Orr | lost | mixed | sleep over "buying pumps that nobody had asked for."'],
    ),
    # --- marks: H 9.2, C 13
    ("curly", "“The dam holds,” Orr said.", ["Orr | said | direct | “The dam holds,”"]),
    ("British single", "'The dam holds,' Orr said.", ["Orr | said | direct | 'The dam holds,'"]),
    ("British curly single", "‘The dam holds,’ Orr said.", ["Orr | said | direct | ‘The dam holds,’"]),
    ("British comma outside", "‘The dam holds’, said Orr.", ["Orr | said | direct | ‘The dam holds’"]),
    (
        "single with apostrophes and a plural possessive",
        "'Nobody warned us,' Orr said, 'and the tenants' boats weren't insured.'",
        ["Orr | said | direct | 'Nobody warned us,' [...] 'and the tenants' boats weren't insured.'"],
    ),
    (
        "single with elisions",
        "'You'd not guess it to look at 'em, but those sheds went up in the '80s,' she said.",
        ["she | said | direct | 'You'd not guess it to look at 'em, but those sheds went up in the '80s,'"],
    ),
    ("doubled straight", "''The dam holds,'' Orr said.", ["Orr | said | direct | ''The dam holds,''"]),
    ("backquotes", "``The dam holds,'' Orr said.", ["Orr | said | direct | ``The dam holds,''"]),
    ("guillemets", "«The dam holds», Orr said.", ["Orr | said | direct | «The dam holds»"]),
    ("low mark", "„The dam holds,“ Orr said.", ["Orr | said | direct | „The dam holds,“"]),
    ("mixed pair", '“The dam holds," Orr said.', ['Orr | said | direct | “The dam holds,"']),
    (
        "nested",
        "\"He told me 'never again' twice,\" Orr said.",
        ["Orr | said | direct | \"He told me 'never again' twice,\""],
    ),
    ("nested British", "‘He said “never” to me,’ Orr said.", ["Orr | said | direct | ‘He said “never” to me,’"]),
    ("comma forgotten", '"Pumps never fail" he said.', ['he | said | direct | "Pumps never fail"']),
    # --- headlines, transcripts, signatures: R, "headlines"; C 13.43
    ("headline", "# Orr: ‘The dam holds’\n\nKelm slept. Orr went home.", ["Orr | : | direct | ‘The dam holds’"]),
    (
        "headline without marks",
        "# Officials: dam was sabotaged\n\nKelm slept.",
        ["Officials | : | indirect | dam was sabotaged"],
    ),
    (
        "headline with the source last",
        "# Dam was sabotaged: police\n\nKelm slept.",
        ["police | : | indirect | Dam was sabotaged"],
    ),
    (
        "transcript",
        "ORR: Did it hold?\n\nBRANDT: It held.",
        ["ORR | : | direct | Did it hold?", "BRANDT | : | direct | It held."],
    ),
    (
        "transcript with notes of the tone",
        "ORR: Did it hold?\n\nBRANDT: (Laughs.) It held. (Laughter) It always has.",
        ["ORR | : | direct | Did it hold?", "BRANDT | : | direct | It held. [...] It always has."],
    ),
    (
        "headline with a place before the colon's source",
        "# Rail bridge falls at Kelm: police\n\nA bridge fell at Kelm.",
        ["police | : | indirect | Rail bridge falls at Kelm"],
    ),
    (
        "headline that is a quotation",
        "# ‘Carp in the cellar’\n\nKelm slept.",
        ["- | - | direct | ‘Carp in the cellar’"],
    ),
    (
        "heading in marks goes on with nobody's words",
        "\"The dam holds,\" Orr said.\n\n'Carp in the cellar'\n\nKelm slept.",
        ['Orr | said | direct | "The dam holds,"'],
    ),
    (
        "interview",
        "Q: Did it hold?\n\nA: It held. It always has.",
        ["Q | : | direct | Did it hold?", "A | : | direct | It held. It always has."],
    ),
    (
        "signed",
        "“Pumps are cheaper than floods.” — Ida Orr, Kelm",
        ["Ida Orr, Kelm | — | direct | “Pumps are cheaper than floods.”"],
    ),
    (
        "signed below",
        "“Pumps are cheaper than floods.”\n\n— Ida Orr, Kelm",
        ["Ida Orr, Kelm | — | direct | “Pumps are cheaper than floods.”"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_quotation_has_source_cue_kind_and_words(text: str, lines: list[str]) -> None:
    assert read_lines(text) == lines
