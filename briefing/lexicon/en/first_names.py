"""Common given names of the world by gender, lower case.

Source: general knowledge of name statistics (US Social Security Administration, UK Office for National Statistics and
other national
statistical offices). Names given to both are in neither list but in `EITHER`.
"""

MEN = frozenset(
    """
    aaron abdul abdullah abdulaziz abel abraham adam adolfo adrian adriano ahmad ahmed aidan akbar akira alan alain
    albert alberto aleksandar aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alexey alfonso
    alfred alfredo ali alistair allan allen alvin amadou amir amit anatoly anders andre andré andrea andreas andrei
    andrej andrés andres andrew andrey andrii andriy angelo angus anil ansel anthony antoine anton antonio antónio
    anwar archie ari arjun arkady armando arne arnold artem arthur arturo arun ashok asif askar atsushi august
    augusto cornel axel ayman aziz barack barry bart bartosz bashar basil bassam ben benedict benjamin benito benoît
    bernard bernardo bernd bernhard bernie bert bilal bill billy björn bjorn bob bobby bogdan boris brad bradley
    brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos cedric cesar
    césar chad charles charlie chris christian christoph christophe christopher claude claudio clarence clayton
    clifford clinton clive colin connor conor constantin cornelius craig curtis cyril dale damian damien dan daniel
    daniele danny darius darrell darren dave david davide dean denis dennis derek desmond devin dick didier diego
    dietmar dieter dimitri dimitris dirk dmitri dmitriy dmitry dominic dominik dominique don donald dong douglas
    duncan dustin dwayne dwight earl eddie edgar edmund eduardo edward edwin efraim egor ehud eitan elijah elias
    elliot elliott elmer elon emanuel emil emiliano emilio emmanuel enrico enrique enzo eric erik ernest ernesto
    ernst erwin esteban etienne étienne eugene evan evgeny ewan fabian fabio fabrice faisal farid farouk federico
    felipe felix ferdinand fernando fidel filip flavio florian francesco francis francisco franco francois françois
    frank franklin franz fred frederick frederik fredrik friedrich fritz fumio fyodor gabriel gareth garrett gary
    gaston gavin gene geoff geoffrey georg george georges gerald gerard gerardo gerhard gianni gilbert gilles
    giorgio giovanni giulio giuseppe glen glenn gordon graeme graham grant greg gregor gregory grigory guido
    guillaume guillermo gunnar günter gus gustavo guy hamid hamza hans harold haris harry harun harvey hasan hashim
    hassan hector héctor heinrich heinz helmut hendrik henri henrik henry herbert herman hernán hideo hiroshi horst
    howard hubert hugh hugo humphrey hussein hyun iain ian ibrahim ignacio igor ilham ilya imran ingo ion ioannis
    isaac ismail israel istván ivan ivo jack jacek jackson jacob jacques jaime jair jake jakob jakub jamal james
    jamie jan jared jarosław jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesús jesus jim jimmy
    joachim joão joaquín joe joel johan johann johannes john johnny jon jonas jonathan jordi jorge jörg josé jose
    josef joseph josh joshua juan julian julien julio junichi jürgen justin kabir kamal kamil karel karim karl
    karsten kaspar katsuya kazuo keith ken kenji kenneth kevin khaled khalid khalil kim kirill kirk klaus knut kofi
    konrad konstantin konstantinos kurt kyle lamar lance larry lars laurent lawrence lázaro lee leif len leo leon
    leonard leonardo leonid leopold leroy leslie lev levi lewis liam lionel lloyd lorenzo lou louis luc luca lucas
    luigi luis luís lukas łukasz luke maciej magnus mahathir mahmoud mahmud malcolm manfred manish manmohan manuel
    marc marcel marcelo marcin marcio marco marcos marcus marek mariano mario marius mark marko markus marshall
    martin marvin masahiro masoud massimo mateo mats matt matteo matthew matthias matthieu maurice mauricio max
    maxim maxime maximilian mehdi mehmet mel melvin michael michail michał michel miguel mihai mike mikhail mikko
    milan miles milos miloš miroslav mitch mitchell mohamed mohammad mohammed mohan moritz morris moses moshe
    muhammad muhammadu murat murray mustafa naoto narendra nasser nathan nathaniel neil nelson nicholas nick nico
    nicola nicolae nicolas nigel nikita nikola nikolai nikolaos nikolaus nikolay nils noah noam noel norbert norman
    nuno obed ola olaf ole oleg oleksandr oleksiy oliver olivier omar omer orlando oscar oskar osman otto owen pablo
    paolo pascal patrick paul paulo pavel pavlo pawel paweł pedro per percy perry pete peter petr petro petros phil
    philip philipp philippe phillip pierre pieter piotr pradeep prakash prasad pyotr quentin rafael rafal raj rajesh
    rajiv rakesh ralf ralph ramesh ramiro ramon ramón randall randy raphael rashid ratko raul raúl ravi ray raymond
    recep reginald reiner rené rene rex reza ricardo riccardo rich richard rick ricky rob robby robert roberto
    rodney rodrigo roger rohan roland rolf roman ron ronald rory ross roy ruben rudolf rufus rui rupert russ russell
    ruslan ryan sadiq said salman salvador salvatore sam samir samuel sandeep sanjay santiago saul scott sean
    sebastian sébastien serge sergei sergey sergio serhiy seth shah shane shaun shawn shimon shinzo shinzō sidney
    siegfried silvio simon singh stan stanislav stanisław stanley stefan stefano steffen stelios stephan stephen
    sterling steve steven stewart stuart subhash sukarno suleiman sunil suresh sven syed takashi takeshi tariq taro
    tayyip ted teddy terence terrence terry theo theodor theodore thiago thomas thorsten tim timo timothy tobias
    toby todd tom tomas tomás tomasz tommy tony torsten travis trevor troy tyler tyrone ugo ulrich umar umberto uri
    uwe václav vadim valentin valery vasily vasyl venkatesh vernon viacheslav victor víctor vijay vikram viktor
    vincent vincenzo vinod virgil vitaly vitaliy vito vittorio vlad vladimir vojtěch volker volodymyr vyacheslav
    wade wallace walter warren wayne werner wesley wilhelm will william wim winston władysław wolfgang woodrow
    xavier yair yakov yannick yannis yasser yasuo yaroslav yevgeny yitzhak yoshihide yoshiro yuri yuriy yury yusuf
    yves zachary zbigniew zdeněk zoltán guðmundur jón sigurður gunnar ólafur magnús einar kristján björgvin stefán
    jóhann halldór lászló gábor ferenc sándor jános zsolt tamás attila béla györgy péter andrás imre ágoston viktor
    levente gergely balázs bálint ádám dávid máté kwame kwabena kofi yaw chinedu emeka ikechukwu olusegun oluwaseun
    babatunde tunde jomo kamau mwangi odhiambo ochieng thabo sipho cyril jacob themba mandla hiroki daisuke kenta
    shigeru takumi satoshi minoru osamu noboru makoto ichiro jiro saburo haruki ryu koji kenjiro taichi bambang joko
    agus budi slamet prabowo susilo rizal ferdinand rodrigo benigno jejomar isko
    """.split()
)
"""Given names of men."""

WOMEN = frozenset(
    """
    aamina abby abigail ada adela adele adelina adriana agata agathe agnes agnieszka aicha aida aileen aisha akiko
    alana alberta alejandra aleksandra alessandra alexandra alice alicia alina alison allison alma alyssa amal
    amalia amanda amber amelia amelie amina amira amy ana anastasia angel angela angelica angelina angie anita anja
    anke ann anna annabel anne annette annie annika anya april arlene asha ashley asma astrid asuka audrey aurora
    ava ayaan ayesha ayşe barbara beata beatrice beatriz becky belinda bernadette bernice bertha bessie beth bethany
    betsy betty beverly bianca birgit bonnie brenda briana bridget brigitte britta brittany brooke camila camilla
    camille candace carina carla carly carmel carmen carol carole carolina caroline carolyn carrie cassandra
    catalina catherine cathy cecilia cecile celeste celia charlene charlotte chelsea cheryl chiara chloe chloé
    christa christiane christina christine cindy claire clara clare clarissa claudia clementine colette colleen
    condoleezza connie constance consuelo cora corazon corinne cristina cynthia daisy danielle daphne daria darlene
    dawn deanna deborah debra delia delphine denise desiree diana diane dilma dina dinah dolores donna dora doreen
    doris dorothea dorothy edith edna edwina eileen ekaterina elaine eleanor elena eleni elfriede eliana elif elisa
    elisabeth élisabeth elise eliza elizabeth ella ellen elle eloise elsa elsie elspeth elvira emilia emily emma
    enid erica erika erin ersilia esmeralda esperanza estelle esther ethel eugenia eunice eva eve evelyn fabienne
    faith fanny fatima fatma fatou faye felicia felicity fern fiona flora florence frances francesca francine
    françoise freda frederica frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina
    geraldine gerda gertrude gillian gina ginger giorgia gisela giulia giuliana gladys gloria grace graciela greta
    gretchen gudrun guadalupe gwen gwendolyn hadiya halima hanna hannah harriet hazel heather heidi heike helen
    helena helene hélène helga henrietta hermione hilary hilda hillary hina holly hope huma ida ilona imelda imogen
    ina indira inés ines inga inge ingrid ioana irena irene irina iris irma isabel isabella isabelle isla ivana
    ivanka ivy jacinda jackie jacqueline jada jana jane janet janice janine jasmine jean-marie jeanette jeanne
    jelena jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josefina josephine josie joy
    joyce juana juanita judith judy julia juliana julie juliet julieta june justine kamala kara karen karin karina
    karla karolina kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina katya kay
    kayla keiko kellyanne kerstin khadija kimberly kirsten kirstin kristen kristin kristina kristine krystyna kumiko
    laila lara larissa latisha laura lauren laurie lavinia leah leila leilani lena leona leonora leticia letizia lia
    liana lidia lila lilian liliana lilly lily lina linda lindsay lisa lise liz liza lois lola lolita lorena loretta
    lori lorna lorraine louise lourdes lucia lucía lucie lucille lucinda lucy ludmila luisa luise luz lydia lyn
    lynda lynn lynne mabel madeleine madeline madison magda magdalena maggie mai maia makiko mala malala malia malin
    mandy manuela marcela marcella marcia margaret margarita margit margot marguerite maria mária mária maría mariam
    mariana marianne marie mariko marilyn marina marisa marisol maritza marjorie marlene marta martha martina mary
    maryam masha mathilde matilda maud maura maureen mavis maya megan meghan mei melania melanie melinda melissa
    mercedes meredith mia michaela michèle michelle mildred mina mindy mira miranda miriam mitsuko molly mona monica
    mónica monika monique muriel myra myriam myrtle nada nadezhda nadia nadine nadja nancy nanette naomi natalia
    natalie natalya natasha nathalie nell nellie nicole nicoletta nikki nina noelle noemi nora noreen norma nour
    nuria oksana olena olga olive olivia olympia ophelia oprah pamela paola patience patricia patsy patti patty
    paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polina polly portia prisca
    priscilla priya prudence rabia rachel rafaela raisa ramona rania raquel rebecca regina reiko remedios renata
    renate renee renée rhoda rhonda rita roberta rocio roisin romina rosa rosalie rosalind rosalyn rosamund rosario
    rose rosemary rosie roxana roxanne rosanna ruby ruth sabina sabine sabrina sadie sakura sally salma samantha
    samira sandra sangeeta sara sarah saskia savannah scarlett selena selma serena shakira sharon sheila shelley
    sherry shirley shreya sigrid silke silvana silvia simone sinéad siobhan sofia sofía solveig sonia sonja sonya
    sophia sophie soraya stacey stacy stefanie stella stephanie sue sunita susan susana susanna susanne susie
    suzanne svetlana sybil sylvia sylvie tabitha tamar tamara tamiko tania tanya tara tatiana tatyana teresa tess
    tessa thea thelma theresa therese tiffany tilda tina tomoko toni tonya tracey trinity trisha trudy ulla ulrike
    uma una ursula uschi valentina valeria valérie valerie vanessa vera verena veronica veronika véronique vicki
    vicky victoria viktoria viola violet virginia viviana vivien vivienne waltraud wanda wendy wilhelmina willa
    wilma winifred xenia ximena yasmin yasmine yelena yekaterina yevgenia yoko yolanda yulia yuliya yumi yuriko
    yvette yvonne zahra zainab zara zelda zeynep zhanna zoe zoé zoya zsuzsanna guðbjörg þóra áslaug guðrún sigríður
    kristín margrét ingibjörg jóhanna helga björk vigdís katrín steinunn hildur þórdís ágnes katalin erzsébet ildikó
    judit mária zsófia eszter réka orsolya ilona ngozi chimamanda funmilayo folake ngozi amara adaeze wanjiru
    wangari akinyi thandi nomvula nkosazana winnie graça sushma nirmala mamata mayawati jayalalithaa lakshmi kavita
    anjali deepika nalini rukmini sarojini smriti usha vasundhara megawati siti nurul dewi wati ratna kartini aminah
    noraini
    """.split()
)
"""Given names of women."""

EITHER = frozenset(
    """
    addison alexis angel ariel ashton aubrey bailey blair bobbie carey casey chandra charley cheyenne dakota dana
    darcy devon drew dylan eden emery finley frankie gale harper hayden jaden jess jessie jo jody jordan jules kelly
    kendall kerry kiran lane lesley logan marion mackenzie morgan nicky noor page paris parker pat payton peyton quinn
    reagan reese riley robin rowan sandy sasha shannon shelby sky skyler stevie sydney taylor tracy vivian whitney
    yuki zhenya wei xiao ming li jing hui yan ping hong fang min jun ying xin yu ji-woo min-jun soo-jin young-ho
    """.split()
)
"""Given names of both."""

SURNAMES_FIRST = frozenset(
    """
    bai cai cao chang chen cheng chu cui dai deng ding dong du duan fan fang feng fu gao geng gong gu guan guo han
    hao he hong hou hu huang jia jiang jin kang kong lai lei li liang liao lin ling liu long lu luo lü ma mao mei
    meng miao mo ni nie ning niu ou pan pang pei peng qi qian qiao qin qiu qu ren rong ruan shao shen shi song su
    sun tan tang tao teng tian tong wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang
    yao ye yi yin ying you yu yuan yue zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo kim lee
    park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song yoo yu hong jeon
    jun ko go moon son bae baek heo noh roh nam shim ryu ha min ban cha chung nguyen tran pham hoang phan vu vo dang
    bui ho ngo duong ly dinh doan truong luong trinh tong nguyễn trần phạm hoàng võ đặng bùi đỗ hồ ngô dương lý nagy
    kovács szabó tóth horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros oláh simon
    rácz fekete szilágyi orbán
    """.split()
)
"""Family names that Chinese, Korean, Vietnamese and Hungarian usage puts first."""

PARTICLES = frozenset(
    "de del della di da das do dos du des la le las los el al van von der den ter ten te bin bint ibn ben binti abu "
    "y e zu zur zum af av och i ap ab dal dalla lo st op 't vom von".split()
)
"""Lower-case words inside a name: "María del Pilar", "Ursula von der Leyen", "Nasser bin Jabir". Source: AP
Stylebook, "foreign names"; Chicago Manual of Style 8.5 to 8.14."""
