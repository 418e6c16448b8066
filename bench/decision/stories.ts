import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** The articles of a folder; throws where one cannot be read: a story without it teaches that nothing answers. */
export function articlesIn(folder: string): readonly Article[] {
  const { articles, problems } = readArticles(folder);
  const [fault] = problems.filter(({ severity }) => severity === 'error');
  if (fault) throw new Error(`${join(folder, fault.file)}: ${fault.message}`);
  return articles;
}

/**
 * Reads one gold file about a folder of articles. Sources that are not articles there (an outlet's name)
 * are left out: the words alone must then be right.
 */
export function readGoldFile(file: string, folder: string): Story {
  const articles = articlesIn(folder);
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

/** The stories of one writer that hold a file, in the order of their names: `FOLDER/WRITER/STORY`; `folders` as in `readStories`. */
export function storyFolders(folders: string, writer: string, file: string): readonly string[] {
  const found = folders.split(',').find((one) => existsSync(join(one, writer)));
  const folder = join(found ?? folders, writer);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads the stories of some writers: `FOLDER/WRITER/STORY/*.md` and `questions.jsonl`, in the order of
 * their names; `folders` is one folder or several, set apart by commas. Throws where one cannot be read.
 */
export function readStories(folders: string, writers: readonly string[]): readonly Story[] {
  return writers.flatMap((writer) =>
    storyFolders(folders, writer, 'questions.jsonl').map((place) => {
      const questions = questionsIn(join(place, 'questions.jsonl'));
      return { name: basename(place), writer, articles: articlesIn(place), questions };
    }),
  );
}
