import type { QuotedPiece } from '../syntax/quoted-stretches';
import type { Sentence } from '../syntax/sentence';
import type { SpokenSentence } from './spoken-sentence';
import { wordSet } from '../../language/words/word-set';
import { CLOSING_MARKS } from '../../language/words/quote-marks';

const CLOSING = new RegExp(`^[${CLOSING_MARKS}]$`, 'u');

/** Token indices of a quotation within its sentence, marks taken in. */
export interface Place {
  readonly first: number;
  readonly next: number;
}

/** Where a piece stands in its sentence. */
export function placeOf({ tokens }: Sentence, piece: QuotedPiece): Place {
  let first = tokens.findIndex(({ end }) => end > piece.outerStart);
  if (first < 0) first = tokens.length;
  let next = first;
  while (next < tokens.length && (tokens[next]?.start ?? 0) < piece.outerEnd) next += 1;
  return { first, next };
}

/** Words that present a name, title or term and nobody's speech when they stand before quotation marks. */
const NAMING = wordSet(
  'called named titled entitled dubbed nicknamed codenamed so-called term word words phrase slogan motto song film book album novel movie play show series essay poem headline headlined banner operation project expression label labelled labeled marked single track code-named titled nickname magazine documentary game painting exhibition programme program caption hashtag chant chants ballad hymn anthem opera musical sketch episode column quotation marks',
);

/** Whether the words before a quotation make it a name, a title or a term. */
export function isNamed({ tokens }: Sentence, { first }: Place): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (
    before.folded === 'as' &&
    /^(?:known|named|listed|called|styled|written|spelled|translated)$/u.test(
      tokens[first - 2]?.folded ?? '',
    )
  )
    return true;
  return NAMING.has(before.folded);
}

/** Whether the words in marks are written like a title: "The Long Night". */
export function isTitled({ tokens }: Sentence, { first, next }: Place): boolean {
  const words = tokens
    .slice(first, next)
    .filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (words.length < 2 || words.some(({ isCapitalised }) => !isCapitalised)) return false;
  const last = tokens
    .slice(first, next)
    .filter(({ text }) => !CLOSING.test(text))
    .at(-1);
  return !/^[.!?]$/u.test(last?.text ?? '');
}

/** Whether a quotation stands in brackets that hold no cue: a gloss, "HAMAS (“zeal”)". */
export function isGloss({ sentence, cues }: SpokenSentence, { first, next }: Place): boolean {
  const { tokens } = sentence;
  let open = first - 1;
  while (open >= 0 && open > first - 12 && !/^[()]$/u.test(tokens[open]?.text ?? '')) open -= 1;
  if (tokens[open]?.text !== '(') return false;
  const closes = tokens.slice(next, next + 12).some(({ text }) => text === ')');
  return closes && !cues.some(({ cue }) => cue.at > open);
}
