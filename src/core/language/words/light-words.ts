import type { Token } from '../token';

/** Verbs that carry a question more than its content: they count for little. */
const LIGHT_VERBS = new Set(
  (
    'say tell talk mention report give get make do take think know call come go happen mean describe be have ' +
    'let want try use show find see look ask wonder explain hold keep occur exist include involve put ' +
    'allow permit manage seem appear speak address bring'
  ).split(' '),
);
/** Nouns for the coverage and for things at large. */
const LIGHT_NOUNS = new Set(
  (
    'article piece story coverage news text thing kind type sort name anything something everything anyone ' +
    'someone somebody anybody everybody stuff lot info information detail way rest one other others theirs'
  ).split(' '),
);
/** Adverbs that colour a question and ask nothing. */
const LIGHT_ADVERBS = new Set(
  'exactly actually really please much ever also just still too right able'.split(' '),
);

/** Verbs by which something is said to take place: asked when or where, they ask nothing more. */
export const EVENT_VERBS = new Set('hold happen occur take be start begin'.split(' '));

/** Nouns by which one asks for somebody and says no more than "who": "who is the union guy". */
export const PEOPLE_AT_LARGE = new Set(
  'guy bloke dude chap fella fellow lady gal person'.split(' '),
);

/** Small words that mean something only together, and ask nothing: "where on earth", "did it take place". */
const IDLE_PHRASES =
  /(?:\btak(?:e|es|en|ing)|\btook) place$|\b(?:wh\w+|how) on earth$|\bat the moment$|\bin the (?:end|meantime)$|\bin the (?:first|1st) place$|\bfor the time being$/u;
/** Words of the longest of them. */
const LONGEST_IDLE = 4;

/** Whether the words up to a token end a phrase that asks nothing: "place" in "take place". */
export function endsIdly(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at + 1 - LONGEST_IDLE), at + 1);
  if (tokens[at + 1]?.folded === 'of') return false;
  return IDLE_PHRASES.test(words.map(({ folded }) => folded).join(' '));
}

/** Lemmas that ask how much without saying more than the question word does. */
export const PRICED = new Set(['worth', 'fetch']);

export function isLight({ lemma, folded, pos }: Token): boolean {
  // "near", "till", "aboard": what stands there may be told by another preposition
  if (pos === 'ADV' || pos === 'ADP') return true;
  if (LIGHT_ADVERBS.has(folded) || LIGHT_NOUNS.has(lemma) || LIGHT_NOUNS.has(folded)) return true;
  return (pos === 'VERB' || pos === 'AUX') && LIGHT_VERBS.has(lemma);
}
/** Words of a question that are no content even where they are no function words. */
export const CARRIERS = new Set(
  'acc bc please pls thanks thx hey hi hello bot lol btw tbh idk rn exactly actually really ok okay so well um uh yo bro dude guys everyone folks according'.split(
    ' ',
  ),
);
