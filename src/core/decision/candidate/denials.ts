import { DENIAL, isOf } from '../../language/words/word-classes';
import { BESIDE, isLink } from '../../language/words/link-classes';
import { NEGATIVE, isTokenOf } from '../../language/words/lemma-classes';
import type { Token } from '../../language/token';
import type { Question } from '../../question/question';
import type { Evidence } from '../../reading/evidence';

/** Ways in which small words turn a question into another one than the sentence answers. */
export const DENIALS = [
  ['question-denies', '1 where the question has "not" or the like and the sentence has none'],
  ['passage-denies', '1 the other way round'],
  ['denied-near', '1 where the sentence denies within three words of a term met'],
  ['excepting', '1 where it is asked for something besides what is named'],
  ['turned', 'how many small words stand there as their opposites ("after" for "before")'],
] as const;

/** Function words that exclude each other, each with those it excludes. */
const TURNS: Readonly<Record<string, RegExp>> = {
  before: /^(?:after|since)$/u,
  after: /^(?:before|until)$/u,
  more: /^(?:less|fewer)$/u,
  less: /^(?:more)$/u,
  fewer: /^(?:more)$/u,
  most: /^(?:least|fewest)$/u,
  least: /^(?:most)$/u,
  above: /^(?:below|under|beneath)$/u,
  below: /^(?:above|over)$/u,
  over: /^(?:under|below)$/u,
  under: /^(?:over|above)$/u,
  with: /^(?:without)$/u,
  without: /^(?:with)$/u,
  always: /^(?:never|sometimes|rarely)$/u,
  never: /^(?:always|often|usually)$/u,
  all: /^(?:none|some|few)$/u,
  first: /^(?:last|final|second|third)$/u,
  last: /^(?:first)$/u,
  early: /^(?:late|later)$/u,
  earlier: /^(?:later|late)$/u,
  late: /^(?:early|earlier)$/u,
  later: /^(?:earlier|early)$/u,
  same: /^(?:different|opposite|other)$/u,
  different: /^(?:same|identical)$/u,
  opposite: /^(?:same)$/u,
  inside: /^(?:outside)$/u,
  outside: /^(?:inside|within)$/u,
  both: /^(?:neither|either)$/u,
  only: /^(?:also)$/u,
  up: /^(?:down)$/u,
  down: /^(?:up)$/u,
};

/** Whether a word denies by itself. */
const denies = (token: Token): boolean => isOf(token.folded, DENIAL) || isTokenOf(token, NEGATIVE);

/** Whether some word denies: "not", "never", "without", "refuse" and their like. */
export function deniesSomething(tokens: readonly Token[]): boolean {
  return tokens.some(denies);
}

/** Reads them: one value for each of `DENIALS`. */
export function denialsOf({ tokens }: Question, { passage, matches }: Evidence): readonly number[] {
  const words = new Set(passage.tokens.map(({ folded }) => folded));
  const asked = deniesSomething(tokens);
  const places = passage.tokens.flatMap((token, at) => (denies(token) ? [at] : []));
  const near = places.some((place) =>
    matches.some(({ tokens: met }) => met.some((at) => Math.abs(at - place) <= 3 && at !== place)),
  );
  const turned = tokens.filter(({ folded }) => {
    const excluded = Object.hasOwn(TURNS, folded) ? TURNS[folded] : undefined;
    return excluded && !words.has(folded) && [...words].some((word) => excluded.test(word));
  });
  const flag = (is: boolean): number => (is ? 1 : 0);
  return [
    flag(asked && places.length === 0),
    flag(!asked && places.length > 0),
    flag(!asked && near),
    flag(tokens.some(({ folded }) => isLink(folded, BESIDE))),
    turned.length,
  ];
}
