import { anyOf, without, wordSet } from './word-set';

/** Folded words that ask, and with the one that only stands for whom is meant. */
export const ASKING_WORDS = wordSet('who whom whose when what which where why how');
export const QUESTION_WORDS: ReadonlySet<string> = new Set([...ASKING_WORDS, 'whoever']);
/** Folded words that join a clause to the noun before it, and to its place or time. */
export const RELATIVES = wordSet('who whom whose which that');
export const RELATIVE_ADVERBS = wordSet('where when');
/** Folded words that lead in a date or a part of the year, and that tell which part of it. */
export const DATE_LINKS = wordSet('in since until till by of from during before after');
export const PART_LINKS = wordSet('early late mid');
/** Piece of a regular expression: one of them joined to what it is a part of, "mid-August". */
export const PART_PREFIX = `${anyOf(PART_LINKS)}-`;
/** Folded prepositions before a time within which something is. */
export const TIME_LINKS = wordSet('on in during for');
/** Folded words that join equals. */
export const COORDINATORS = wordSet('and or but nor so yet');
/** Of those the ones that a question may begin with. */
export const JOINING_WORDS = without(COORDINATORS, 'nor yet');
/** Folded small words that a message may begin with and that ask nothing: "so, who won?". */
export const LEAD_INS = wordSet('so and but ok okay hey well then');
/** Folded words that open what need not be so: a condition. */
export const CONDITIONS = wordSet('if unless lest suppose supposing provided');
/** Folded words that open what is so all the same. */
export const CONCESSIONS = wordSet('although though whereas while');
/** Folded words that open when something is: at the same time, from or up to then, before or after it. */
export const TEMPORALS = wordSet('as when while once');
export const BOUNDS = wordSet('since until till');
export const SEQUENCES = wordSet('after before');
/** Folded short prepositions that a name or noun may stand behind, whatever it says. */
export const PREPOSITIONS = wordSet(
  'in on at by to from into against with of for between near through',
);
/** Of those the ones that hang a phrase on the noun before it, whatever that is: "the head of the inquiry". */
export const HEAD_LINKS = wordSet('of for in at');
/** Folded small words within the name of a body: "Ministry of Science and the Arts". */
export const NAME_JOINTS = wordSet('of for the and');
/** Folded small words of other tongues within a name: "Ludwig van Beethoven". */
export const NAME_PARTICLES = wordSet('de la von van der al bin');
/** Of those the ones that most often lead in a place by its name. */
export const PLACE_LINKS = wordSet('in at near');
/** Folded prepositions that lead in what something is about. */
export const TOPIC_LINKS = wordSet('about on of regarding concerning');
/** Folded prepositions that lead in what something was read or seen in: "in the Post", "via the agency". */
export const SOURCE_LINKS = wordSet('in from by on via at');
/** Folded prepositions that lead in where something is. */
export const PLACE_PREPOSITIONS = wordSet(`
  in at near outside inside from to into across around off along behind through throughout between beside above below
  under within toward towards
`);
