import { paragraphsOf, type Article } from '../core/article/article';
import { editorialWords } from './editorial-words';
import { printable, renderProblem } from './problem';
import { readArticles } from './read-articles';

/** What `check` prints. */
export interface KnowledgeReport {
  /** Faults first, then one line an article, then the sum. */
  readonly lines: readonly string[];
  /** Whether any problem is an error: the caller's exit code 1. */
  readonly hasError: boolean;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How many words a text has: runs of letters and digits, with the marks inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

const sizeOf = ({ body }: Article): { paragraphs: number; words: number } => ({
  paragraphs: paragraphsOf(body).length,
  words: countWords(body),
});

function describeArticle(article: Article, nowMs: number): string {
  const { paragraphs, words } = sizeOf(article);
  const date = article.datePublished ?? 'date not given';
  const label = article.genre === 'report' ? '' : `, ${article.genre}`;
  const decided = editorialWords(article, nowMs)
    .map((words) => `, ${words}`)
    .join('');
  return printable(
    `${article.id}: ${article.publisher}, ${date}${label}${decided}, ` +
      `${plural(paragraphs, 'paragraph')}, ${plural(words, 'word')}`,
  );
}

/** Reads a knowledge folder and reports on it as of `nowMs`, milliseconds since 1970. Never throws. */
export function checkKnowledge(folder: string, nowMs: number): KnowledgeReport {
  const { articles, problems } = readArticles(folder);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const sizes = articles.map(sizeOf);
  const sum = (pick: (size: { paragraphs: number; words: number }) => number): number =>
    sizes.reduce((total, size) => total + pick(size), 0);
  const outlets = new Set(articles.map(({ publisher }) => publisher)).size;
  return {
    lines: [
      ...problems.map(renderProblem),
      ...articles.map((article) => describeArticle(article, nowMs)),
      `${plural(articles.length, 'article')} from ${plural(outlets, 'outlet')}: ` +
        `${plural(
          sum((size) => size.paragraphs),
          'paragraph',
        )}, ` +
        `${plural(
          sum((size) => size.words),
          'word',
        )}; ` +
        `${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}`,
    ],
    hasError: errors > 0,
  };
}
