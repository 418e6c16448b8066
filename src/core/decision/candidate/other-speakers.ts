import { VERBS, isPart } from '../../language/parts-of-speech';
import { SUBJECT, isOf } from '../../language/words/word-classes';
import type { QuestionTerm } from '../../question/question';
import type { Pair } from './pair';
import { textOf, type SignReader } from './sign';
import { asksForWords, isSpokenBy, officeAsked, speakerAsked } from './speaker';
import { isTelling, isUnmet } from '../thresholds';

/** Whether a verb has somebody for its subject: "Kim said", "the chair, Kim Orsley, has", or "he" for Kim. */
function leadsSentence(
  { question, passage: { tokens }, matches }: Pair,
  subject: readonly QuestionTerm[],
): boolean {
  const stems = new Set(
    subject.flatMap(({ variants }) =>
      variants.flatMap((variant) => (variant.stems.length === 1 ? variant.stems : [])),
    ),
  );
  const isMeant = subject.some((term) => {
    const { weight = 0, tokens: places = [] } = matches[question.terms.indexOf(term)] ?? {};
    return weight > 0 && places.length === 0;
  });
  return tokens.some(({ folded, stem }, at) => {
    if (isMeant && isOf(folded, SUBJECT)) return isPart(tokens[at + 1], VERBS);
    if (!stems.has(stem)) return false;
    let [first, next] = [at, at + 1];
    while (tokens[first - 1]?.isCapitalised) first -= 1;
    while (tokens[next]?.isCapitalised) next += 1;
    const isSetIn = tokens[first - 1]?.text === ',' && tokens[next]?.text === ',';
    return isPart(tokens[isSetIn ? next + 1 : next], VERBS);
  });
}

/** Asked what somebody says, the passage must quote or report that somebody. */
export const notTheSpeaker: SignReader = (pair) => {
  const { question } = pair;
  if (!asksForWords(question)) return null;
  const office = officeAsked(pair);
  if (office !== null && isUnmet(pair.matches[question.terms.indexOf(office)]))
    return { name: 'speaker-differs', missing: [office.text] };
  const names = question.terms.filter((term) => term.isName && isTelling(term));
  const subject = speakerAsked(pair);
  if (names.length === 0 || subject.length === 0) return null;
  const spoken = isSpokenBy(pair, subject);
  // a sentence whose subject is the one asked about tells what they did or blamed
  const leads = leadsSentence(pair, subject);
  if (spoken || leads) return null;
  return { name: 'speaker-differs', missing: textOf(subject) };
};
