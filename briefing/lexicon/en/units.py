"""Units of measure, durations and shares: every spelling to the American singular.

Source: NIST Special Publication 811 (units outside the SI); AP Stylebook, "dimensions", "weights", "temperatures";
Reuters Handbook (pct, mln).
"""

KINDS: dict[str, str] = {
    "percent": "%|percentage point|basis point",
    "duration": "nanosecond|microsecond|millisecond|second|minute|hour|day|week|fortnight|month|quarter|semester|"
    "year|decade|century|millennium",
    "temperature": "degree Celsius|degree Fahrenheit|kelvin",
    "number": "point",
}
"""Units whose kind is not "dimension"."""

SPELLINGS: dict[str, str] = {
    "%": "percent|per cent|percents|percentage|pct|pct.|pc|percentum",
    "percentage point": "percentage points|percent point|percent points|per cent point|per cent points|pct point|"
    "pct points|pp|ppt|% points|% point",
    "basis point": "basis points|bps|bp",
    "point": "points|pts|pt",
    "nanosecond": "nanoseconds",
    "microsecond": "microseconds",
    "millisecond": "milliseconds|ms",
    "second": "seconds|sec|secs|sec.",
    "minute": "minutes|min|mins|min.",
    "hour": "hours|hr|hrs|hr.",
    "day": "days",
    "week": "weeks|wk|wks",
    "fortnight": "fortnights",
    "month": "months|mths|mth",
    "semester": "semesters",
    "year": "years|yr|yrs|yr.",
    "decade": "decades",
    "century": "centuries",
    "millennium": "millennia|millenniums",
    "nanometer": "nanometers|nanometre|nanometres|nm",
    "micrometer": "micrometers|micrometre|micrometres|micron|microns|μm|µm",
    "millimeter": "millimeters|millimetre|millimetres|mm",
    "centimeter": "centimeters|centimetre|centimetres|cm|cms",
    "meter": "meters|metre|metres|mtr|mtrs",
    "kilometer": "kilometers|kilometre|kilometres|km|kms|kilometer|klick|klicks",
    "inch": "inches|inch",
    "foot": "feet|ft|ft.",
    "yard": "yards|yd|yds",
    "mile": "miles|mi|mi.",
    "nautical mile": "nautical miles|nmi",
    "fathom": "fathoms",
    "furlong": "furlongs",
    "light-year": "light years|light year|lightyears",
    "square millimeter": "square millimeters|square millimetres|mm²|mm2",
    "square centimeter": "square centimeters|square centimetres|cm²|cm2|sq cm",
    "square meter": "square meters|square metre|square metres|sq m|sq. m|sq. meters|sq meters|sq metres|m²|m2|sqm",
    "square kilometer": "square kilometers|square kilometre|square kilometres|sq km|sq. km|km²|km2|sq kms|sqkm",
    "square inch": "square inches|sq in|sq. in.",
    "square foot": "square feet|sq ft|sq. ft.|sq feet|sq. ft|ft²|sqft",
    "square yard": "square yards|sq yd|sq. yd.",
    "square mile": "square miles|sq mi|sq. mi.|sq miles",
    "acre": "acres",
    "hectare": "hectares|ha",
    "cubic centimeter": "cubic centimeters|cubic centimetres|cubic centimetre|cc|cm³",
    "cubic meter": "cubic meters|cubic metre|cubic metres|cu m|m³|m3|cbm",
    "cubic kilometer": "cubic kilometers|cubic kilometres|cubic kilometre|km³",
    "cubic inch": "cubic inches|cu in",
    "cubic foot": "cubic feet|cu ft|cu. ft.|ft³",
    "cubic yard": "cubic yards|cu yd",
    "cubic mile": "cubic miles",
    "acre-foot": "acre feet|acre foot",
    "milliliter": "milliliters|millilitre|millilitres|ml|mls",
    "centiliter": "centiliters|centilitre|centilitres|cl",
    "liter": "liters|litre|litres|ltr|ltrs",
    "hectoliter": "hectoliters|hectolitre|hectolitres|hl",
    "teaspoon": "teaspoons|tsp|tsps",
    "tablespoon": "tablespoons|tbsp|tbsps",
    "cup": "cups",
    "fluid ounce": "fluid ounces|fl oz|fl. oz.",
    "pint": "pints",
    "quart": "quarts",
    "gallon": "gallons|gal|gals",
    "barrel": "barrels|bbl|bbls",
    "bushel": "bushels|bu",
    "microgram": "micrograms|mcg|μg|µg",
    "milligram": "milligrams|milligramme|milligrammes|mg",
    "gram": "grams|gramme|grammes|gr|gm|gms",
    "kilogram": "kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs|kg.",
    "quintal": "quintals",
    "tonne": "tonnes|metric ton|metric tons|metric tonnes|metric tonne",
    "ton": "tons",
    "kiloton": "kilotons",
    "megaton": "megatons",
    "long ton": "long tons",
    "short ton": "short tons",
    "ounce": "ounces|oz|oz.",
    "troy ounce": "troy ounces",
    "pound": "lb|lbs|lb.|lbs.|pound|pounds",
    "stone": "stone",
    "carat": "carats",
    "kilometer per hour": "kilometers per hour|kilometres per hour|kilometer per hour|kilometre per hour|"
    "kilometers an hour|kilometres an hour|km/h|kph|kmph|kmh|km/hr|km per hour|km an hour",
    "meter per second": "meters per second|metres per second|m/s|meters a second|metres a second",
    "mile per hour": "miles per hour|miles an hour|mph|mi/h",
    "mile per gallon": "miles per gallon|mpg|miles a gallon",
    "knot": "knots",
    "degree Celsius": "degrees celsius|degree celsius|degrees centigrade|degree centigrade|celsius|centigrade|"
    "celcius|degrees celcius|deg celsius|degrees c|degree c|°c|° c|deg c|℃",
    "degree Fahrenheit": "degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|degree f|°f|° f|deg f|"
    "deg fahrenheit|℉",
    "degree": "degrees|°|deg",
    "kelvin": "kelvins",
    "watt": "watts",
    "kilowatt": "kilowatts|kw",
    "megawatt": "megawatts|mw",
    "gigawatt": "gigawatts|gw",
    "terawatt": "terawatts",
    "kilowatt hour": "kilowatt hours|kilowatthours|kwh",
    "megawatt hour": "megawatt hours|mwh",
    "gigawatt hour": "gigawatt hours|gwh",
    "terawatt hour": "terawatt hours|twh",
    "horsepower": "horsepower|hp|bhp",
    "volt": "volts",
    "kilovolt": "kilovolts|kv",
    "amp": "amps|amperes",
    "ohm": "ohms",
    "joule": "joules",
    "kilojoule": "kilojoules|kj",
    "calorie": "calories|cal",
    "kilocalorie": "kilocalories|kcal",
    "newton": "newtons",
    "pascal": "pascals",
    "hectopascal": "hectopascals|hpa",
    "millibar": "millibars|mb",
    "bar": "bars",
    "pound per square inch": "pounds per square inch|psi|lbs per square inch",
    "decibel": "decibels|db",
    "hertz": "hertz|hz",
    "kilohertz": "kilohertz|khz",
    "megahertz": "megahertz|mhz",
    "gigahertz": "gigahertz|ghz",
    "bit": "bits",
    "byte": "bytes",
    "kilobyte": "kilobytes|kb",
    "megabyte": "megabytes",
    "gigabyte": "gigabytes|gb",
    "terabyte": "terabytes|tb",
    "petabyte": "petabytes|pb",
    "megabit": "megabits|mbit",
    "gigabit": "gigabits|gbit",
    "megabit per second": "megabits per second|mbps",
    "gigabit per second": "gigabits per second|gbps",
    "megapixel": "megapixels|mp",
    "microsievert": "microsieverts",
    "millisievert": "millisieverts",
    "sievert": "sieverts",
    "becquerel": "becquerels",
    "curie": "curies",
    "part per million": "parts per million|ppm",
    "part per billion": "parts per billion|ppb",
}  # fmt: skip
"""Unit: its other spellings, "|" between, in lower case. "%" is read with or without a space before it."""

SYMBOLS: dict[str, str] = {
    "m": "meter", "g": "gram", "t": "tonne", "l": "liter", "h": "hour", "C": "degree Celsius", "F": "degree Fahrenheit",
    "W": "watt", "V": "volt", "MB": "megabyte", "Mb": "megabit", "y": "year", "d": "day",
}  # fmt: skip
"""One- and two-letter symbols in which the case decides, set against a number in digits."""

PLAIN_SYMBOLS: frozenset[str] = frozenset(("m", "C", "F", "W", "V", "MB", "t"))
"""Those of `SYMBOLS` that are also read with a space after the number, where nothing follows that makes a word of
them."""

UNITS: dict[str, str] = {unit.lower(): unit for unit in SPELLINGS} | {
    spelling: unit for unit, spellings in SPELLINGS.items() for spelling in spellings.split("|")
}
"""Every spelling, lower case with single spaces, to its unit."""

UNIT_KINDS: dict[str, str] = {unit: kind for kind, units in KINDS.items() for unit in units.split("|")}
"""Unit to kind, for those that are no dimension."""

THINGS_TOO: frozenset[str] = frozenset("bar bars stone quarter bit bits knot curie stones".split())
"""Read as units only where a hyphen or no space binds them: alone they are things ("five bars", "15 stone houses")."""

ABBREVIATED: frozenset[str] = frozenset("mi pc mb pp hp cal gal bu gr cl gm mp min sec ha gb tb pb ms pt bp".split())
"""Short spellings that with a capital, or after a number word, are something else."""

FIRST_PIECES: frozenset[str] = frozenset(
    [spelling.partition(" ")[0].partition("/")[0].rstrip(".23") for spelling in UNITS] + ["°"]
)
"""What a spelling can begin with; anything else is no unit."""
