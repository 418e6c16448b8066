import { VERBS, isPart } from '../language/parts-of-speech';
import { textOf, type SignReader } from './sign';
import { asksForWords, isSpokenBy, speakerAsked } from './speaker';
import { isTelling } from './thresholds';

/** Asked what somebody says, the passage must quote or report that somebody. */
export const notTheSpeaker: SignReader = (pair) => {
  const { question, passage } = pair;
  if (!asksForWords(question)) return null;
  const names = question.terms.filter((term) => term.isName && isTelling(term));
  const subject = speakerAsked(pair);
  if (names.length === 0 || subject.length === 0) return null;
  const spoken = isSpokenBy(pair, subject);
  // a sentence whose subject is the one asked about tells what they did or blamed
  const leads = passage.tokens.some(
    (token, index) =>
      subject.some((term) => term.variants.some(({ stems }) => stems.includes(token.stem))) &&
      isPart(passage.tokens[index + 1], VERBS),
  );
  if (spoken || leads) return null;
  return { name: 'speaker-differs', missing: textOf(subject) };
};
