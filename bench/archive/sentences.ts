import { hashOf } from '../quotes/chance';
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/core/article/article';
import { passagesOf, WITHOUT_TOKENS, type Passage } from '../../src/core/article/passage';
import { readArticles } from '../../src/knowledge/read-articles';

/** A question with what may answer it; without answers nothing is right or wrong. */
export interface Asked {
  readonly question: string;
  readonly article?: string;
  readonly answers?: readonly string[];
}

/** What all engines get: the articles, their sentences, the questions. */
export interface Task {
  readonly articles: readonly Article[];
  readonly sentences: readonly Passage[];
  readonly asked: readonly Asked[];
}

const WORD = /\p{L}{4,}/gu;

/** A number from 0 to 2^32 - 1 for a word in a copy; the low bits of short texts' hashes differ too little. */
function numberOf(text: string): number {
  const hash = hashOf(text);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Letters that no English word ends in, one pair for each copy. */
const endingOf = (copy: number): string =>
  `${String.fromCodePoint(97 + (copy % 26))}q${copy >= 26 ? endingOf(Math.floor(copy / 26) - 1) : ''}`;

/**
 * Another article of the same shape: about half of its words of four letters or more, the same ones in every article of
 * a copy, get an ending of that copy. So the words of a coverage grow with its size, as they do in the world (Heaps),
 * while function words and the other half grow as common as the coverage is large.
 */
function copyOf(article: Article, copy: number): Article {
  const ending = endingOf(copy);
  const changed = (text: string): string =>
    text.replaceAll(WORD, (word) =>
      numberOf(`${copy} ${word.toLowerCase()}`) % 2 === 0 ? word : `${word}${ending}`,
    );
  return {
    ...article,
    id: `${article.id}-${copy}`,
    headline: changed(article.headline),
    body: changed(article.body),
  };
}

const sentencesOf = (article: Article): readonly Passage[] =>
  passagesOf(article, WITHOUT_TOKENS).filter(({ field }) => field === 'body');

/** So many sentences: of the folder's articles in order, then of copies of all of them. */
export function readTask(folder: string, questions: string, size: number, most: number): Task {
  const { articles: all } = readArticles(folder);
  const articles: Article[] = [];
  const sentences: Passage[] = [];
  for (let copy = 0; sentences.length < size && all.length > 0; copy += 1) {
    for (const article of all) {
      if (sentences.length >= size) break;
      const own = copy === 0 ? article : copyOf(article, copy);
      articles.push(own);
      for (const sentence of sentencesOf(own)) sentences.push(sentence);
    }
  }
  const there = new Set(articles.map(({ id }) => id));
  const asked = readFileSync(questions, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Asked)
    .filter(({ article }) => article === undefined || there.has(article));
  const step = Math.max(1, Math.floor(asked.length / most));
  return {
    ...{ articles, sentences },
    asked: asked.filter((_, at) => at % step === 0).slice(0, most),
  };
}

/** Whether a sentence of an article holds an answer of the gold; null where there is no gold. */
export function isRightFirst(
  asked: Asked,
  found: (Pick<Passage, 'text'> & { readonly article: { readonly id: string } }) | null,
): boolean | null {
  const { answers, article } = asked;
  if (answers === undefined || answers.length === 0) return null;
  if (found === null || (article !== undefined && found.article.id !== article)) return false;
  const text = found.text.toLowerCase().replaceAll(/\s+/gu, ' ');
  return answers.some((answer) => text.includes(answer.toLowerCase().replaceAll(/\s+/gu, ' ')));
}
