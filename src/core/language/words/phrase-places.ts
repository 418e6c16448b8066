import type { Token } from '../token';
import { wordSet } from './word-set';

/**
 * Words that a phrase may hold or leave out: "let go of the staff", "was let go", "make up your mind".
 * The table of everyday wordings is written without them.
 */
const LIGHT = wordSet(`
  a an the my your his her its our their one's this that these those any some
  oneself himself herself itself yourself themselves somebody someone something sb sth
  be is are was were been being who which to 's '
`);
/** What may stand apart from its verb: "shut the plant down". */
const PARTICLES = wordSet('up down off out away back over aside apart together');
/** Words between a verb and its particle, at most. */
const WIDEST_GAP = 3;

/** Whether a folded word may be left out of a phrase or stand within it. */
export const isLightInPhrase = (folded: string): boolean => LIGHT.has(folded);

const isSkipped = ({ kind, folded }: Token): boolean =>
  kind === 'mark' ? folded === '-' : LIGHT.has(folded);

/** The next place from `from` on that holds the stem, with only light words skipped; -1 where none. */
function nextPlace(stem: string, from: number, tokens: readonly Token[]): number {
  for (let place = from; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) return -1;
    if (token.stem === stem) return place;
    if (!isSkipped(token)) return -1;
  }
  return -1;
}

/** Where a particle stands that its verb has sent off; -1 where a mark or too many words part them. */
function particlePlace(stem: string, from: number, tokens: readonly Token[]): number {
  const last = Math.min(tokens.length - 1, from + WIDEST_GAP);
  for (let place = from; place <= last; place += 1) {
    const token = tokens[place];
    if (token?.kind === 'mark' && token.folded !== '-') return -1;
    if (token?.stem === stem) return place;
  }
  return -1;
}

/**
 * Token numbers of a phrase that begins at `start`: its stems in order, with light words between
 * them, a particle also farther off. null where it does not stand there.
 */
export function placesFrom(
  start: number,
  stems: readonly string[],
  tokens: readonly Token[],
): readonly number[] | null {
  if (tokens[start]?.stem !== stems[0]) return null;
  const places = [start];
  for (let index = 1; index < stems.length; index += 1) {
    const stem = stems[index] ?? '';
    const from = (places[index - 1] ?? start) + 1;
    let place = nextPlace(stem, from, tokens);
    if (place < 0 && stems.length === 2 && PARTICLES.has(stem)) {
      place = particlePlace(stem, from, tokens);
    }
    if (place < 0) return null;
    places.push(place);
  }
  return places;
}
