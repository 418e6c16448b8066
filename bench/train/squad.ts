import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/core/article/article';

/** One question of a set in SQuAD's JSON format, with what counts as right. */
export interface AskedQuestion {
  readonly text: string;
  /** The article's id. */
  readonly article: string;
  readonly answerable: boolean;
  readonly answers: readonly string[];
  /** The text in which a right excerpt must stand. */
  readonly paragraph: string;
  /** The gold is whole sentences: a part of one is right too. */
  readonly sentences: boolean;
}

/** A question set as articles and questions. */
export interface QuestionSet {
  readonly articles: readonly Article[];
  readonly questions: readonly AskedQuestion[];
}

interface RawQuestion {
  readonly question: string;
  readonly is_impossible?: boolean;
  readonly answers?: readonly { readonly text: string }[];
}
interface RawParagraph {
  readonly context: string;
  readonly qas: readonly RawQuestion[];
}
interface RawArticle {
  readonly title: string;
  readonly paragraphs: readonly RawParagraph[];
  readonly qas?: readonly RawQuestion[];
}

/** A text with its white space made plain. */
export const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Reads a gzipped set. Its articles keep their order; `from` and `to` take a stretch of them. */
export function readQuestionSet(file: string, from = 0, to = Infinity): QuestionSet {
  const raw = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
    readonly goldKind?: string;
    readonly data: readonly RawArticle[];
  };
  const sentences = raw.goldKind === 'sentence';
  const articles: Article[] = [];
  const questions: AskedQuestion[] = [];
  for (const [index, { title, paragraphs, qas = [] }] of raw.data.slice(from, to).entries()) {
    const id = `article-${from + index}`;
    articles.push({
      id,
      headline: flat(title.replaceAll('_', ' ')),
      publisher: 'Wikipedia',
      alternativeHeadline: null,
      author: [],
      agencies: [],
      datePublished: null,
      url: null,
      inLanguage: 'en',
      genre: 'report',
      aliases: [],
      body: paragraphs.map(({ context }) => flat(context)).join('\n\n'),
    });
    const whole = { context: paragraphs.map(({ context }) => context).join(' '), qas };
    for (const { context, qas: asked } of [...paragraphs, whole]) {
      for (const { question, is_impossible: impossible = false, answers = [] } of asked) {
        questions.push({
          text: flat(question),
          article: id,
          answerable: !impossible,
          answers: [...new Set(answers.map(({ text }) => flat(text)))],
          paragraph: flat(context),
          sentences,
        });
      }
    }
  }
  return { articles, questions };
}

/** Whether an excerpt answers: it stands in the gold paragraph and holds a gold answer. */
export function isRight(
  excerpt: string,
  { answerable, answers, paragraph, sentences }: AskedQuestion,
): boolean {
  const text = flat(excerpt);
  if (!answerable || text === '' || !paragraph.includes(text)) return false;
  return answers.some((answer) => text.includes(answer) || (sentences && answer.includes(text)));
}
