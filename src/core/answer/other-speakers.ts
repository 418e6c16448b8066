import { textOf, type Check } from './check';
import { asksForWords, isSpokenBy, speakerAsked } from './speaker';

/** Asked what somebody says, the passage must quote or report that somebody. */
export const notTheSpeaker: Check = (reading) => {
  const { question, passage } = reading;
  if (!asksForWords(question)) return null;
  const names = question.terms.filter((term) => term.isName && term.weight >= 0.5);
  const subject = speakerAsked(reading);
  if (names.length === 0 || subject.length === 0) return null;
  const spoken = isSpokenBy(reading, subject);
  // a sentence whose subject is the one asked about tells what they did or blamed
  const leads = passage.tokens.some(
    (token, index) =>
      subject.some((term) => term.variants.some(({ stems }) => stems.includes(token.stem))) &&
      /^(?:VERB|AUX)$/u.test(passage.tokens[index + 1]?.pos ?? ''),
  );
  if (spoken || leads) return null;
  return { name: 'speaker-differs', reason: 'detail-missing', missing: textOf(subject) };
};

/** Asked what somebody says about something, that something must be in the words or right around them. */
export const offTopicWords: Check = (reading, { perTerm }) => {
  const { question } = reading;
  if (question.kind !== 'what-say' && question.kind !== 'quote') return null;
  const subject = new Set(speakerAsked(reading));
  const topic = question.terms.flatMap((term, index) =>
    term.weight >= 0.5 && !term.inherited && !subject.has(term)
      ? [{ term, met: perTerm[index] ?? 0 }]
      : [],
  );
  if (
    subject.size === 0 ||
    topic.length === 0 ||
    topic.reduce((sum, { met }) => sum + met, 0) >= topic.length / 2
  )
    return null;
  return {
    name: 'topic-missing',
    reason: 'detail-missing',
    missing: textOf(topic.map(({ term }) => term)),
  };
};
