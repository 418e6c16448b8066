import type { Corpus } from '../core/corpus/corpus';
import { derive } from '../core/language/derived';
import { foldText } from '../core/language/fold';
import type { Token } from '../core/language/token';

/** UTF-16 code units of a common noun that tells a topic. */
const LEAST_NOUN = 4;

const byCount = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort((left, right) => right[1] - left[1]).map(([text]) => text);

/** Counts the articles that name each name, by its full form. */
function namesOf(corpus: Corpus): readonly string[] {
  const articles = new Map<string, number>();
  for (const { id } of corpus.articles) {
    const names = new Set(corpus.factsOf(id)?.names.map((name) => name.id));
    for (const name of names) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  return byCount(articles);
}

const isNoun = ({ kind, pos, isStop, lemma }: Token): boolean =>
  kind === 'word' && pos === 'NOUN' && !isStop && lemma.length >= LEAST_NOUN;

/** Counts the headlines that have each common noun, but for words of names. */
function nounsOf(corpus: Corpus, names: readonly string[]): readonly string[] {
  const known = new Set(names.flatMap((name) => foldText(name).split(/\s+/u)));
  const headlines = new Map<string, number>();
  for (const { field, tokens } of corpus.passages) {
    if (field !== 'headline') continue;
    const nouns = new Set(tokens.filter(isNoun).map(({ lemma }) => lemma));
    for (const noun of nouns) {
      if (!known.has(noun)) headlines.set(noun, (headlines.get(noun) ?? 0) + 1);
    }
  }
  return byCount(headlines);
}

/**
 * What the coverage is about, for a list to choose from: its names, those of most articles first, and below them the
 * common nouns of its headlines.
 */
export const topicsOf = derive((corpus: Corpus): readonly string[] => {
  const names = namesOf(corpus);
  return [...names, ...nounsOf(corpus, names)];
});
