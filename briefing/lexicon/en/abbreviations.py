"""Abbreviations written with a full stop, as printed, without that stop; by what may follow them.

Source: AP Stylebook, "abbreviations and acronyms", "titles", "state names", "addresses"; The Economist Style Guide.
"""

BEFORE_NAME: frozenset[str] = frozenset(
    "Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpl Sgt Pvt Pfc Cmdr Cdr Adm "
    "Brig Ens Rev Revs Fr Msgr Hon Pres Supt Insp Det Atty Asst Messrs Mme Mlle Amb Spc vs eg ie cf viz".split()
)
"""Titles and connectives: a name or an example follows, so they never end a sentence."""

BEFORE_NUMBER: frozenset[str] = frozenset(
    "No Nos no nos Fig Figs fig Art Arts Sec Secs Sect Ch Chap Vol Vols vol Pt p pp para paras Op Rs Nr ca c b d "
    "Ext ext tel Tel approx".split()
)
"""Bound to the number after them; before a word they are words of their own ("No. He left.")."""

OPEN: frozenset[str] = frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri St Ste Mt Mts Ft Ave "
    "Blvd Rd Sq Hwy Pkwy Bldg Jr Sr Esq Ph.D M.Sc B.Sc Dept Univ Assn Govt Intl Natl Est al dept govt assn est "
    "sq".split()
)
"""May stand inside a sentence or close it: the word that follows decides."""

COMPANIES: frozenset[str] = frozenset("Co Cos Corp Inc Ltd Bros Mfg Pty Plc PLC Llc LLC".split())
"""Behind a company's name: a title in capitals may follow, or the next sentence."""

STATES: frozenset[str] = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M "
    "N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt Wash W.Va Wis Wyo D.C B.C Ont Que Alta Sask Man N.S N.B".split()
)
"""States and provinces: after a place and comma they close the sentence; elsewhere the word that follows decides."""

CLOSING: frozenset[str] = frozenset("mln bln dlrs lb lbs oz hrs mins secs etc a.m p.m am pm AM PM A.M P.M".split())
"""Units and hours, the last words of their phrase: a capital opens a sentence, unless it is a day, month or zone."""
