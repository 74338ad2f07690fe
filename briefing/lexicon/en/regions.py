"""States, provinces and countries as datelines print them after a city.

Source: AP Stylebook, "state names" and "datelines"; Canada Post; ISO 3166 short names with the newsroom's usual forms.
"""

from __future__ import annotations

US_STATES: frozenset[str] = frozenset(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois "
    "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri "
    "montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington "
    "wisconsin wyoming".split()
) | frozenset(
    {
        "new hampshire",
        "new jersey",
        "new mexico",
        "new york",
        "north carolina",
        "north dakota",
        "rhode island",
        "south carolina",
        "south dakota",
        "west virginia",
        "district of columbia",
        "puerto rico",
        "guam",
        "american samoa",
        "virgin islands",
    }
)
"""Full names, case-folded."""

STATE_ABBREVIATIONS: frozenset[str] = frozenset(
    "ala alas ariz ark cal calif colo col conn del fla ga ida ill ind kan kans kas ky la mass md me mich minn miss "
    "mo mont neb nebr nev nh nj nm nmex ny nc nd ndak o okla ore oreg pa penn penna ri sc sd sdak tenn tex ut va vt "
    "wash wva wis wisc wyo dc pr".split()
)
"""AP and older abbreviations, case-folded, without full stops and spaces."""

POSTAL_CODES: frozenset[str] = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
    "PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD VIC TAS ACT".split()
)
"""Two- and three-letter codes, in capitals."""

PROVINCES: frozenset[str] = frozenset(
    "alberta manitoba ontario quebec saskatchewan nunavut yukon newfoundland labrador alta man ont que sask bc ns "
    "nb pei nfld nl england scotland wales queensland victoria tasmania bavaria saxony hesse crimea siberia sicily "
    "sardinia catalonia punjab sindh balochistan bihar gujarat haryana karnataka kerala maharashtra odisha "
    "rajasthan assam goa sabah sarawak selangor johor penang kelantan guangdong sichuan yunnan hubei hunan henan "
    "hebei xinjiang tibet fujian zhejiang jiangsu jilin liaoning gansu qinghai shandong shanxi shaanxi jiangxi "
    "guangxi guizhou hainan heilongjiang okinawa hokkaido aceh papua chiapas oaxaca sonora jalisco".split()
) | frozenset(
    {
        "british columbia",
        "nova scotia",
        "new brunswick",
        "prince edward island",
        "northwest territories",
        "northern ireland",
        "new south wales",
        "south australia",
        "western australia",
        "northern territory",
        "madhya pradesh",
        "uttar pradesh",
        "andhra pradesh",
        "himachal pradesh",
        "arunachal pradesh",
        "west bengal",
        "tamil nadu",
        "jammu and kashmir",
        "inner mongolia",
        "west bank",
        "gaza strip",
        "golan heights",
        "canary islands",
        "isle of man",
    }
)
"""Provinces and the like that datelines print, full and abbreviated, case-folded, without full stops."""

COUNTRIES: frozenset[str] = frozenset(
    "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain "
    "bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain brunei "
    "bulgaria burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus "
    "czechia czechoslovakia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland "
    "france gabon gambia georgia germany ghana gibraltar greece greenland grenada guatemala guinea guyana haiti "
    "honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya "
    "kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg "
    "macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco "
    "mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway "
    "oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda "
    "samoa senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain sudan suriname swaziland "
    "sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan "
    "tuvalu uganda ukraine uruguay usa us uk uae ussr uzbekistan vanuatu venezuela vietnam yemen yugoslavia zaire "
    "zambia zimbabwe".split()
) | frozenset(
    {
        "antigua and barbuda",
        "bosnia and herzegovina",
        "bosnia-herzegovina",
        "burkina faso",
        "cabo verde",
        "cape verde",
        "central african republic",
        "costa rica",
        "cote d'ivoire",
        "côte d'ivoire",
        "czech republic",
        "dominican republic",
        "east germany",
        "east timor",
        "el salvador",
        "equatorial guinea",
        "french guiana",
        "guinea-bissau",
        "hong kong",
        "ivory coast",
        "marshall islands",
        "new caledonia",
        "new zealand",
        "north korea",
        "north macedonia",
        "northern cyprus",
        "papua new guinea",
        "saint lucia",
        "san marino",
        "sao tome and principe",
        "saudi arabia",
        "sierra leone",
        "solomon islands",
        "south africa",
        "south korea",
        "south sudan",
        "soviet union",
        "sri lanka",
        "st. kitts and nevis",
        "st. lucia",
        "timor-leste",
        "trinidad and tobago",
        "united arab emirates",
        "united kingdom",
        "united states",
        "vatican city",
        "west germany",
        "western sahara",
    }
)
"""Countries and territories, former ones included, case-folded."""

STANDALONE_CITIES: frozenset[str] = frozenset(
    "atlanta baltimore boston chicago cincinnati cleveland dallas denver detroit honolulu houston indianapolis "
    "miami milwaukee minneapolis philadelphia phoenix pittsburgh seattle washington hollywood portland orlando "
    "tampa sacramento austin nashville charlotte memphis omaha tucson albuquerque tallahassee amsterdam baghdad "
    "bangkok beijing beirut berlin brussels cairo djibouti dublin geneva gibraltar guatemala havana helsinki "
    "islamabad istanbul jerusalem johannesburg kabul kuwait london luxembourg macau madrid milan monaco montreal "
    "moscow munich nicosia ottawa paris prague rome shanghai singapore stockholm sydney tokyo toronto vienna zurich "
    "vancouver melbourne mumbai delhi kolkata chennai bengaluru bangalore hyderabad karachi lahore dhaka kathmandu "
    "colombo yangon rangoon hanoi manila jakarta seoul pyongyang taipei osaka nagoya kyoto hiroshima fukuoka "
    "wellington auckland canberra brisbane perth adelaide athens lisbon oslo copenhagen warsaw budapest bucharest "
    "sofia belgrade zagreb sarajevo skopje tirana pristina podgorica ljubljana bratislava bern vilnius riga tallinn "
    "minsk kyiv kiev chisinau tbilisi yerevan baku astana nur-sultan almaty tashkent bishkek dushanbe ashgabat "
    "ulaanbaatar tehran ankara damascus amman riyadh jeddah doha manama muscat sanaa dubai khartoum tripoli tunis "
    "algiers rabat casablanca dakar bamako ouagadougou niamey abuja lagos accra lome nairobi kampala kigali "
    "bujumbura mogadishu asmara luanda lusaka harare pretoria durban maputo antananarivo kinshasa brazzaville "
    "libreville yaounde windhoek gaborone lilongwe caracas bogota quito lima asuncion montevideo santiago brasilia "
    "managua tegucigalpa bridgetown kingston hamburg frankfurt cologne dusseldorf stuttgart leipzig barcelona "
    "valencia seville naples turin florence venice bologna marseille lyon strasbourg glasgow edinburgh belfast "
    "cardiff manchester birmingham liverpool antwerp rotterdam utrecht gothenburg krakow gdansk odesa odessa "
    "kharkiv lviv vientiane aleppo mosul basra erbil ramallah gaza haifa kandahar peshawar quetta guangzhou "
    "shenzhen chongqing tianjin wuhan nanjing chengdu urumqi lhasa macao vladivostok novosibirsk kazan sochi grozny "
    "putrajaya bonn trieste davos abidjan bahrain basel basle peking bombay calcutta madras leningrad saigon "
    "salvador santos chittagong aden bergen aarhus malmo innsbruck salzburg graz linz lausanne ghent bruges "
    "eindhoven cork galway dundee aberdeen leeds sheffield bristol".split()
) | frozenset(
    {
        "abu dhabi",
        "addis ababa",
        "buenos aires",
        "cape town",
        "dar es salaam",
        "des moines",
        "guatemala city",
        "ho chi minh city",
        "hong kong",
        "kansas city",
        "kuala lumpur",
        "kuwait city",
        "la paz",
        "las vegas",
        "los angeles",
        "mexico city",
        "monte carlo",
        "new delhi",
        "new orleans",
        "new york",
        "oklahoma city",
        "panama city",
        "phnom penh",
        "port-au-prince",
        "port moresby",
        "port of spain",
        "quebec city",
        "rio de janeiro",
        "salt lake city",
        "san antonio",
        "san diego",
        "san francisco",
        "san jose",
        "san juan",
        "san salvador",
        "santo domingo",
        "sao paulo",
        "são paulo",
        "st. louis",
        "st. petersburg",
        "st. paul",
        "tel aviv",
        "the hague",
        "united nations",
        "vatican city",
    }
)
"""Cities that stand without a region, case-folded. They only decide where the form of a dateline alone does not."""
