"""Given names with the short forms and the counterparts in other languages that one person may use.

General knowledge of what names are short for and how they are translated; what is not listed here
is simply not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

#: A row is one name: who bears one form of it may go by any other. A form may stand in several.
_FORMS = """
aaron arno; abdel abdul; abdullah abdallah abdulla; abraham abe ibrahim bram; adrian adriano adrien
adrienne; agnes agnieszka ines inez nessa; ahmed ahmad ahmet amed; aisha aicha; alan allan allen
alain al; albert alberto bert albrecht al adalbert; alexander alexandre alessandro alejandro
aleksander aleksandr oleksandr alex alec sandy sandro sasha sascha xander lex al jandro alexandros
iskandar alistair alasdair alik shura; alexandra alessandra alejandra aleksandra oleksandra alex
sandra sandy sasha sascha lexi; alexei aleksei alexey alexis alyosha lyosha oleksiy oleksii; alfred
alfredo fred freddy alf al; alice alicia alix ally lisa; alison allison ali ally; amelia amelie
emilia emily emilie amy emmy milly; amir emir; amy aimee; ana anna anne ann annie anita annett
annette anja anya anke anika annika anouk hannah hanna hana nan nancy nina hannelore ania anka
anushka; anastasia nastya stacy asya stasia; andrea andreia andie; andrew andreas andre andrei
andrey andrzej andriy andrii anders andy drew andres andrea andras ondrej andrija; angela angelika
angelica angie gela geli angelina; angelo angel; annabel annabelle bella; anthony antony tony toni
antonio antoine anton antonin antal antoni tonio nino; antonia antonella antoinette toni tonia
nella; arnaud arnold arnaldo arno; arthur arturo artur art; august augustus augusto augustin agustin
gus; axel absalom; ayesha aisha; barbara barbra babs barb basia varvara bettina; bartholomew bart
bartosz bartek bartolomeo; beatrice beatriz beatrix bea trixi trixie; benedict benedikt benoit
benedetto benito ben; bengt benedikt; benjamin ben benny benji benno; bernard bernhard bernardo
bernd bernie berndt; bertrand bert; beverly bev; bianca blanca blanche; bjorn bjoern; bogdan bohdan;
boris borya; bradley brad; brian bryan; brigitte birgit bridget brigitta brigid britta gitte gitta
bibi; burkhard burkhart; calvin cal; cameron cam; camille camilla kamila milla; candice candace
candy; carl karl carlo carlos charles charlie charly chuck chas chaz kalle karel karol karoly; carla
karla charla; caroline karoline carolyn carolina karolina carol carole carrie lina line karo caro;
cassandra cassie; catherine katherine kathryn katharina katarina katerina ekaterina yekaterina
kateryna catarina caterina catalina katalin kathleen caitlin karen karin katrin kathrin katja katya
kate katie kathy cathy kat kitty kathe rina trina cat kaja kasia katarzyna; cecilia cecile celia
silke cilla; charlotte charlie lotte lottie carlotta karlotta; chiara clara klara claire clare
clarissa; christian cristian kristian christiaan chris karsten carsten kris; christina christine
kristina kristin kristen kirsten cristina kerstin christa tina chris chrissie chrissy kristy christy
stina krystyna kiki; christopher christoph cristobal christophe cristoforo kristoffer christoffer
chris kit kris stoffel topher krzysztof krzys; cindy cynthia; claudia klaudia claudine; claudio
claude; clement clemens clemente; clifford cliff; clinton clint; connie constance konstanze
constanza; conrad konrad kurt curt conny; constantine konstantin constantin konstantinos kostas
costas kostya dinos; consuelo chelo; corey cory; cornelia nele conny corny nelly; cornelius cornelis
kees cees neil; curtis curt; cyril kirill kyrylo; damien damian damiano; daniel danilo daniele danny
dan danil danylo; daniela danielle daniella dani; dariusz darius dario darek; darryl daryl; david
dave davide davey davy dawid dato; deborah debora debbie deb debra; dennis denis denys; diana diane;
diego james jaime santiago jacob jakob jacques jack jake jim jimmy jamie iago tiago thiago giacomo
jacobo yakov jakub kuba jaakko jaap; dieter dietrich diethelm detlef derek; dimitri dmitri dmitry
dmytro dima dimitrios dimitris mitya dimitar; dirk dietrich; dolores lola loli; dominic dominik
dominique domenico domingo dom nick nico; donald don donny; dorothy dorothea dorota dora dot dotty
doro thea dorothee; douglas doug; edgar ed edgardo; eduardo eduard edward edouard edoardo edvard ed
eddie eddy ted teddy ned lalo; edwin ed eddie; eileen aileen; eleanor eleonora eleonore leonore
ellie nora nell elinor; elena helena helene helen helga elen lena lene ellen eleni olena alyona nell
nelly ilona ilka yelena leni jelena ela; elias eliah elia ilya elijah eli illia; elizabeth elisabeth
elisabetta isabel isabella isabelle isobel elsa else elise eliza elisa liz lizzie lizzy liza lisa
lise lisbeth liesel lilly lily beth betty betsy bess bettina bella bel ella elsbeth elspeth libby
sisi elzbieta ela erzsebet yelizaveta yelyzaveta; elliot elliott eliot; emil emile emilio; emma emmy
em; emmanuel emanuel emanuele manuel manolo manu manny; enrico enrique henry henri henrik hendrik
heinrich heinz harry hank hal heiner heino enzo henryk rico quique kike henning; eric erik erich
erick rick ricky; ernest ernst ernesto ernie; esther ester; eugene evgeny yevgeny evgeni yevgeni
evgenii yevgenii yevhen eugen eugenio gene zhenya jenya; eva eve evelyn evi ewa yeva ava evita;
fabian fabio fabien; fabrice fabrizio; fatima fatma fatme; ferdinand fernando hernan ferdi nando
fernand; filippo philip phillip philipp philippe felipe filip phil pip; florence florentine flo;
florian flo florin; frances francesca francisca franziska francoise fran franzi frannie fanny
franka; francis francisco francesco franz frank francois franco frans frantisek franek franciszek
paco pancho kiko frankie fran ferenc cisco chico xisco; fred frederick friedrich frederic federico
fritz freddy rick fredrik frederik fryderyk; gabriel gabriele gabe gabor gavriel gavril; gabriela
gabriele gabrielle gabriella gabi gaby gabby; galina halyna galya; gary garry gareth; genevieve
genoveva; george georg georges jorge giorgio giorgos georgios georgi jurgen juergen jorg joerg yuri
yury yuriy yurii jiri gyorgy goran goeran jerzy jordi geordie; georgina gina georgie; gerald gerard
gerhard geraldo gerardo gerd gert jerry gerry geert gero; gerhardt gerd; gertrude gertrud trudy
trude; giancarlo carlo; gianluca luca; gianni giovanni john johannes johann juan jean ivan joao jan
johan hans ian sean shaun shawn evan jon johnny jack hannes hansi ivo jens hanno jannis giannis
yannis ioannis yanis jovan vanya ion iwan jani janos honza jhonny yoann yohan yahya gian nino
juanito; giles gilles; glenn glen; gottfried godfrey jeffrey geoffrey geoff jeff; graham graeme;
gregory gregor gregorio greg grigory hryhoriy grzegorz grisha; greta margaret margarete margarethe
margarita margherita marguerite margot margit marge maggie meg megan peggy peg madge grete gretel
gretchen rita daisy maisie mette malgorzata gosia; guido guy; guillermo william wilhelm guillaume
guglielmo bill billy will willy willie willi wim liam helmut memo guille willem guilherme vilmos;
gunther guenther gunter gustav gustavo gus gustaf; gwendolyn gwen; hamid hameed; harald harold harry
hal; hasan hassan; hedwig hedi heidi jadwiga; heidi adelheid adelaide heide; helmut hellmut;
henrietta henriette hetty etta jette harriet; herbert bert herb heribert; hermann herman armando
armin; hilda hilde hildegard; hossein hussein husain hussain hussayn hossain hocine huseyin; howard
howie; hubert uberto; huda hoda; hugh hugo ugo huw; ignacio nacho ignatius ignaz inaki ignazio; igor
ihor; ingeborg inge inga; ingrid inga inge inger; irene irina iryna irena irenka ira; isaac isaak
yitzhak ike ishaq itzik; ismail ishmael; ivana ivanka; ivette yvette yvonne ivonne yves ivo ivan;
jacqueline jackie; jamal gamal; jana johanna joanna joana joanne jane jean jeanne jeannette jeanette
janet janette janice jan juana giovanna gianna hanna hanne joan jo jenny jeannine janine ivana
siobhan sinead yana asia; jaroslaw yaroslav jaroslav; jasmin jasmine yasmin yasmine yasmina; jasper
kaspar caspar casper gaspar; javier xavier xaver saverio javi; jennifer jenny jen jenna; jeremy
jeremiah jeremias jerry jem; jerome hieronymus geronimo jeronimo; jessica jess jessie jessy; jesus
chus; jill gillian gill; joachim joaquin jochen joakim jo achim gioacchino kim; jodie jody; jonas
jonah yunus yonas; jonathan jon johnny jonny nathan jonatan; joseph josef jose giuseppe josep jozef
joe joey jo sepp pepe beppe peppe peppino pino ze jupp beppo yosef yusuf yousef youssef yosyp osip
iosif jussuf chema; josephine josefine josefa giuseppina fina josie jo pepa pepita; joshua josh
josue; judith judy judit jutta; julia giulia juliet julie juliette juliana julianne yulia yuliya
yuliia iulia jules; julian giuliano juliano julien; julius julio giulio jules; justin justine
justyna; kai kay; karim kareem; katarina kata; kenneth ken kenny; khaled khalid; kimberly kim
kimberley; klaus claus niklas nicholas nicolas nikolaus nicola nicolo niccolo nikolai nikolay mykola
mikolaj nick nicky nico niko nikos nils niels colin claas klaas kolya nikolaos nicolae miklos;
ksenia xenia kseniya oxana; larissa lara lora; lars laurence lawrence lorenz lorenzo laurent larry
lauri lasse laurens laurie lawrie loris; laura lauren loretta lore lara; leah lea; leila layla leyla
laila; leo leon leonard leonardo leonhard leonid lev lenny len lennart leopold poldi lyova; leona
leonie; leslie les lesley; leticia letizia; lewis louis luis ludwig luigi luiz lou ludovic ludovico
lajos gigi luca ludwik; lindsay lindsey; louise luisa luise lou lulu luiza gina; lucas luca lukas
luke luc lucian lukasz; luciano lucien; lucy lucia lucie luz luzie lucinda; ludmila lyudmila lyuda
liudmyla mila; lydia lidia; lynn lynne; mads mats; magdalena madeleine magda lena madeline maddie
lene leni malena; mahmoud mahmud; maike meike maria; manfred fredi manni; manuela manu ela; marcel
marcelo marcello; marco marcos marcus markus mark marc marek marcin marx marko; maria marie mary
mariam miriam mariana marianne maryam mia mitzi molly polly maureen moira maja maya mariya marija
mariia ria masha manya marya miri marita marica mimi maite marisa marisol marion mariella marilyn;
mario marius mariusz; marjorie margery marge; martha marta; martin martino martijn marten morten
marty martyn; martina tina; mathias matthias matthew mathieu matthieu matteo mateo mats matt matti
matias mateusz matej matevz hias tias mattia matvei; matilda mathilde tilda tilly; maurice mauricio
maurizio moritz morris moe mauro; max maximilian maxim maxime massimo maximiliano massimiliano
maksim maksym maxwell makis; melanie mel; melissa mel lissa; melvin mel; michael michel michele
miguel mikhail mykhailo michal mihai mihail mike mick mickey micky mik mikael mikkel misha mischa
michi miki mitch michail michalis mischko micha mihaly miquel mikel; michaela michela micaela ela
michi; michelle michele michaela; mildred milly; mitchell mitch; mohammed muhammad mohamed mohammad
muhammed mehmet mehmed mo mahomet moh mamadou magomed; mona muna; monica monika monique moni;
montserrat montse; moses moshe musa moussa; mustafa mostafa moustafa; nadia nadja nadezhda nadine
nadya nadiya; naomi noemi; nasser nasir; natalia natalie nathalie natasha nataliya natalya nat tasha
natascha nataliia; nathaniel nathan nate nat; nicole nicola nicky nico nicolette colette; noah noa;
noor nour nur; nora norah honora; norbert bert; ole olaf olav ola olof; oleg oleh; olga olha olya
helga; oliver olivier oli ollie olli oliviero; olivia livia; oscar oskar; otto ottmar; pablo paul
paolo pavel paulo pavlo pal pauli paulus pawel pol paulino; pamela pam; patricia patrizia tricia
trish pat patty pati patti; patrick patricio patrizio paddy pat patrik padraig; paula paola pauline
paulina polina; pedro peter pierre pietro piotr pyotr petr petro pete piet pieter per peer petar
petros peder pere peppi piero petya petteri; penelope penny; philippa pippa; pilar pili; pooja puja;
rachel rahel raquel rachele; raffaele rafael raphael rafa raffael; rainer reiner rayner; raj rajesh
rajendra; ralf ralph raoul raul rolf; ramon raymond raimund raymund ray raimundo; randolph randall
randy; rashid rachid; rebecca rebekka becky becca; reem rim; regina gina; reginald reg reggie;
reinhard reinhardt; remi remy; renata renate; rene renato; richard ricardo riccardo rick ricky dick
rich richie richy ryszard dickie rico; robert roberto rob robbie bob bobby robin rupert ruprecht
bert; roberta bobbie; robyn robin; roderick rod rodrigo ruy; rodney rod; roger rudiger ruediger
rogelio ruggero rutger rodger; roland rolando rolo rollo orlando; roman romain; ronald ronaldo ron
ronnie rosa rose rosie rosalie rosario rosalia rosemary rosita roza; rudolf rudolph rodolfo rudi
rudy rolf rudolphe; russell russ; sabine sabina; said saeed sayed sayyid; salvador salvatore sal;
samantha sam sammy; samir sameer; samuel sam sammy samuele; sara sarah sally zara sari; sebastian
sebastien sebastiano bastian seb basti bastien; selim salim; sergio sergei sergey serge sergej
serhiy serhii seryozha; shelly shelley michelle; sidney sydney sid; sigmund siegmund zygmunt; silvia
sylvia sylvie sylwia; simon simone simeon shimon semyon szymon; simone simona; sofia sophia sophie
sofie zofia sonja sonia sonya; stacey stacy; stanislaw stanislav stas stan; stanley stan; stefan
stephan stephen steven stephane esteban stefano steve stevie etienne steffen istvan stepan stefanos
szczepan; stefania stephanie stefanie steffi steph; stuart stewart stu; susan susanna susanne
suzanne susana sue suzy susi susie sanna zsuzsa zuzana shoshana sanne; sven svend; svetlana svitlana
sveta lana; swen sven; sylvain silvano; tamara tamar toma; tania tanya tanja tatiana tatyana tatjana
tetiana tetyana; tarek tariq tarik; terence terrence terry; teresa theresa therese theresia resi
terry tess tessa tracy teresita maite; theodore theodor teodoro fyodor fedor teodor ted teddy theo
tudor; thierry dietrich theodoric; thomas tomas tommaso tom tommy tomasz tomaz tuomas tam; thor tor
tore ture; till tilman; timothy timo tim timmy timofey timothee tymofiy; tobias toby tobi tobiah;
torsten thorsten thorstein; tracy tracey; ulrich uli ulli ulf; ulrike uli ulli ulla rike; umar omar
omer; urs ursus; ursula uschi ulla ursel orsola ursina urszula; usman osman othman uthman; valentin
valentino valentyn val tino; valentina val tina valya; valeria valerie val lera; valery valeri
valeriy valerii valerio; vernon vern; veronica veronika veronique vroni ronnie; victor viktor
vittorio vitor vic vik; victoria viktoria vicky vicki vittoria vika tori viktoriia; vincent vincenzo
vicente vince vinnie vinny enzo; virginia ginny virginie ginger gina; vitaly vitali vitaliy vitalii
vitalik; vivian viviane vivien; vladimir volodymyr vladimiro vova volodya vlad wladimir; vladislav
vladyslav vlad wladyslaw; walid waleed; walter gualtiero wally walt wolter; wesley wes; wilfried
wilfred fred; wilhelmina wilhelmine mina minna helmine; wojciech wojtek; wolfgang wolf wolfi; yann
jan; yasser yasir; yolanda jolanda iolanda; youssouf yusuf; zachary zacharias zach zack zak; zain
zayn; zeinab zainab; ziad ziyad; zoe zoey
"""
#: Names that have no other form here.
_ALONE = """
abel adam akira alba alina alvaro amanda ambre amina amit anil antje ariel arjun arne ashley astrid
audrey austin ayse baptiste barney begona bilal birgitta borja brandon brenda brendan brent brett
brianna brittany brooke bruce bruno burt byron caio carly carmen casey cedric cem chad chelsea
cheryl chloe clodagh cody colm craig crystal dale damon dana danish darrell darren dawn deepak
denise deniz didier dina diogo donna dorian doris dragan duane duncan dustin dylan ebru eder edith
edna elaine elif elke emeric emre erin ethan everett falk farah felix fernanda fiona flavia gael
gail gavin gemma georgia gisela gloria gonzalo grace grant hakan hala hamza haruka harvey hazel
heather heike hiroshi holger holly horst ida iker ilse imke imogen imran ingo ingvar iris isla jade
jared jason jin joel jordan jost joyce june kamal kavita kayla keith kelly kemal kendra kenji kevin
kirk kirsty knut kyle lakshmi lance lee leif linda lionel lloyd logan loic lorraine magnus malcolm
manish manon marcia maren mariano marina martine mason maxine mei merle mert milan milica milos
mireia missy morgan murat murray nabil nadeem naoko neha nelson nigel noel norman nuno nuria oksana
orhan ornella owen paige perry petra phoebe phyllis pierpaolo preston priya radoslaw rahul rana
rania ravi reinhold rex rhett rocio rohit ronja roque ross roxanne roy ruby rui ruth ryan saad
sabrina salman sami sanjay satoshi savannah scott seth shane shannon sharon sheila shirley sierra
signe silvio soren spencer sunil svenja tadeusz tahir takashi tara terrell thais tiffany todd travis
trevor tristan troy tyler udo ute uwe vanessa vasco vera vijay vikram volker wade warren wayne wendy
werner wiebke wilfredo yilmaz yuki zbigniew zelda zeynep zoran
"""


@cache
def _rows() -> Mapping[str, frozenset[int]]:
    """Return the numbers of the rows in which each name stands."""
    found: dict[str, set[int]] = {}
    rows = [row.split() for row in _FORMS.split(";")] + [[name] for name in _ALONE.split()]
    for number, row in enumerate(rows):
        for name in row:
            found.setdefault(name, set()).add(number)
    return MappingProxyType({name: frozenset(rows) for name, rows in found.items()})


def is_given_name(name: str) -> bool:
    """Tell whether a word in small letters is a given name that is known here."""
    return name in _rows()


def are_one_name(one: str, other: str) -> bool | None:
    """Return whether two given names, in small letters, may be one: `bill` and `william`.

    None where one of them is not known.
    """
    mine, theirs = _rows().get(one), _rows().get(other)
    return bool(mine & theirs) if mine and theirs else None
