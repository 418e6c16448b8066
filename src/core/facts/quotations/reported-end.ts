import type { Token } from '../../language/token';
import type { Cue } from './cue';
import type { Sentence } from '../syntax/sentence';
import { CLOSING_MARKS } from '../../language/words/quote-marks';
import { wordSet } from '../../language/words/word-set';

/** What another clause of saying is joined by. */
const CARRYING_ON = wordSet('and but while then as');

/** Where the reported words end: at the sentence's end or where another clause of saying takes over. */
export function reportedEnd({ tokens }: Sentence, first: number, later: readonly Cue[]): number {
  let next = tokens.length;
  for (const { at, clauseFrom, isShared, isWeak, subject } of later) {
    if (clauseFrom <= first || isWeak) continue;
    const before = tokens[clauseFrom - 1];
    const isParticiple = isShared && tokens[at]?.folded.endsWith('ing') === true;
    const joined =
      before?.text === ',' ||
      (!isParticiple && (CARRYING_ON.has(before?.folded ?? '') || before?.folded === 'also'));
    if (!joined || (subject === null && !isShared)) continue;
    next = clauseFrom - 1;
    if (CARRYING_ON.has(tokens[next]?.folded ?? '') && tokens[next - 1]?.text === ',') next -= 1;
    break;
  }
  return withoutMarks(tokens, first, next);
}

const STAYS = new RegExp(`^[${CLOSING_MARKS})\\]%]$`, 'u');

/** Steps back over the marks that end a clause; closing brackets and quotation marks stay. */
export function withoutMarks(tokens: readonly Token[], first: number, end: number): number {
  let next = end;
  while (next > first && tokens[next - 1]?.kind === 'mark') {
    if (STAYS.test(tokens[next - 1]?.text ?? '')) break;
    next -= 1;
  }
  return next;
}
