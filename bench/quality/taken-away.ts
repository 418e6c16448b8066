import { paragraphsOf, type Article } from '../../src/core/article/article';
import type { AskedQuestion, QuestionSet } from '../train/squad';

/** The coverage without some paragraphs, and the questions that lost their answer with them. */
export interface Round {
  readonly articles: readonly Article[];
  /** Places in the set's list of questions. */
  readonly questions: readonly number[];
}

const paragraphTexts = ({ body }: Article): readonly string[] =>
  paragraphsOf(body).map(({ start, end }) => body.slice(start, end));

/** Whether a paragraph is the question's own, or holds one of the sentences that answer it. */
function answersIn(
  paragraph: string,
  { answers, paragraph: own, sentences }: AskedQuestion,
): boolean {
  if (paragraph === own) return true;
  return sentences && answers.some((answer) => paragraph.includes(answer));
}

/** The ¶ number, from 1, of each question's own paragraph; null where that is the whole article. */
export function paragraphNumbers({ articles, questions }: QuestionSet): readonly (number | null)[] {
  const places = new Map<string, number>();
  for (const article of articles) {
    const texts = paragraphTexts(article);
    if (texts.length === 1) continue;
    for (const [index, text] of texts.entries()) places.set(`${article.id} ${text}`, index + 1);
  }
  return questions.map(({ article, paragraph }) => places.get(`${article} ${paragraph}`) ?? null);
}

/**
 * Takes every answer away once, in as many rounds as given: in each, an equal part of the
 * paragraphs that answer something is gone.
 */
export function takeAway({ articles, questions }: QuestionSet, rounds: number): readonly Round[] {
  const gone = Array.from({ length: rounds }, () => new Set<string>());
  const asked: number[][] = Array.from({ length: rounds }, () => []);
  const texts = new Map(articles.map((article) => [article.id, paragraphTexts(article)]));
  const numbers = new Map(articles.map(({ id }, index) => [id, index]));
  const roundOf = new Map<string, number>();
  const dealt = new Map<string, number>();
  for (const [place, question] of questions.entries()) {
    if (!question.answerable) continue;
    const { article } = question;
    const places = (texts.get(article) ?? []).flatMap((text, index) =>
      answersIn(text, question) ? [index] : [],
    );
    if (places.length === 0) continue;
    const key = `${article} ${places.join()}`;
    let round = roundOf.get(key);
    if (round === undefined) {
      const nth = dealt.get(article) ?? 0;
      dealt.set(article, nth + 1);
      // single-paragraph articles must not all vanish at once
      round = (nth + (numbers.get(article) ?? 0)) % rounds;
      roundOf.set(key, round);
    }
    asked[round]?.push(place);
    for (const index of places) gone[round]?.add(`${article} ${index}`);
  }
  return asked.map((places, round) => ({
    articles: articles.flatMap((article) => {
      const left = (texts.get(article.id) ?? []).filter(
        (_, index) => !gone[round]?.has(`${article.id} ${index}`),
      );
      return left.length > 0 ? [{ ...article, body: left.join('\n\n') }] : [];
    }),
    questions: places,
  }));
}
