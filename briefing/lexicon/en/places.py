"""Countries, their people, and nouns of places, lower case.

Source: UN member states, short English names; CIA World Factbook, "nationality"; AP Stylebook, "state names" and
"addresses".
"""

from briefing.lexicon.en import regions

PAST_COUNTRIES = frozenset("burma czechoslovakia swaziland ussr yugoslavia zaire".split())
COUNTRIES = (
    (frozenset(name for name in regions.COUNTRIES if name.isalpha()) - PAST_COUNTRIES)
    | (frozenset(name for name in regions.US_STATES if name.isalpha()) - {"guam", "virginia"})
    | frozenset("england scotland wales ontario quebec alberta queensland tasmania".split())
    | frozenset("africa america asia europe".split())
    | frozenset("washington moscow beijing london paris berlin tokyo kyiv tehran".split())
) - frozenset("bermuda gibraltar somaliland uae uk us usa".split())
"""Countries, states, continents, and capitals that stand for a government, of one word; none that is a given name
alone ("Virginia"), nor initials or former countries."""

PEOPLES = frozenset(
    """
    afghan african albanian algerian american angolan arab argentine armenian asian australian austrian azerbaijani
    bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
    cameroonian canadian catalan chadian chilean chinese colombian congolese croatian cuban cypriot czech danish
    dutch ecuadorean egyptian english eritrean estonian ethiopian european fijian filipino finnish french gambian
    georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi
    irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan kosovar kurdish kuwaiti kyrgyz laotian
    latvian lebanese liberian libyan lithuanian malaysian maldivian malian maltese mexican moldovan mongolian
    moroccan mozambican namibian nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian
    paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan saudi scottish senegalese
    serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai
    tibetan togolese tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uygur uzbek venezuelan vietnamese
    welsh yemeni zambian zimbabwean californian texan parisian londoner catholic protestant anglican orthodox muslim
    islamic christian jewish hindu buddhist sikh sunni shiite democratic republican democrat conservative labour
    liberal socialist communist
    """.split()
)
"""Adjectives of nationality, faith and party, which stand before an office."""

STATE_ABBREVIATIONS = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo
    """.split()
)
"""Source: AP Stylebook, "state names"."""

PLACE_OPENERS = frozenset(
    "new north south east west san los las fort port mount lake cape upper lower greater central northern southern "
    "eastern western great little el la".split()
)
"""First words of names of places."""

PLACE_NOUNS = frozenset(
    """
    street road avenue boulevard lane drive square plaza park garden gardens bridge tower hill mountain mount river
    lake sea ocean bay gulf strait island islands isles peninsula cape valley canyon desert forest beach coast
    harbour harbor airport station building hall house stadium arena centre center mall island county city town
    village district province region state territory north south east west northern southern eastern western central
    upper lower cemetery prison jail pipeline canal dam levee highway motorway act bill war crisis day festival cup
    games olympics prize award awards conference quarter results summit treaty agreement
    """.split()
)
"""Nouns at the end of names that no person bears."""

ACRONYM_LENGTH = 6
"""Words all in capitals up to this length are read as an acronym, not as a name."""
