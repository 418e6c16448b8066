import type { QuestionKind } from '../question/kinds';
import { wants } from '../question/kinds';
import { NOT, isOf } from '../language/words/word-classes';
import { deniesSomething } from './denials';
import type { SignReader } from './sign';

/** Kinds that are answered without a "not" as well: "why did the siren not go off?" */
const answeredPlainly = (kind: QuestionKind): boolean =>
  wants(kind, 'reason', 'manner', 'words', 'verdict', 'anything');

/** Asked what is not so, a sentence that denies nothing tells what is so. */
export const undenied: SignReader = ({ question, passage }) => {
  if (answeredPlainly(question.kind)) return null;
  const at = question.tokens.findIndex(({ folded }) => isOf(folded, NOT));
  if (at < 0 || deniesSomething(passage.tokens)) return null;
  const denied = question.tokens
    .slice(at + 1)
    .find(({ kind, isStop }) => kind === 'word' && !isStop);
  return {
    name: 'not-denied',
    missing: [denied ? `not ${denied.text}` : 'not'],
  };
};
