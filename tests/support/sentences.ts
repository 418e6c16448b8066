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
