import { PARTS, isPart } from '../../language/parts-of-speech';
import type { Span } from '../../language/token';
import { APOSTROPHES, OPENING_SINGLE, QUOTE_MARKS } from '../../language/words/quote-marks';
import { speechVerbOf } from '../../language/words/speech-verbs';
import type { QuotedPiece } from '../syntax/quoted-stretches';
import type { Sentence } from '../syntax/sentence';
import type { QuotationCue } from './quotation';
import type { Speaker, SpokenSentence } from './spoken-sentence';

/** Words in single marks; an apostrophe between two letters closes none. */
const INNER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[${OPENING_SINGLE}](?<words>(?:[^${QUOTE_MARKS}]|(?<=\p{L})[${APOSTROPHES}](?=\p{L})){2,})[${APOSTROPHES}](?![\p{L}\p{N}])`,
  'gu',
);

/** Words that somebody quotes within what is quoted of them, with who is said to have said them. */
export interface InnerWords extends Span {
  readonly passage: number;
  readonly speaker: Speaker;
  readonly cue: QuotationCue;
}

/** The verb right before a token, over marks and over whom it was told: "told us: ‘…’"; -1 where none is. */
function verbBefore({ tokens }: Sentence, first: number): number {
  let at = first - 1;
  while (tokens[at]?.kind === 'mark' || isPart(tokens[at], PARTS.PRON | PARTS.SCONJ)) at -= 1;
  return speechVerbOf(tokens[at]) === undefined ? -1 : at;
}

/** The person named right before a verb of saying; null where nobody is. */
function namedBefore(sentence: Sentence, verb: number): Speaker | null {
  let next = verb;
  while (isPart(sentence.tokens[next - 1], PARTS.AUX | PARTS.ADV)) next -= 1;
  // phrases are read outside of quotations alone, names everywhere
  const named = [...sentence.nameAt].find(([, { next: end }]) => end === next);
  if (named?.[1].name.kind !== 'person') return null;
  const [first, last] = [sentence.tokens[named[0]], sentence.tokens[next - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { id: named[1].name.id, passage: sentence.passage.position, span, isPerson: true };
}

/**
 * The quotations within one: of "Then Voss said, 'I quit,'" the words of Voss. Only those that the outer words
 * themselves give to somebody by name; what nobody is named for stays with whoever says it all.
 */
export function innerWords(
  { sentence }: SpokenSentence,
  outer: QuotedPiece,
): readonly InnerWords[] {
  const { tokens, passage } = sentence;
  const inner: InnerWords[] = [];
  for (const match of passage.text.slice(outer.start, outer.end).matchAll(INNER)) {
    const start = outer.start + match.index + 1;
    const end = start + (match.groups?.['words'] ?? '').length;
    const verb = verbBefore(
      sentence,
      tokens.findIndex((token) => token.end > start),
    );
    const said = tokens[verb];
    const speaker = said && said.start >= outer.start ? namedBefore(sentence, verb) : null;
    if (!said || speaker === null) continue;
    const { position } = passage;
    const cue = { passage: position, start: said.start, end: said.end, text: said.text };
    inner.push({ passage: position, start, end, speaker, cue: { ...cue, kind: 'verb' } });
  }
  return inner;
}
