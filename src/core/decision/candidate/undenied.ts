import type { QuestionKind } from '../../question/kinds';
import { wants } from '../../question/kinds';
import { NOUNS, isPart } from '../../language/parts-of-speech';
import type { Token } from '../../language/token';
import { RELATIVE, isLink } from '../../language/words/link-classes';
import { NOT, isOf } from '../../language/words/word-classes';
import { deniesSomething } from './denials';
import type { SignReader } from './sign';

/** Kinds that are answered without a "not" as well: "why did the siren not go off?" */
const answeredPlainly = (kind: QuestionKind): boolean =>
  wants(kind, 'reason', 'manner', 'words', 'verdict', 'anything');

/** "Didn't they paint it, what became of that?": the one who asks thinks that it is so. */
const asksForAssent = (tokens: readonly Token[], at: number): boolean =>
  at <= 1 && tokens[0]?.pos === 'AUX';

/** "the fish that couldn't be shipped": it says which is meant. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(0, at)
    .some(
      ({ folded }, opener) =>
        opener > 1 && isLink(folded, RELATIVE) && isPart(tokens[opener - 1], NOUNS),
    );

/** Asked what is not so, a sentence that denies nothing tells what is so. */
export const undenied: SignReader = ({ question, passage }) => {
  if (answeredPlainly(question.kind)) return null;
  const { tokens } = question;
  const at = tokens.findIndex(({ folded }) => isOf(folded, NOT));
  if (at < 0 || asksForAssent(tokens, at) || isOfNoun(tokens, at)) return null;
  if (deniesSomething(passage.tokens)) return null;
  const denied = tokens.slice(at + 1).find(({ kind, isStop }) => kind === 'word' && !isStop);
  return {
    name: 'not-denied',
    missing: [denied ? `not ${denied.text}` : 'not'],
  };
};
