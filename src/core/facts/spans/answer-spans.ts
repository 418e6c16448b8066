import { NAMINGS, isPart } from '../../language/parts-of-speech';
import type { Token } from '../../language/token';
import { spanClassIndex, type AnswerSpan } from './span-class';
import { CLOSING_DOUBLE, OPENING_DOUBLE } from '../../language/words/quote-marks';
import { type KnownName, readName } from './name-stretch';
import { type KnownValues, readKnownValue } from './known-stretch';
import type { Stretch } from './stretch';
import { readNumber, readDate } from './number-stretch';

const QUOTE_OPEN = new RegExp(`^[${OPENING_DOUBLE}]$`, 'u');

const QUOTE_CLOSE = new RegExp(`^[${CLOSING_DOUBLE}]$`, 'u');

/** Common words that may answer "what": nouns with their adjectives, lone adjectives, verbs. */
function readPlain(tokens: readonly Token[], from: number): Stretch | null {
  const pos = tokens[from]?.pos;
  if (tokens[from]?.kind !== 'word' || tokens[from]?.isStop) return null;
  if (pos === 'VERB') return { to: from + 1, sort: 'verb-phrase' };
  let to = from;
  while (tokens[to]?.kind === 'word' && isPart(tokens[to], NAMINGS) && !tokens[to]?.isStop) {
    to += 1;
    if (tokens[to]?.folded === '-' && tokens[to + 1]?.kind === 'word') to += 1;
  }
  if (to === from) return null;
  if (tokens[to - 1]?.pos === 'ADJ') return { to, sort: 'adjective' };
  return { to, sort: to - from > 1 ? 'noun-phrase' : 'plain-noun' };
}

/** Every stretch of a sentence that could be an answer, in order; only quotations overlap others. */
export function answerSpansOf(
  tokens: readonly Token[],
  known: readonly KnownName[] = [],
  values: KnownValues = { dates: [], figures: [] },
): readonly AnswerSpan[] {
  const spans: AnswerSpan[] = [];
  let quote = -1;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'mark') {
      if (quote >= 0 && QUOTE_CLOSE.test(token.text)) {
        if (at - quote > 1)
          spans.push({ from: quote + 1, to: at, sort: spanClassIndex('quotation') });
        quote = -1;
      } else if (QUOTE_OPEN.test(token.text)) quote = at;
    }
    const found =
      readKnownValue(tokens, at, values) ??
      readDate(tokens, at) ??
      readNumber(tokens, at) ??
      readName(tokens, at, known) ??
      readPlain(tokens, at);
    if (found) {
      spans.push({ from: at, to: found.to, sort: spanClassIndex(found.sort) });
      at = found.to;
    } else at += 1;
  }
  return spans;
}
