import type { Sentence } from '../facts/syntax/sentence';
import { isPart, NOMINALS } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { countriesNamed } from '../language/words/countries';
import { OBJECT, SUBJECT, isOf } from '../language/words/word-classes';
import { baseOf, type PlainClause, type Stretch } from './plain-clause';

/** A text on one line. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The words of some tokens, on one line; empty for none. */
export function wordsOf({ passage, tokens }: Sentence, { first, next }: Stretch): string {
  if (next <= first) return '';
  return plain(passage.text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0));
}

/** Words that may begin the sentence, as they stand within one; `at` is the place of the first. */
export function withinSentence(words: string, { tokens, nameAt }: Sentence, at: number): string {
  const [first, second] = tokens.slice(at, at + 2);
  if (first === undefined || at > 0) return words;
  const isAcronym = /^\p{Lu}(?:\p{Lu}|\P{L}|$)/u.test(first.text) && first.folded !== 'a';
  const isTitle = second?.isCapitalised === true && first.pos !== 'DET';
  const keeps = isAcronym || isTitle || nameAt.has(at) || countriesNamed(first.text).length > 0;
  return keeps ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether words point to what stands elsewhere, so that a question with them asks nothing on its own. */
export function pointsElsewhere({ tokens }: Sentence, { first, next }: Stretch): boolean {
  return tokens.slice(first, next).some(({ folded }, index) => {
    const isOwner = folded === 'her' && isPart(tokens[first + index + 1], NOMINALS);
    return !isOwner && (isOf(folded, SUBJECT | OBJECT) || folded === 'there' || folded === 'here');
  });
}

/** The subject as it stands within a sentence: "The bridge" becomes "the bridge". */
function subjectOf(sentence: Sentence, { subject }: PlainClause): string {
  const words = wordsOf(sentence, subject);
  // what opened the sentence is left out, and a capital with it
  return withinSentence(words, sentence, subject.first);
}

/** The clause as a question without its question word, with this in place of what follows the verb. */
export function asked(sentence: Sentence, clause: PlainClause, rest: string): string {
  const { tokens } = sentence;
  const { auxiliary, verbs, helper } = clause;
  const subject = subjectOf(sentence, clause);
  const words =
    auxiliary === null
      ? [helper, subject, ...verbs.flatMap((at) => tokens[at] ?? []).map(baseOf)]
      : [
          tokens[auxiliary]?.text.toLowerCase() ?? '',
          subject,
          ...verbs.map((at) => tokens[at]?.text ?? ''),
        ];
  return plain([...words, rest].join(' ')).replace(/[.,;:\s]+$/u, '');
}

/** The words of a clause behind its verb without a stretch of them. */
export const restWithout = (sentence: Sentence, { rest }: PlainClause, out: Stretch): string =>
  plain(
    `${wordsOf(sentence, { first: rest.first, next: out.first })} ${wordsOf(sentence, { first: out.next, next: rest.next })}`,
  );

/** The tokens under a span. */
export function stretchOf(tokens: readonly Token[], start: number, end: number): Stretch {
  const first = tokens.findIndex((token) => token.end > start);
  let next = first;
  while (next >= 0 && (tokens[next]?.start ?? Infinity) < end) next += 1;
  return { first, next };
}
