import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article/article';
import { readArticles } from '../../src/knowledge/read-articles';
import { questionsIn, type NewsQuestion } from '../train/question-file';
import { flat } from '../train/squad';

/** The articles of one story with the questions about it. */
export interface Story {
  readonly name: string;
  readonly writer: string;
  readonly articles: readonly Article[];
  readonly questions: readonly NewsQuestion[];
}

/** Whether an excerpt answers: it holds a gold answer of its own source, or a sentence that is fine too. */
export function answersNews(
  excerpt: { readonly text: string; readonly article: string },
  { answerable, gold, alsoOk }: NewsQuestion,
): boolean {
  const text = flat(excerpt.text);
  return (
    answerable &&
    (gold.some(
      ({ source, answer }) =>
        (source === null || source === excerpt.article) && text.includes(flat(answer)),
    ) ||
      alsoOk.some((sentence) => text.includes(flat(sentence))))
  );
}

/**
 * Reads one gold file about a folder of articles. Sources that are not articles there (an outlet's name)
 * are left out: the words alone must then be right.
 */
export function readGoldFile(file: string, folder: string): Story {
  const { articles } = readArticles(folder);
  const ids = new Set(articles.map(({ id }) => id));
  const questions = questionsIn(file).map((question) => ({
    ...question,
    gold: question.gold.map((gold) => ({
      ...gold,
      source: gold.source !== null && ids.has(gold.source) ? gold.source : null,
    })),
  }));
  return { name: file, writer: file, articles, questions };
}

/** The articles without the sentences that answer a question. */
export function withoutAnswers(
  articles: readonly Article[],
  { gold, alsoOk }: NewsQuestion,
): readonly Article[] {
  return articles.map((article) => {
    const own = gold
      .filter(({ source }) => source === null || source === article.id)
      .map(({ quote }) => quote);
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
        const questions = questionsIn(join(place, 'questions.jsonl'));
        return { name, writer, articles: readArticles(place).articles, questions };
      }),
  );
}
