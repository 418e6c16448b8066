import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/coverage/article';
import { readArticles } from '../../src/knowledge/read-articles';

/** Words of one source that answer. */
interface Gold {
  /** An article's id. */
  readonly source: string;
  readonly answer: string;
  /** The sentence that holds them. */
  readonly quote: string;
}

/** One question about news stories with what counts as right. */
export interface NewsQuestion {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly style: string | null;
  readonly kind: string | null;
  readonly gold: readonly Gold[];
  readonly alsoOk: readonly string[];
}

/** The articles of one story with the questions about it. */
export interface Story {
  readonly name: string;
  readonly writer: string;
  readonly articles: readonly Article[];
  readonly questions: readonly NewsQuestion[];
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether an excerpt answers: it holds a gold answer of its own source, or a sentence that is fine too. */
export function answersNews(
  excerpt: { readonly text: string; readonly article: string },
  { answerable, gold, alsoOk }: NewsQuestion,
): boolean {
  const text = flat(excerpt.text);
  return (
    answerable &&
    (gold.some(({ source, answer }) => source === excerpt.article && text.includes(flat(answer))) ||
      alsoOk.some((sentence) => text.includes(flat(sentence))))
  );
}

/** The articles without the sentences that answer a question. */
export function withoutAnswers(
  articles: readonly Article[],
  { gold, alsoOk }: NewsQuestion,
): readonly Article[] {
  return articles.map((article) => {
    const own = gold.filter(({ source }) => source === article.id).map(({ quote }) => quote);
    const body = [...own, ...alsoOk].reduce((text, quote) => text.replace(quote, ''), article.body);
    return { ...article, body };
  });
}

/**
 * Reads the stories of some writers: `folder/WRITER/STORY/*.md` and `questions.jsonl`, in the order of
 * their names. Throws where a folder cannot be read.
 */
export function readStories(folder: string, writers: readonly string[]): readonly Story[] {
  return writers.flatMap((writer) =>
    readdirSync(join(folder, writer))
      .filter((name) => existsSync(join(folder, writer, name, 'questions.jsonl')))
      .sort()
      .map((name) => {
        const place = join(folder, writer, name);
        const questions = readFileSync(join(place, 'questions.jsonl'), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as NewsQuestion & { readonly expect?: string })
          .filter(({ expect }) => expect !== 'chat');
        return { name, writer, articles: readArticles(place).articles, questions };
      }),
  );
}
