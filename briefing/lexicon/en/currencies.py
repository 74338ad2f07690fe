"""Currencies: signs, codes and words, and what each is called in ISO 4217.

Historic ones are here because archives are read too. Source: ISO 4217 (with its list of historic codes); Reuters
Handbook, "currencies" (dlrs, stg).
"""

SIGNS: dict[str, str] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
    "₪": "ILS", "₦": "NGN",
    "฿": "THB", "₫": "VND", "₴": "UAH", "₱": "PHP", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₼": "AZN", "₾": "GEL",
    "₭": "LAK", "₮": "MNT",
    "₵": "GHS", "៛": "KHR", "₿": "BTC", "﷼": "IRR", "₨": "PKR", "৳": "BDT",
}  # fmt: skip
"""One-character signs, before or after the number."""

DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "hk": "HKD", "hkd": "HKD", "a": "AUD", "au": "AUD",
    "aud": "AUD", "aus": "AUD",
    "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "nz": "NZD", "nzd": "NZD", "s": "SGD",
    "sg": "SGD", "nt": "TWD", "r": "BRL",
    "mex": "MXN", "mx": "MXN", "z": "ZWD", "j": "JMD", "bds": "BBD", "tt": "TTD", "ec": "XCD", "fj": "FJD",
}  # fmt: skip
"""What stands before the dollar sign. "a" and "c" apart from the sign are read so only where the article does not say
"a $5 toll"."""

CODES: dict[str, str] = {
    code: code
    for code in (
        "USD EUR GBP JPY CNY CAD AUD NZD HKD SGD CHF SEK NOK DKK INR PKR LKR BDT NPR RUB UAH PLN CZK HUF RON BGN TRY "
        "ILS EGP SAR AED QAR KWD BHD OMR "
        "IRR IQD ZAR NGN KES GHS ETB TZS UGX BRL MXN ARS CLP COP PEN UYU KRW TWD THB MYR IDR PHP VND KZT GEL AZN AMD "
        "BYN ISK BTC XDR "
        "BWP NAD ZMW MWK MUR RWF BIF XOF XAF MAD TND DZD JOD LBP LYD MMK LAK KHR BND PGK FJD UZS KGS TJS TMT AFN "
        "MVR BTN RSD MKD MDL DOP GTQ HNL NIO CRC PYG TTD JMD BBD XCD "
        "DEM FRF ITL ESP NLG BEF ATS FIM IEP PTE GRD"
    ).split()
} | {"RMB": "CNY", "STG": "GBP", "Rs": "INR", "Rs.": "INR", "RS": "INR", "Tk": "BDT", "RM": "MYR", "Rp": "IDR",
"kr": "krona", "Kcs": "CZK", "Fr": "CHF", "DM": "DEM",
     "NT": "TWD", "Sfr": "CHF", "SFr": "CHF", "FFr": "FRF", "Dfl": "NLG", "Skr": "SEK", "Nkr": "NOK", "Dkr": "DKK",
     "Ecu": "XEU", "ECU": "XEU", "KSh": "KES", "Ksh": "KES", "KSH": "KES", "Kshs": "KES", "KShs": "KES",
     "TSh": "TZS", "Tsh": "TZS", "TSH": "TZS", "Tshs": "TZS", "USh": "UGX", "Ush": "UGX", "USH": "UGX", "Ushs": "UGX",
     "Sh": "shilling", "Shs": "shilling", "VNĐ": "VND", "VNd": "VND", "FCFA": "XOF", "CFA": "XOF", "Php": "PHP",
     "PhP": "PHP", "NIS": "ILS", "Rp.": "IDR", "Tk.": "BDT"}  # fmt: skip
"""Codes and abbreviations, case as printed, before the number or after it."""

LETTERS: dict[str, str] = {"N": "NGN", "R": "ZAR", "P": "PHP", "K": "ZMW"}
"""Letters set against an amount in the local press ("N2.5m", "R1,200"). Only a comma, scale or scale letter shows
that they are no label ("N95", "R40")."""

SHARED_LETTERS: frozenset[str] = frozenset(("P", "K"))
"""Of `LETTERS` those that two countries use (peso and pula, kwacha and kina)."""

NOUNS: dict[str, str] = {
    spelling: code
    for code, spellings in {
        "USD": "dollar dollars dlr dlrs buck bucks greenback greenbacks usd",
        "EUR": "euro euros eur",
        "GBP": "stg sterling quid gbp",
        "JPY": "yen jpy",
        "CNY": "yuan renminbi rmb kuai cny",
        "INR": "rupee rupees inr",
        "RUB": "rouble roubles ruble rubles",
        "KRW": "won",
        "DEM": "mark marks d-mark d-marks dm",
        "FIM": "markka markkaa",
        "FRF": "franc francs ffr",
        "ITL": "lire",
        "TRY": "lira liras",
        "ESP": "peseta pesetas",
        "PTE": "escudo escudos",
        "NLG": "guilder guilders",
        "ATS": "schilling schillings",
        "GRD": "drachma drachmas",
        "IEP": "punt punts",
        "SEK": "kronor",
        "DKK": "kroner",
        "ISK": "kronur",
        "krona": "krona",
        "krone": "krone",
        "crown": "crown crowns",
        "peso": "peso pesos",
        "dinar": "dinar dinars",
        "shilling": "shilling shillings",
        "rial": "rial rials",
        "SAR": "riyal riyals",
        "AED": "dirham dirhams",
        "ILS": "shekel shekels",
        "THB": "baht",
        "MYR": "ringgit",
        "IDR": "rupiah rupiahs",
        "VND": "dong",
        "BDT": "taka",
        "ZAR": "rand rands",
        "BRL": "reais",
        "PLN": "zloty zlotys zlotych",
        "HUF": "forint forints",
        "CZK": "koruna korunas koruny",
        "RON": "lei leu",
        "BGN": "leva",
        "UAH": "hryvnia hryvnias hryvnya",
        "KZT": "tenge",
        "AMD": "dram drams",
        "GEL": "lari laris",
        "AZN": "manat manats",
        "NGN": "naira nairas",
        "GHS": "cedi cedis",
        "ETB": "birr",
        "ZMW": "kwacha",
        "LAK": "kip",
        "MMK": "kyat kyats",
        "MNT": "tugrik tugriks",
        "CRC": "colones",
        "PEN": "soles",
        "VEF": "bolivar bolivars bolivares",
        "GTQ": "quetzal quetzales",
        "HNL": "lempira lempiras",
        "PYG": "guarani guaranis",
        "XDR": "sdr sdrs",
        "XEU": "ecu ecus",
        "BTC": "bitcoin bitcoins btc",
        "ETH": "ether",
    }.items()
    for spelling in spellings.split()
}
"""Words after the number. "pound" is missing: it is money or weight, and the sentence decides."""

NATIONAL: dict[str, dict[str, str]] = {
    "dollar": {
        "us": "USD",
        "u.s.": "USD",
        "american": "USD",
        "united states": "USD",
        "australian": "AUD",
        "canadian": "CAD",
        "hong kong": "HKD",
        "h.k.": "HKD",
        "hk": "HKD",
        "new zealand": "NZD",
        "n.z.": "NZD",
        "nz": "NZD",
        "singapore": "SGD",
        "singaporean": "SGD",
        "taiwan": "TWD",
        "taiwanese": "TWD",
        "jamaican": "JMD",
        "zimbabwean": "ZWD",
        "zimbabwe": "ZWD",
        "liberian": "LRD",
        "namibian": "NAD",
        "fijian": "FJD",
        "fiji": "FJD",
    },
    "pound": {
        "british": "GBP",
        "u.k.": "GBP",
        "uk": "GBP",
        "egyptian": "EGP",
        "lebanese": "LBP",
        "syrian": "SYP",
        "sudanese": "SDG",
        "south sudanese": "SSP",
        "irish": "IEP",
        "cyprus": "CYP",
        "cypriot": "CYP",
        "turkish": "TRL",
        "israeli": "ILP",
    },
    "franc": {
        "swiss": "CHF",
        "french": "FRF",
        "belgian": "BEF",
        "luxembourg": "LUF",
        "cfa": "XOF",
        "congolese": "CDF",
        "rwandan": "RWF",
        "burundian": "BIF",
        "guinean": "GNF",
        "djibouti": "DJF",
    },
    "mark": {
        "german": "DEM",
        "west german": "DEM",
        "deutsche": "DEM",
        "d": "DEM",
        "east german": "DDM",
        "finnish": "FIM",
    },
    "peso": {
        "mexican": "MXN",
        "philippine": "PHP",
        "argentine": "ARS",
        "argentinian": "ARS",
        "chilean": "CLP",
        "colombian": "COP",
        "cuban": "CUP",
        "dominican": "DOP",
        "uruguayan": "UYU",
        "bolivian": "BOP",
    },
    "rupee": {
        "indian": "INR",
        "pakistani": "PKR",
        "pakistan": "PKR",
        "sri lankan": "LKR",
        "nepali": "NPR",
        "nepalese": "NPR",
        "mauritian": "MUR",
    },
    "krona": {"swedish": "SEK", "icelandic": "ISK"},
    "krone": {"norwegian": "NOK", "danish": "DKK"},
    "crown": {
        "swedish": "SEK",
        "norwegian": "NOK",
        "danish": "DKK",
        "icelandic": "ISK",
        "czech": "CZK",
        "slovak": "SKK",
        "czechoslovak": "CSK",
        "estonian": "EEK",
    },
    "dinar": {
        "iraqi": "IQD",
        "kuwaiti": "KWD",
        "kuwait": "KWD",
        "jordanian": "JOD",
        "bahraini": "BHD",
        "bahrain": "BHD",
        "tunisian": "TND",
        "algerian": "DZD",
        "libyan": "LYD",
        "serbian": "RSD",
        "yugoslav": "YUM",
        "macedonian": "MKD",
    },
    "shilling": {"kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS"},
    "rial": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER", "qatari": "QAR", "saudi": "SAR"},
    "riyal": {"saudi": "SAR", "qatari": "QAR", "qatar": "QAR", "yemeni": "YER"},
    "dirham": {"moroccan": "MAD", "emirati": "AED", "uae": "AED"},
    "lira": {"turkish": "TRY", "italian": "ITL", "maltese": "MTL", "syrian": "SYP"},
    "won": {"south korean": "KRW", "korean": "KRW", "north korean": "KPW"},
    "guilder": {"dutch": "NLG", "netherlands": "NLG", "antillean": "ANG"},
    "schilling": {"austrian": "ATS"},
    "yuan": {"chinese": "CNY"},
    "yen": {"japanese": "JPY"},
    "ruble": {"russian": "RUB", "belarusian": "BYN", "soviet": "SUR"},
    "real": {"brazilian": "BRL"},
    "sol": {"peruvian": "PEN"},
    "colon": {"costa rican": "CRC", "salvadoran": "SVC"},
    "kip": {"lao": "LAK", "laotian": "LAK"},
    "lari": {"georgian": "GEL"},
    "koruna": {"czech": "CZK", "slovak": "SKK"},
    "leu": {"romanian": "RON", "moldovan": "MDL"},
    "lev": {"bulgarian": "BGN"},
    "manat": {"azerbaijani": "AZN", "turkmen": "TMT"},
    "som": {"kyrgyz": "KGS", "uzbek": "UZS"},
    "markka": {"finnish": "FIM"},
    "baht": {"thai": "THB"},
    "zloty": {"polish": "PLN"},
    "forint": {"hungarian": "HUF"},
    "rand": {"south african": "ZAR"},
    "ringgit": {"malaysian": "MYR"},
    "rupiah": {"indonesian": "IDR"},
    "shekel": {"israeli": "ILS"},
    "peseta": {"spanish": "ESP"},
    "escudo": {"portuguese": "PTE"},
    "punt": {"irish": "IEP"},
    "drachma": {"greek": "GRD"},
    "hryvnia": {"ukrainian": "UAH"},
    "tenge": {"kazakh": "KZT", "kazakhstan": "KZT"},
    "naira": {"nigerian": "NGN"},
}
"""For a currency shared by several countries, the country's adjective to the code. Key: the noun in the singular."""

ADJECTIVES: frozenset[str] = frozenset(adjective for nations in NATIONAL.values() for adjective in nations)
"""Every adjective of `NATIONAL`."""

SINGULARS: dict[str, str] = {
    "dollars": "dollar", "dlr": "dollar", "dlrs": "dollar", "pounds": "pound", "francs": "franc", "marks": "mark",
    "pesos": "peso", "rupees": "rupee",
    "kronor": "krona", "kroner": "krone", "crowns": "crown", "dinars": "dinar", "shillings": "shilling",
    "rials": "rial", "riyals": "riyal", "dirhams": "dirham",
    "liras": "lira", "lire": "lira", "guilders": "guilder", "schillings": "schilling", "rubles": "ruble",
    "rouble": "ruble", "roubles": "ruble", "reais": "real",
    "soles": "sol", "colones": "colon", "laris": "lari", "korunas": "koruna", "koruny": "koruna", "lei": "leu",
    "leva": "lev", "manats": "manat", "pence": "penny",
    "zlotys": "zloty", "forints": "forint", "rands": "rand", "rupiahs": "rupiah", "shekels": "shekel",
    "pesetas": "peseta", "escudos": "escudo", "punts": "punt",
    "drachmas": "drachma", "hryvnias": "hryvnia", "nairas": "naira", "markkaa": "markka",
}  # fmt: skip
"""Plurals and abbreviations to the singular under which `NATIONAL` lists them."""

DOLLAR_PLACES: frozenset[str] = frozenset(
    "canada australia singapore ontario quebec alberta manitoba saskatchewan newfoundland nunavut yukon queensland "
    "tasmania victoria toronto montreal ottawa calgary edmonton winnipeg vancouver halifax regina saskatoon sydney "
    "melbourne brisbane perth adelaide canberra hobart darwin auckland wellington christchurch dunedin taipei kingston "
    "suva windhoek nsw".split()
) | frozenset(
    ("hong kong", "new zealand", "british columbia", "nova scotia", "new brunswick", "new south wales",
     "quebec city", "jamaica",
     "western australia", "south australia", "northern territory", "prince edward island", "gold coast",
     "alice springs")
)  # fmt: skip
"""Countries, provinces and cities of datelines where a bare dollar sign is the local dollar in the local press, lower
case."""

OTHER_DOLLARS: frozenset[str] = frozenset(
    "canadian australian singapore singaporean jamaican taiwan taiwanese fijian namibian liberian zimbabwean".split()
) | frozenset(("hong kong", "new zealand"))
"""Before "dollar" or "dollars": what a bare sign in the same copy may stand for."""

EURO_SINCE = 2002
"""The year from which francs are no longer those of France."""

HUNDREDTHS: dict[str, str] = {
    "cent": "USD", "cents": "USD", "ct": "USD", "cts": "USD", "¢": "USD", "pence": "GBP", "penny": "GBP",
    "pennies": "GBP", "kopecks": "RUB", "kopeks": "RUB", "kopeck": "RUB",
    "centimes": "FRF", "pfennigs": "DEM", "pfennig": "DEM", "paise": "INR", "centavos": "peso", "sen": "MYR",
    "fen": "CNY",
}  # fmt: skip
"""Hundredths of a currency; the figure is given in the whole ("29 cents" is 0.29)."""
