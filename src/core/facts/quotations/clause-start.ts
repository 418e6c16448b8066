import { asksAgain } from '../../language/words/link-classes';
import { DEMONSTRATIVE, NOBODY, isOf } from '../../language/words/word-classes';
import { extentOf } from '../syntax/phrase-extent';
import type { Sentence } from '../syntax/sentence';

const isFinite = ({ tokens }: Sentence, at: number): boolean => {
  const token = tokens[at];
  if (token?.pos === 'AUX') return true;
  return token?.pos === 'VERB' && !token.folded.endsWith('ing') && tokens[at - 1]?.folded !== 'to';
};

/** Whether a clause begins at a token: a phrase with a finite verb behind it. */
export function isClause(sentence: Sentence, at: number, speaks: boolean): boolean {
  const { tokens, phraseFrom } = sentence;
  const first = tokens[at]?.folded ?? '';
  const isLone = isOf(first, DEMONSTRATIVE | NOBODY) || first === 'there' || first === 'everything';
  if (isLone && isFinite(sentence, at + 1)) return true;
  const phrase = phraseFrom.get(at);
  if (phrase === undefined) return false;
  let next = extentOf(sentence, phrase);
  const other = tokens[next]?.folded === 'and' ? phraseFrom.get(next + 1) : undefined;
  if (other !== undefined) next = extentOf(sentence, other);
  // customers “follow their feet”
  if (sentence.quoted.has(next) && speaks && tokens[next + 1]?.pos === 'VERB') return true;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (isFinite(sentence, next)) return token.pos === 'AUX' || !/^(?:ed|en)$/u.test(token.folded);
    if (
      (token.pos === 'ADV' && !asksAgain(token.folded)) ||
      sentence.inDate.has(next) ||
      (token.pos === 'ADP' && sentence.inDate.has(next + 1))
    )
      next += 1;
    else break;
  }
  return false;
}
