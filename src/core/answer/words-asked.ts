import type { PassageRange } from '../corpus/corpus';
import { isNamedBy } from '../decision/candidate/speaker';
import type { Finding } from '../outcome/finding';
import { foldText } from '../language/fold';
import { HONORIFIC, isOf } from '../language/words/word-classes';
import type { Question, QuestionTerm } from '../question/question';
import { answerTold } from './told-fact';
import type { AnswerTools } from './tools';

/** The words of a name without what is put before it ("Mr"). */
const nameOf = ({ terms }: Question): readonly QuestionTerm[] =>
  terms.filter(({ text }) => !isOf(foldText(text).replace(/\.$/u, ''), HONORIFIC));

/** Whether a question asks what somebody said and nothing about what: "what did Tom Rask say?" */
export function asksForAnyWords({ kind, terms }: Question): boolean {
  return kind === 'what-say' && terms.length > 0 && terms.every(({ isName }) => isName);
}

/**
 * The first passages with words of whoever a question names, marked; null where none has any. All words of
 * the name must be the speaker's, as the article has it.
 */
export function answerWords(
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const name = nameOf(question);
  if (name.length === 0) return null;
  return answerTold(
    {
      intent: 'quote',
      factIn: ({ quotations }) =>
        quotations.find(
          ({ speaker }) => speaker !== null && name.every((term) => isNamedBy(speaker, [term])),
        ),
    },
    question,
    tools,
    range,
  );
}
