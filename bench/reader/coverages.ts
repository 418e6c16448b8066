import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../src/core/article/article';
import type { Passage } from '../../src/core/article/passage';
import { answersNews, articlesIn } from '../decision/stories';
import { questionsIn, type NewsQuestion } from '../train/question-file';
import { flat, isRight, readQuestionSet, type AskedQuestion } from '../train/squad';

/** A question with what counts as right. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** The article it is about; null where it is put to the whole coverage. */
  readonly article: string | null;
  readonly answerable: boolean;
  readonly answers: readonly string[];
  /** The paragraph that answers; null where it is not known. */
  readonly paragraph: string | null;
  readonly style: string | null;
  readonly kind: string | null;
  readonly story: string | null;
  isRight(passage: Passage): boolean;
}

/** Articles with the questions put to them. */
export interface Coverage {
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

function askedOf(question: AskedQuestion, index: number): Asked {
  return {
    ...question,
    ...{ id: `${question.article} ${index}`, style: null, kind: null, story: null },
    isRight: ({ text }) => isRight(text, question),
  };
}

/** Reads a set in SQuAD's format, so many articles a coverage. */
export function* readSet(
  file: string,
  from: number,
  to: number,
  size: number,
): Generator<Coverage> {
  const { articles, questions } = readQuestionSet(file, from, to);
  for (let start = 0; start < articles.length; start += size) {
    const own = articles.slice(start, start + size);
    const ids = new Set(own.map(({ id }) => id));
    yield {
      articles: own,
      questions: questions.filter(({ article }) => ids.has(article)).map(askedOf),
    };
  }
}

/** The coverage without every n-th paragraph, with the questions that these answered. */
export function withoutParagraphs(
  { articles, questions }: Coverage,
  part: number,
  parts: number,
): Coverage {
  const places = new Map<string, number>();
  for (const { id, body } of articles) {
    for (const [place, text] of body.split('\n\n').entries()) places.set(`${id} ${text}`, place);
  }
  return {
    articles: articles.map((article) => ({
      ...article,
      body: article.body
        .split('\n\n')
        .filter((_, place) => place % parts !== part)
        .join('\n\n'),
    })),
    questions: questions.filter(({ answerable, article, paragraph }) => {
      const place = places.get(`${article} ${paragraph}`);
      return answerable && place !== undefined && place % parts === part;
    }),
  };
}

function storyQuestion(line: NewsQuestion, story: string): Asked {
  return {
    id: line.id,
    text: flat(line.question),
    article: null,
    answerable: line.answerable,
    answers: line.gold.map(({ answer }) => answer),
    paragraph: null,
    style: line.style ?? null,
    kind: line.kind ?? null,
    story,
    isRight: ({ text, article }) => answersNews({ text, article: article.id }, line),
  };
}

function readStory(folder: string): Coverage {
  return {
    articles: articlesIn(folder),
    questions: questionsIn(join(folder, 'questions.jsonl')).map((line) =>
      storyQuestion(line, basename(folder)),
    ),
  };
}

/** Reads folders of stories, each a coverage of its own, or about `together` of them one coverage. */
export function readStories(folders: readonly string[], together = 1): readonly Coverage[] {
  const stories = folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'questions.jsonl')))
    .map(readStory);
  const coverages = Math.max(1, Math.round(stories.length / together));
  return Array.from({ length: coverages }, (_, number) => {
    const some = stories.filter((__, story) => story % coverages === number);
    return {
      articles: some.flatMap(({ articles }) => articles),
      questions: some.flatMap(({ questions }) => questions),
    };
  });
}
