"""What people are called by office, rank, trade and kin. Lower case, without full stop.

Source: AP Stylebook, "titles", "courtesy titles", "military titles", "religious titles", "legislative titles"; The
Guardian and
Observer style guide, "honorifics"; International Standard Classification of Occupations (ISCO-08) for the trades.
"""

COURTESY: dict[str, str] = {
    **dict.fromkeys(
        "dato' seri paduka "
        "mr alhaji malam mallam ato phra luang sayyid sayed encik monsignor msgr mgr swami pandit bhai sir lord "
        "messrs monsieur señor senor don herr signor shri sri master sheikh sheik shaikh hajji haji mullah maulana "
        "mawlana maulvi datuk dato tan tun tengku pak bapak".split(),
        "m",
    ),
    **dict.fromkeys(
        "mrs hajiya alhaja woizero weizero daw puan cik bibi ms miss dame lady madam madame mme mlle mademoiselle "
        "señora senora señorita doña dona frau fräulein signora smt shrimati kumari sheikha begum ibu datin".split(),
        "f",
    ),
    **dict.fromkeys("mx dr prof professor".split(), ""),
}
"""Courtesy titles and degrees, which are no role, to the gender they tell ("" for none)."""

RANKS: dict[str, str] = {
    **dict.fromkeys(
        "sen sens senator senators rep reps representative congressmen gov govs governor governors cllr councillor "
        "cr garda councilor "
        "gen general lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant brig "
        "brigadier adm admiral cmdr commander commodore marshal pvt private ensign insp inspector det detective supt "
        "superintendent constable sheriff judge justice magistrate rev reverend bishop archbishop rabbi pastor "
        "deacon vicar hon amb ambassador pres president premier chancellor mayor atty coach nurse officer secretary "
        "speaker taoiseach tánaiste ald del comrade".split(),
        "",
    ),
    **dict.fromkeys(
        "assemblyman congressman councilman alderman father fr cardinal pope patriarch imam ayatollah brother king "
        "prince emperor sultan emir duke earl count baron viscount".split(),
        "m",
    ),
    **dict.fromkeys(
        "assemblywoman congresswoman councilwoman sister queen princess empress duchess countess baroness".split(),
        "f",
    ),
}
"""Titles that stand right before a name with a capital, to the gender they tell."""

OFFICES = frozenset(
    """
    mp mep msp mla menteri substitute exporter importer wholesaler retailer lobsterman heiress socialite influencer
    garda
    president vice-president premier prime-minister minister chancellor secretary undersecretary mayor deputy vice
    governor senator congressman congresswoman representative councillor councilor councilman councilwoman lawmaker
    legislator parliamentarian chair chairman chairwoman chairperson co-chair cochair vice-chairman vice-chair head
    chief boss leader co-leader coleader director managing-director executive ceo cfo coo cto manager supervisor
    superintendent administrator commissioner ambassador envoy consul diplomat attaché attache negotiator spokesman
    spokeswoman spokesperson spokespeople spokesmen spokeswomen officer official aide adviser advisor assistant
    clerk candidate nominee hopeful contender frontrunner front-runner incumbent challenger opponent rival
    running-mate counsel counselor counsellor lawyer attorney solicitor barrister prosecutor advocate judge justice
    magistrate jurist notary ombudsman regulator auditor inspector investigator examiner controller comptroller
    treasurer registrar trustee director-general secretary-general general admiral colonel captain major lieutenant
    sergeant corporal commander commandant brigadier marshal soldier sailor airman marine veteran pilot co-pilot
    copilot astronaut cosmonaut police-officer policeman policewoman constable sheriff detective warden guard
    bodyguard firefighter paramedic doctor physician surgeon neurosurgeon nurse midwife dentist pharmacist
    psychiatrist psychologist therapist psychotherapist veterinarian vet epidemiologist virologist immunologist
    pathologist cardiologist oncologist pediatrician paediatrician specialist consultant expert professor lecturer
    teacher headteacher headmaster headmistress schoolteacher principal dean provost rector tutor instructor trainer
    coach student pupil undergraduate graduate scholar academic researcher scientist chemist physicist biologist
    botanist zoologist geologist glaciologist seismologist volcanologist meteorologist climatologist hydrologist
    astronomer ecologist economist sociologist anthropologist archaeologist archeologist historian philosopher
    linguist mathematician statistician demographer geographer analyst strategist pollster forecaster pundit pontiff
    prelate supremo mogul guru octogenarian nonagenarian centenarian youngster newcomer commentator critic reviewer
    columnist journalist reporter correspondent editor co-editor sub-editor anchor presenter host co-host moderator
    broadcaster newsreader blogger author co-author coauthor writer novelist poet playwright screenwriter
    speechwriter biographer translator interpreter librarian archivist curator conservator artist painter sculptor
    photographer filmmaker film-maker director producer actor actress comedian comic singer songwriter musician
    composer conductor pianist violinist guitarist drummer rapper dancer choreographer designer architect engineer
    technician mechanic electrician plumber carpenter builder bricklayer welder miner driller operator driver
    trucker conductor signalman dispatcher porter steward stewardess attendant farmer rancher grower fisherman
    angler forester gardener shepherd beekeeper baker butcher chef cook waiter waitress bartender brewer winemaker
    vintner grocer shopkeeper shop-keeper storekeeper seller vendor trader merchant dealer broker banker financier
    investor accountant actuary economist entrepreneur businessman businesswoman businessperson industrialist tycoon
    magnate billionaire millionaire owner co-owner proprietor landlord landlady tenant founder co-founder cofounder
    inventor developer programmer maker manufacturer supplier distributor contractor subcontractor partner
    shareholder employer employee worker laborer labourer foreman organizer organiser coordinator co-ordinator
    planner activist campaigner lobbyist fundraiser donor volunteer missionary humanitarian philanthropist dissident
    protester protestor demonstrator striker unionist delegate member fellow citizen resident villager islander
    local native neighbor neighbour householder homeowner voter supporter backer surrogate ally loyalist follower
    fan priest bishop archbishop cardinal pope pastor vicar minister rabbi imam cleric monk nun abbot chaplain
    preacher evangelist theologian king queen prince princess emperor sultan emir monarch royal heir player captain
    goalkeeper striker midfielder defender winger forward quarterback pitcher batter batsman bowler catcher referee
    umpire athlete swimmer runner sprinter cyclist jockey boxer wrestler gymnast skier skater golfer climber
    champion winner coach skipper witness suspect defendant plaintiff petitioner complainant claimant victim
    survivor hostage refugee migrant prisoner inmate detainee convict fugitive gunman hacker whistleblower
    whistle-blower informant insider source bystander passerby passer-by onlooker passenger patient mourner client
    customer shopper buyer consumer user caller guest visitor tourist traveler traveller commuter predecessor
    successor colleague co-worker coworker classmate team-mate teammate roommate friend acquaintance companion
    girlfriend boyfriend enthusiast collector hunter ranger keeper caretaker cleaner janitor housekeeper
    lighthouse-keeper harbourmaster harbormaster harbour-master master mistress apprentice trainee intern sweeper
    retiree pensioner homemaker housewife nanny babysitter model beautician hairdresser barber tailor seamstress
    weaver potter jeweler jeweller clockmaker watchmaker blacksmith locksmith cobbler shoemaker smuggler politician
    statesman stateswoman democrat republican conservative liberal socialist communist progressive independent tory
    professional practitioner advertiser publisher printer promoter agent scout recruiter auctioneer surveyor
    appraiser valuer geneticist chairholder rower sailor yachtsman explorer mountaineer naturalist environmentalist
    conservationist feminist abolitionist chairwomen chairmen chieftain whip governor-general attorney-general
    lord-lieutenant minister-president
    """.split()
)
"""Nouns for a person by office, trade or part in an affair, in the singular."""

KIN: dict[str, str] = {
    **dict.fromkeys(
        "father dad brother son husband uncle nephew grandfather grandson stepfather stepson half-brother "
        "brother-in-law father-in-law son-in-law fiancé widower stepbrother ex-husband godfather".split(),
        "m",
    ),
    **dict.fromkeys(
        "mother mom mum sister daughter wife aunt niece grandmother granddaughter stepmother stepdaughter "
        "half-sister sister-in-law mother-in-law daughter-in-law fiancée widow stepsister ex-wife godmother".split(),
        "f",
    ),
    **dict.fromkeys(
        "parent spouse cousin child sibling twin grandparent grandchild relative guardian fiance".split(), ""
    ),
}
"""Kin, to the gender they tell."""

PEOPLE: dict[str, str] = {
    **dict.fromkeys("man boy gentleman guy lad bloke".split(), "m"),
    **dict.fromkeys("woman girl lady".split(), "f"),
    **dict.fromkeys(
        "person individual teenager youth adult toddler somebody someone anybody anyone nobody everybody everyone "
        "people".split(),
        "",
    ),
}
"""Nouns for a person that tell no office, to the gender they tell."""

GENDERED: dict[str, str] = {
    **dict.fromkeys(
        "king prince emperor duke baron monk pope priest actor waiter headmaster landlord steward boyfriend "
        "fisherman gunman batsman signalman statesman heir cardinal imam grandmaster host".split(),
        "m",
    ),
    **dict.fromkeys(
        "queen princess empress duchess baroness nun actress waitress headmistress landlady stewardess girlfriend "
        "heiress seamstress housewife hostess midwife mistress abbess".split(),
        "f",
    ),
}
"""Offices whose noun tells the gender; those in -man and -woman follow from the ending."""

LIKELY_MEN = frozenset("actor host priest steward waiter heir batsman fisherman".split())
"""Of `GENDERED` these are used of women too."""

SYNONYMS: dict[str, tuple[str, ...]] = {
    "sen": ("senator", "lawmaker"),
    "senator": ("lawmaker",),
    "rep": ("representative", "congressman", "congresswoman", "lawmaker"),
    "congressman": ("lawmaker",),
    "congresswoman": ("lawmaker",),
    "assemblyman": ("lawmaker",),
    "assemblywoman": ("lawmaker",),
    "gov": ("governor",),
    "gen": ("general",),
    "col": ("colonel",),
    "capt": ("captain",),
    "lt": ("lieutenant",),
    "sgt": ("sergeant",),
    "cpl": ("corporal",),
    "adm": ("admiral",),
    "cmdr": ("commander",),
    "det": ("detective",),
    "supt": ("superintendent",),
    "insp": ("inspector",),
    "cllr": ("councillor",),
    "rev": ("reverend", "pastor", "minister"),
    "pres": ("president",),
    "amb": ("ambassador",),
    "pope": ("pontiff",),
    "king": ("monarch",),
    "queen": ("monarch",),
    "emperor": ("monarch",),
    "bishop": ("prelate",),
    "archbishop": ("prelate",),
    "cardinal": ("prelate",),
    "doctor": ("physician",),
    "lawyer": ("attorney",),
    "attorney": ("lawyer",),
    "coach": ("manager",),
    "actress": ("actor",),
    "spokesperson": ("spokesman", "spokeswoman"),
    "policeman": ("officer",),
    "policewoman": ("officer",),
}
"""An office before a name to the words by which a later "the ..." may mean its holder. Source: AP Stylebook."""

OFFICE_MODIFIERS = frozenset(
    "deputy vice former acting interim chief senior junior assistant associate executive first second third lead "
    "principal prime foreign national state federal incoming outgoing retired late ex current new newly longtime "
    "long-time veteran managing founding honorary supreme presidential provincial regional municipal".split()
)
"""Words that belong to the office after them."""

TITLE_WORDS = frozenset(
    "opposition besar "
    "works finance health education justice labour labor transport trade housing staff state affairs intelligence "
    "general elect emeritus designate commons lords interior defence defense".split()
)
"""Last words of an office that come right before a name: "Chief of Staff Ann Doe", "Secretary of State John Doe"."""

OF_STATE = frozenset("minister secretary undersecretary commissioner director governor leader speaker".split())
"""Offices behind which "of" or "for" names what the holder is in charge of, never a person."""

POSTNOMINALS = frozenset(
    "qc kc sc sjt mp mps mep msp ms td mla mna mlc mbe obe cbe kbe dbe ch om gc vc dso dsc dfc mc frs frcs frcp phd "
    "dphil md do dds dvm jd llb llm mba mpa ma ba bsc msc rn cpa esq ret sj op osb usn usaf usmc raf am ao ac oam jp "
    "dl".split()
)
"""Letters behind a name, in capitals: honours, degrees, seats, orders. Source: Debrett's, "letters after the name"."""

SUFFIXES = frozenset("jr sr jnr snr ii iii iv".split())
"""After a name. Source: AP Stylebook, "junior, senior"."""
