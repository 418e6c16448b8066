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
  zbigniew zoltan
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
  yvonne zahra zainab zara zoe zuzana
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
