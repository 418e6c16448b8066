import type { Gender } from './gender';

/** Common given names of many languages, written down from general knowledge; no list is complete. */
const MEN = `
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alessandro alexander
  alexandre alexei alexey alexis alfonso alfred ali alistair allan allen amir anatoly anders andre andreas
  andrei andrew andrey andrzej andy angus antoine anton antonio antti ari arjun arne arnold arthur arturo arun
  ashok ashraf asif axel barack barry bashar ben benedict benjamin bernard bernd bernie bertrand bill billy bjorn
  bob bobby boris brad bradley brendan brett brian bruce bruno bryan carl carlo carlos cesar charles charlie chris
  christian christoph christophe christopher claude claudio clement clive colin connor craig cyril dan daniel
  danny darren dave david dean dennis derek desmond dick diego dieter dimitri dimitris dirk dmitri dmitry dominic
  dominik don donald douglas duncan dwayne earl eamon ed eddie edgar edmund eduardo edward edwin ehud elias elliot
  emanuel emil emilio emmanuel enrique eric erik ernest ernesto erwin esteban ethan eugene evan fabian farid
  federico felipe felix ferdinand fernando fidel francesco francis francisco franco francois frank franklin franz
  fred freddie frederic frederick friedrich fritz gabriel gareth gary gavin geoff geoffrey george georges georgios
  gerald gerard gerhard gianni gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg
  gregory guido guillaume guillermo gunther gustav gustavo guy hamid hamza hans harald hari harold harry harvey
  hassan hector heinrich heinz helmut henri henrik henry herbert herman hideo hiroshi howard hugh hugo hussein ian
  ibrahim igor ilya imran ivan jack jacob jacques jakob jakub jamal james jamie jan janusz jared jason javier jay
  jean jeff jeffrey jens jeremy jerome jerry jerzy jesus jim jimmy joachim joao joe joel johan johann johannes john
  johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio jurgen justin kamal karl
  karim karsten keith kelvin ken kenji kenneth kevin khaled khalid kofi konstantin konstantinos krzysztof kumar kurt
  kyle lance larry lars laurent lawrence lech lee leif len leo leon leonard leonid leonardo leopold lewis liam
  lionel lloyd lorenzo louis luc luca lucas lucian luigi luis luiz luke magnus mahmoud manfred manuel marc marcel
  marcello marco marcos marcus mariano mario marius mark markus martin martti marvin massimo mathias matt matteo
  matthew matthias maurice mauro max maxim maximilian mehmet michael michal michel miguel mikael mike mikhail mikko
  milan miles milos miroslav mitch mitchell mohamed mohammad mohammed mohsen morgan moritz morten muhammad murat
  mustafa nadeem narendra nasser nathan nathaniel neil nelson niall nicholas nick nicola nicolae nicolas nigel nikita
  nikolai nikolaj nils noah noel norman oleg oleksandr olaf olav ole oliver olivier omar orlando oscar oskar osman
  otto owen pablo paddy paolo pascal patrick paul paulo pavel pawel pedro per pete peter petr petro philip philipp
  philippe phil pierre pietro piotr prakash rafael rahul raj rajesh ralf ralph ramon randy raul ravi ray raymond
  recep reinhard rene reza ricardo richard rick riccardo rob robbie robert roberto rod rodney rodrigo roger roland rolf
  roman romano ron ronald ronnie rory ross roy rudolf rudy rupert russell ryan said salah salman salvador sam sami
  samir samuel sandro sanjay santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shimon
  shinzo silvio simon sofiane stan stanislav stanley stavros stefan stefano stephane stephen steve steven stewart
  stuart sultan sven sylvain taro tariq ted terence terry theo theodore thierry thilo thomas tim timothy toby todd
  tom tomas tomasz tommy tony toshio travis trevor tristan udo ulrich umar uri vaclav valentin vernon vicente victor
  viktor vijay vikram vincent vincenzo vitaly vladimir volker volodymyr walter warren wayne werner wilfried wilhelm
  will willem william willy winston wojciech wolfgang xavier yair yannis yasser yevgeny yitzhak yuri yusuf yves
  zbigniew zoltan aaron abel abner alasdair alec algernon alphonse alton alvin ambrose amos anselm archibald archie
  armand armando arno arsene arvid asher aubrey august augustin austin barnaby bartholomew basil benedikt benito bilal
  boyd brent bram brendan broderick byron caleb calvin cameron casper cecil cedric chester chidi chinedu clarence clark
  clayton cliff clifford clinton clyde cole conor conrad constantin cornelius crispin curtis cyrus dale damian damien
  damon darius darrell darryl declan demetrius denzel dermot devon dexter dinesh dorian doug dragan dudley dustin dylan
  efraim egon einar eli elijah elmer elton emeka emmett enoch enzo ephraim ernie ervin etienne eustace ezekiel ezra
  farhan fergus finn finlay fintan floyd forrest fraser gavin gaston gene geraint gideon godfrey gonzalo grigory gunnar
  hakan hal halvor hamish hank harish harlan harris haruki heath henning herb horace horst hubert humphrey ichiro idris
  ignacio imre isaac isaiah isidore ismail israel ivo jaap jabari jackson jaime jake jared jasper javad jeb jed jeremiah
  jermaine jethro joaquin joey jonah jorgen josiah josip jovan jude kaito karol kaspar kasper kemal kenny kent khalil
  kieran kirk klaus knut kwame lamar lambert laszlo leander leroy lester lev levi lincoln linus lorne lothar lowell lucian
  luciano ludwig luther lyle mads malcolm malik marek marcin marlon marshall mathieu matthieu maynard melvin meyer mickey
  mikkel milton mordecai morris moses murdo murray ned nestor neville nicolai nigel nikolas nnamdi noam obadiah octavio
  odd olivier omer oswald owain otis pat percy perry phineas quentin quincy rainer ralston ramesh randolph rashid raphael
  rasmus reggie reginald reuben rex rhys rob roderick rohan roland rolando ronan roscoe ross rufus rupert rusty salim
  samson saul selwyn seymour shaquille sheldon sidney silas simeon solomon soren spencer stanton steffen sterling stewart
  stig sunil svein tadeusz takeshi tariq terrance thaddeus thabo theodor thor thorsten tobias tod tomer tony torsten travis
  tristram troy tyler tyrone ulf uwe vance vasily vaughn vernon vidkun vince virgil vito wade waldemar wallace wally ward
  wendell wesley wes wilbur wilfred winfried woodrow wyatt yannick yosef yusuf zachary zack zane zeev
`;

const WOMEN = `
  abigail ada adele agnes agnieszka aisha alessandra alexandra alice alicia alina alison alma amalia amanda amber
  amelia amina amy ana anastasia andrea angela angelica angelina anita anja ann anna anne annette annie antonia
  anya april aretha arianna asha astrid audrey aurora ayesha barbara beata beatrice beatriz becky bella berit
  bernadette bertha beth bettina betty bianca birgit brenda bridget brigitte britta camilla carina carla carmen
  carol carolina caroline carolyn carrie catalina caterina catherine cathy cecilia celia celine charlotte chelsea
  cheryl chiara chloe christa christiane christina christine claire clara claudia constance cordelia cornelia cristina
  cynthia dagmar daisy dana daniela danielle daphne deborah debbie deirdre delia denise diana diane dolores donna
  dora doris dorothea dorothy edith edna eileen ekaterina elaine eleanor elena eleni elif elin elisa elisabeth elise
  eliza elizabeth ella ellen elsa emilia emily emma erica erika esther eugenia eva eve evelyn faith fatima fatma
  federica fiona flora florence frances francesca francoise frida gabriela gabriele gabriella gail galina gemma
  georgia georgina gerda gertrude gina ginny gisela giulia gloria grace greta gretchen gudrun gwen hanna hannah
  harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly ida ilse imelda ines
  inga inge ingeborg ingrid irena irene irina iris isabel isabella isabelle ivana ivy jacqueline jana jane janet janice
  jasmine jeanette jeanne jelena jen jennifer jenny jessica jill joan joanna joanne jocelyn johanna jolanta josephine
  joy joyce juanita judith judy julia juliana julie juliet june jutta karen karin karina karla kate katarina
  katarzyna kate katerina katharina katherine kathleen kathryn kathy katie katja katrin kay kerry kim kirsten kirsty
  kristen kristin kristina kylie laila lara laura lauren leah leila lena leonor lesley leticia leyla lidia lila lilian
  lilly lily linda lindsay lisa liv liz liza lois lola loretta lorna lorraine louisa louise lucia lucille lucy
  ludmila luisa lydia lynn lynne mabel madeleine madeline magda magdalena maggie malala malin mandy manuela mara
  margaret margarita margot margrethe maria mariam marianne marie marija marilyn marina marion marisa marlene marta
  martha martina mary matilda maud maureen maya megan melanie melinda melissa mercedes mia michaela michelle mildred
  millie mina miranda miriam moira molly mona monica monika muriel myra nadia nadine nancy naomi natalia natalie
  natasha nelly nicole nina nora norma nuria oksana olena olga olivia ophelia paloma pam pamela patience patricia
  paula paulina pauline peggy penelope penny petra phoebe phyllis pilar polly priscilla priya rachel raquel rebecca
  regina renata renate rhoda rita roberta robin rosa rosalind rose rosemary rosie roxana ruth sabina sabine sabrina
  sally salma samantha sandra sara sarah sasha selma shakira shannon sharon sheila shirley sibylle sigrid silke
  silvia simone sinead siobhan sofia solveig sonia sonja sophia sophie stacey stella stephanie sue sunita susan
  susanna susanne suzanne svetlana sybil sylvia tamara tania tanya tara tatiana tatyana teresa tessa thelma theresa
  therese tina toni tracey tracy trudy ulrike una ursula valentina valerie vanessa vera verena veronica victoria
  viola violet virginia vivian viviane vivien wanda wendy wilhelmina wilma winifred xenia yasmin yolanda yulia yvette
  yvonne zahra zainab zara zoe zuzana adaeze adriana agatha aileen aine alexa alexis aliyah allison alyssa amara amira
  anabel anastasiya aneta angie annabel annika antonina aoife apolonia ariadne arlene ashley astri aurelia ava avery
  azra bea bernice bertina berta blanche blanka bonnie briana bronwyn brooke bruna cara carissa carlotta carole carolyne
  cassandra cathrine celeste celestine chantal charlene cherie chiamaka chioma ciara cindy clare clementine cleo clotilde
  colette colleen connie consuelo cora coral corinne courtney crystal dahlia dalia daria dawn deanna dee deepa delphine
  dervla desiree diane dina dolly dominique donatella doreen dorota dorthe drusilla dulce ebony effie eilidh eimear ekua
  elaine eleonora elisabet elke ellie elodie elsie elvira emine enid erin ernestine esme esperanza estelle esther ethel
  etta eunice evangeline evie fanny farah fatoumata fay felicity fern fleur francine freda freya frieda gabrielle
  genevieve geraldine germaine ghislaine gillian ginger giovanna gladys glenda goldie greer guadalupe gwendolyn hadiza
  halima hana hanne harper hatice hattie haya hedda hedwig heike henriette hermione hester hilde honor hope ilana ilona
  iman imogen inaya indira ingeborg ines ioana iolanthe isadora isla isolde jackie jada jan jamila janine janette jasmin
  jean jelka jemima jenna jeri joann jodie joelle jordana josie joyce juana judi julianne justine kaja kala karolina
  karoline katalin katia katya kayla keira kelly kimberly kinga klara klaudia kirstin krisztina kseniya lakshmi lana lani
  larissa latifa latoya lavinia lea leanne leena lene leona leontyne leslie lidiya liesel lilith lina linnea lise lisbeth
  livia lorena lori lotte lourdes luana lucinda ludivine luz lyn lynda lyra mabel maeve magnolia maia maira maja mallory
  mamie manon marcela marcella marcia margaux margarethe margery margherita margie margit mariana mariella marietta
  marija marilena marisol marit marita maritza marjorie marlena marsha maryam mathilde mathilda mattie mavis maxine meera
  meg mei meike meret merete merle meryl mette mildred milena millicent mimi minerva minna miriam mirjam mitzi monique
  moya muireann myrna myrtle nabila nadezhda nahid naima nanette naoko nasreen natacha nathalie nazanin neha nell nellie
  nerys nessa nettie ngozi niamh nicolette nikki nilufer nita noelle noemi noor noreen noura nuala oddny odette oksana
  oona orla ornella ottilie padma paola parvati patsy patty pearl perla petronella petunia philippa philomena pia pippa
  portia pooja prudence queenie rabia ramona rania raya reese reem regine rena rhea rhiannon riitta rita robyn romola rona
  rosario rosalie rosamund rosanna roseanne rosemarie rosetta rosita rowena roya ruby rukhsana ruthie sabina sadie sahar
  saima salome samina samira sandy sanna saskia savannah scarlett selena serena shabnam shanice shauna shawna shelley
  sherry shirin sierra signe sigrun simona sissel siv sofie solange soraya stefania stephania sumaya sunniva susana suzan
  suzy sybille synnove tabitha tallulah tammy tatjana tatiana tess thea thelma theodora thora tiffany tilda tilly tonje
  trine trisha tuva ulla ursula uta valencia vanja vaishali verity vesna vicky vilma viveca vivienne wen wiebke willa
  winona xiomara yara yasmeen yelena yvette yetunde ylva yuki zelda zhanna zita
`;

const names = (text: string): readonly string[] => text.trim().split(/\s+/u);

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...names(MEN).map((name): [string, Gender] => [name, 'male']),
  ...names(WOMEN).map((name): [string, Gender] => [name, 'female']),
]);

/** Given names borne by men and women alike, or family names as often: no gender is read from them. */
const EITHER = new Set(
  'alexis andrea jean kim robin sasha nicola jan ali lee morgan kay gabriele jamie said kerry lindsay april june will simone toni dana'.split(
    ' ',
  ),
);

/** Whether a folded word is a common given name. */
export function isFirstName(word: string): boolean {
  return GENDERS.has(word);
}

/** The gender a given name (folded) usually has; null for unknown or shared names. */
export function genderOfFirstName(word: string): Gender | null {
  return EITHER.has(word) ? null : (GENDERS.get(word) ?? null);
}
