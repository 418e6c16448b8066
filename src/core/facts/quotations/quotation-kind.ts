import { placeOf } from './quote-place';
import type { QuotationKind } from './quotation';
import type { QuotedPiece } from '../syntax/quoted-stretches';
import { isReadable } from '../syntax/sentence';
import type { SpokenSentence } from './spoken-sentence';

/** Whether the piece, marks and final punctuation aside, is all its sentence says. */
export function isWhole({ sentence }: SpokenSentence): boolean {
  const { tokens, quoted } = sentence;
  return tokens.every(({ kind }, at) => kind === 'mark' || quoted.has(at));
}

/** Whether words in marks are a sentence somebody said or some words of one. */
export function quotationKindOf(
  spoken: SpokenSentence,
  piece: QuotedPiece,
  isLong: boolean,
): QuotationKind {
  if (!isReadable(spoken.sentence)) return 'partial';
  if (isLong || isWhole(spoken)) return 'direct';
  const { tokens, passage } = spoken.sentence;
  const place = placeOf(spoken.sentence, piece);
  const words = passage.text.slice(piece.start, piece.end);
  const before = tokens[place.first - 1];
  const led =
    before === undefined ||
    /^[,:;–—]$/u.test(before.text) ||
    spoken.sentence.quoted.has(place.first - 1);
  const said = spoken.cues.some(({ cue }) => cue.next === place.first && cue.kind === 'say');
  const isSentence =
    /^[\p{Lu}\p{N}[…¡¿]/u.test(words) && /[.,!?…–—-]$/u.test(words) && (led || said);
  const several =
    words.trim().split(/\s+/u).length > 1 || /[!?.]$/u.test(words) || place.first === 0;
  // the second half of a quotation split around its cue goes on in lower case
  const goesOn =
    led &&
    before !== undefined &&
    spoken.sentence.quoted.size > place.next - place.first &&
    /[.!?]$/u.test(words) &&
    spoken.sentence.quoted.has(0);
  return (isSentence && several) || goesOn ? 'direct' : 'partial';
}
