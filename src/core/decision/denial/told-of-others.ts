import { NOUNS, PARTS, isPart } from '../../language/parts-of-speech';
import { QUANTIFIERS } from '../../language/words/determiners';
import { wordSet } from '../../language/words/word-set';
import { overlap, type Span } from '../../language/token';
import type { Facing } from './facing';

/** Whether the deed asked about is told, in somebody's words, of somebody else than who speaks. */
function isOfOther({ tokens, met, verbPlaces }: Facing, words: Span): boolean {
  // taggers take the verb of a short question for a noun: "did Berg visit the mill"
  const deed = [...verbPlaces, ...met.keys()].find((at) => {
    const token = tokens[at];
    return token?.pos === 'VERB' && overlap(token, words);
  });
  if (deed === undefined) return false;
  const doer = tokens.findLast(
    (token, at) => at < deed && token.start >= words.start && isPart(token, NOUNS | PARTS.PRON),
  );
  return isPart(doer, NOUNS);
}

/**
 * Whether who is asked about, by name, tells of somebody else's deed: "Berg said the council would leave" for "did Berg
 * leave?". It is none where the question asks for the saying.
 */
export function tellsOfOther(facing: Facing): boolean {
  const { given, tokens, met } = facing;
  const { passage, facts } = given.pair;
  const places = [...met.keys()].flatMap((at) => tokens[at] ?? []);
  return facts.quotations.some((words) => {
    const { cue, speaker, speakerSpan, speakerPassage } = words;
    if (speaker === null || speakerSpan === null || speakerPassage !== passage.position)
      return false;
    if (cue?.passage === passage.position && places.some((token) => overlap(token, cue)))
      return false;
    const isOwn = places.some((token) => token.pos === 'PROPN' && overlap(token, speakerSpan));
    return isOwn && isOfOther(facing, words);
  });
}

const CONTRASTS = wordSet('but while whereas');

/**
 * Whether a sentence tells the same of two, and what is asked is put together of both: "Rook won in Hale, but Lee won
 * in Ost" for "did Lee win in Hale?", "some swim here, but most swim there" for "do most swim here?".
 */
export function isOfTwo({ given: { pair }, tokens, met }: Facing): boolean {
  const at = tokens.findIndex(({ folded }, index) => index > 0 && CONTRASTS.has(folded));
  if (at < 0) return false;
  const amounts = new Set(
    pair.question.tokens.flatMap(({ folded }) => (QUANTIFIERS.has(folded) ? [folded] : [])),
  );
  const termsOf = (from: number, to: number): ReadonlySet<number | string> =>
    new Set([
      ...[...met].flatMap(([place, term]) => (place >= from && place < to ? [term] : [])),
      ...tokens.slice(from, to).flatMap(({ folded }) => (amounts.has(folded) ? [folded] : [])),
    ]);
  const [before, after] = [termsOf(0, at), termsOf(at + 1, tokens.length)];
  const told = [...before].filter((term) => after.has(term));
  return told.length > 0 && told.length < before.size && told.length < after.size;
}
