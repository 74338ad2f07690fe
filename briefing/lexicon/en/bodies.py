"""Nouns of bodies that speak and of documents that say something, in the singular, lower case.

Source: AP Stylebook, "organizations and institutions", "governmental bodies", "company names", "collective nouns".
"""

BODIES = frozenset(
    """
    corps coastguard nv sa spa ab asa oyj kk bhd pte pty sdn
    water networks aggregates rail railways railroad shipyard shipyards dockyard foundry ironworks steelworks
    breweries distillers distillery bakeries cement minerals mining metals quarries utilities electricity aviation
    aerospace buses properties developments engineering construction textiles entertainment pictures publishing
    software semiconductor semiconductors robotics biotech therapeutics diagnostics biosciences healthcare wireless
    broadband freight cargo haulage lines ferries trucking growers grocers supermarkets hotels resorts restaurants
    frontières borders
    zoo park inquiry enquiry probe café cafe pub bar farm vineyard dairy bakery lab hospice nursery kindergarten
    orphanage shelter garage studio cinema circus choir band ballet opera festival fair research studies strategies
    consulting analytics solutions project initiative action forum watch sentinel examiner inquirer mirror express
    standard globe courier monitor mercury voice argus independent ministry council office department bureau
    commission committee subcommittee company firm fund government administration cabinet parliament congress senate
    house assembly legislature duma knesset bundestag diet court tribunal jury panel board agency authority service
    services directorate inspectorate secretariat embassy consulate mission delegation party union federation
    confederation association society institute institution institutes foundation organization organisation
    corporation corp inc ltd plc llc co gmbh ag group team bank exchange university college school academy hospital
    clinic centre center laboratory lab museum gallery library church diocese archdiocese synod mosque synagogue
    temple police force forces army navy guard militia coalition alliance bloc league club network channel station
    newspaper paper daily tabloid magazine journal outlet broadcaster publisher airline carrier operator maker
    manufacturer automaker carmaker retailer supermarket utility contractor insurer lender regulator watchdog
    charity campaign camp faction wing caucus movement opposition coalition regime junta monarchy palace kremlin
    pentagon crown state country nation city town village county province district municipality borough region
    republic kingdom community public industry sector market markets press media prosecution defence defense
    consortium conglomerate subsidiary startup start-up business developer chain partnership cooperative
    co-operative collective brigade regiment battalion division unit squad taskforce task-force trust treasury
    exchequer mint observatory studio orchestra theatre theater airport port railway brewery factory mill mine
    refinery plant shop store restaurant hotel holdings technologies industries systems airlines airways motors
    pharmaceuticals laboratories partners associates brothers capital securities investments electronics
    communications telecom energy petroleum resources steel chemicals foods brands enterprises ventures logistics
    shipping transit insurance news times post tribune herald gazette telegraph guardian chronicle observer press
    broadcasting television tv radio wire secretariat presidency politburo shura bundesrat rada sejm riksdag
    storting folketing oireachtas dáil seanad cortes
    """.split()
)
"""Bodies: what can say something and is no person."""

COMPANY_NOUNS = frozenset(
    """
    house water networks aggregates rail railways railroad shipyard shipyards dockyard foundry ironworks steelworks
    breweries distillers distillery bakeries cement minerals mining metals quarries utilities electricity aviation
    aerospace buses properties developments engineering construction textiles entertainment pictures publishing
    software semiconductor semiconductors robotics biotech therapeutics diagnostics biosciences healthcare wireless
    broadband freight cargo haulage lines ferries trucking growers grocers supermarkets hotels resorts restaurants
    frontières borders
    research studies strategies consulting analytics solutions project initiative action forum watch sentinel
    examiner inquirer mirror express standard globe courier monitor mercury voice argus independent holdings
    technologies industries systems airlines airways motors pharmaceuticals laboratories partners associates
    brothers capital securities investments electronics communications telecom energy petroleum resources steel
    chemicals foods brands enterprises ventures logistics shipping transit insurance news times
    """.split()
)
"""Of `BODIES`, those that are a body only with a capital, at the end of a company's name."""

BODIES_WITH_CAPITAL = COMPANY_NOUNS | {"guard", "guards"}
"""Nouns that are the head of a body's name with a capital: "the Coast Guard"."""

PLACE_BODIES = frozenset(
    """
    country nation city town village county province district municipality borough region state republic kingdom
    community crown market markets industry sector public school college university hospital airport port station
    """.split()
)
"""Of `BODIES`, those that are first of all places or settings."""

GROUPS = frozenset(
    """
    percent majority minority authorities officials prosecutors inspectors police critics experts analysts
    investigators lawmakers democrats republicans conservatives liberals tories labour supporters opponents rebels
    insurgents militants protesters campaigners activists doctors researchers scientists economists lawyers
    residents villagers voters workers unions firefighters rescuers organizers organisers regulators teachers
    students families relatives parents neighbours neighbors witnesses survivors aides allies advisers advisors
    sources diplomats executives leaders ministers senators representatives historians observers engineers owners
    farmers
    """.split()
)
"""Groups of people that speak with one voice in news copy, in the plural."""

GROUP_BODIES = frozenset(
    "police prosecutors inspectors authorities democrats republicans tories conservatives labour".split()
)
"""Of `GROUPS`, those that stand for an institution."""

DOCUMENTS = frozenset(
    """
    legislation report study survey poll statement letter e-mail email memo memorandum note document paper filing
    complaint indictment lawsuit suit affidavit deposition testimony transcript ruling judgment judgement verdict
    decision order decree law bill act statute constitution amendment resolution treaty agreement accord contract
    deal communique communiqué declaration proclamation manifesto platform policy guideline guidelines guidance rule
    rules regulation code charter book autobiography memoir biography novel article story editorial column op-ed
    essay review blog post posting tweet message text website site page account profile press-release release
    advisory notice bulletin leaflet pamphlet brochure flyer poster sign banner placard label inscription plaque
    caption headline slogan ad advert advertisement commercial video clip recording tape footage film documentary
    broadcast podcast log logbook diary register record records archive ledger minutes agenda list index database
    data figures statistics numbers estimates estimate forecast projection analysis assessment audit inventory
    census research findings evidence results summary abstract draft copy excerpt chapter passage paragraph clause
    section entry petition motion proposal plan budget prospectus certificate licence license permit passport
    questionnaire application invitation card telegram cable dispatch intercept warrant summons subpoena will
    obituary dictionary encyclopedia manual handbook textbook guide map graph chart newsletter update announcement
    tablet scroll manuscript document documents papers emails
    """.split()
)
"""Documents: what carries words somebody wrote."""

AGENCIES = frozenset(
    """
    reuters xinhua tass itar-tass interfax ria afp ap upi bloomberg bbc cnn cbs nbc abc fox itv pbs npr dpa ansa efe
    kyodo jiji yonhap kcna irna tasnim fars sana wam spa anadolu pti ians bernama antara vna belga apa tanjug ctk
    pap mti lusa itn sky al-jazeera aljazeera politico axios buzzfeed vox slate salon breitbart gallup nielsen
    google facebook twitter apple microsoft amazon tesla boeing airbus toyota honda nissan volkswagen bmw samsung
    sony huawei gazprom rosneft aramco exxon shell bp chevron nato unesco unicef interpol europol opec eurostat
    eurocontrol unhcr fifa uefa greenpeace amnesty oxfam hamas hezbollah taliban isis wikileaks kremlin pentagon
    westminster whitehall downing vatican brussels capitol
    """.split()
)
"""Agencies, houses and bodies known by one word, which speak like people but are none. Source: agencies' own names;
AP Stylebook entries."""
