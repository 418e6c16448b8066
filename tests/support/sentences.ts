import type { Subject } from '../../src/core/facts/quotations/cue';
import { readDateFacts } from '../../src/core/facts/spans/dates';
import { quotedStretches } from '../../src/core/facts/syntax/quoted-stretches';
import { readSentences, type Sentence } from '../../src/core/facts/syntax/sentence';
import { readArticle } from './facts';

/** The sentences of a text, as its facts are read from them. */
export function sentencesIn(body: string): readonly Sentence[] {
  const { passages, facts, article } = readArticle(body);
  return readSentences(passages, {
    names: facts.names,
    datesOf: (passage) => readDateFacts(passage, article.datePublished),
    stretches: quotedStretches(passages),
  }).filter(({ passage }) => passage.field === 'body');
}

/** The only sentence of a text. */
export function sentenceIn(body: string): Sentence {
  const [sentence] = sentencesIn(body);
  if (sentence === undefined) throw new Error(`no sentence: ${body}`);
  return sentence;
}

/** The words of a sentence between two tokens. */
export const wordsBetween = ({ tokens, passage }: Sentence, first: number, next: number): string =>
  passage.text.slice(tokens[first]?.start, tokens[next - 1]?.end);

/** The place of the last token of a sentence that is a word. */
export const placeOfWord = ({ tokens }: Sentence, word: string): number =>
  tokens.findLastIndex(({ text }) => text === word);

/** A subject as its words with the name in it: "The mayor [Rosa Quill]"; two as "… [both]". */
export function wordedSubject(sentence: Sentence, subject: Subject | null): string | null {
  if (subject === null) return null;
  const { first, next, name, isJoint } = subject;
  const words = wordsBetween(sentence, first, next);
  if (isJoint) return `${words} [both]`;
  return name === null || name.id === words ? words : `${words} [${name.id}]`;
}
