import type { Article } from '../../src/core/article/article';
import { heldBackBy } from '../../src/core/decision/denial/affirming';
import type { Judged } from '../../src/core/decision/judging/decide';
import { opposingValues } from '../../src/core/decision/stance/opposing';
import { isEnough } from '../../src/core/decision/positions';
import { stanceValues } from '../../src/core/decision/stance/stance-signs';
import { standpointOf } from '../../src/core/decision/stance/standpoint';
import type { English } from '../../src/core/language/english';
import type { Reader } from '../../src/core/reader/reader';
import type { NewsQuestion } from '../train/question-file';
import { POLARITIES } from './polarities';
import { createAsker } from '../decision/asker';
import { answersNews, type Story } from '../decision/stories';

/** One yes-no question as it is answered, with what its stance is read from. */
export interface StanceExample {
  /** Whoever wrote it: what is judged is held out by writer. */
  readonly writer: string;
  /** Place of its stance in `STANCES`. */
  readonly outcome: number;
  /** The sentence answers; it would be given as the answer. */
  readonly isRight: boolean;
  readonly isAnswered: boolean;
  /** How likely the sentence answers, 0 to 1. */
  readonly probability: number;
  /** Asked of its own story alone, not of several of its writer. */
  readonly isAlone: boolean;
  /** What holds back that it is so. */
  readonly held: readonly string[];
  /** Values of `STANCE_SIGNS`, nothing known of an other side yet. */
  readonly values: Float64Array;
  /** Every other candidate: values of `OPPOSING_SIGNS`, and whether it holds the other side. */
  readonly others: readonly { readonly values: Float64Array; readonly isOpposed: boolean }[];
}

function exampleOf(
  question: NewsQuestion,
  judged: readonly Judged[],
  writer: string,
  isAlone: boolean,
): StanceExample | null {
  const [shown] = judged;
  const outcome = POLARITIES.indexOf(question.polarity ?? '');
  if (!shown || outcome < 0 || shown.pair.question.kind !== 'yes-no') return null;
  const answers = ({ one: { passage } }: Judged): boolean =>
    answersNews({ text: passage.text, article: passage.article.id }, question);
  const own = standpointOf(shown);
  return {
    writer,
    outcome,
    isRight: answers(shown),
    isAnswered: isEnough(shown.probability, 'balanced'),
    probability: shown.probability,
    isAlone,
    held: [...heldBackBy(own.facing)],
    values: stanceValues(own, 0),
    others: judged.slice(1).map((other) => ({
      values: opposingValues(own, standpointOf(other)),
      isOpposed: question.polarity === 'disputed' && answers(other),
    })),
  };
}

/** So many stories make one coverage. */
const TOGETHER = 6;

/** The yes-no questions of one writer's stories, each put to its own story and to several together. */
export function examplesOf(
  stories: readonly Story[],
  english: English,
  reader: Reader,
): readonly StanceExample[] {
  const put = (articles: readonly Article[], asked: readonly Story[]): StanceExample[] => {
    const asker = createAsker(articles, english, reader);
    return asked.flatMap(({ questions, writer }) =>
      questions
        .filter(({ answerable }) => answerable)
        .flatMap((question) => {
          if (!question.polarity) return [];
          const judged = asker.judge(question.question);
          return exampleOf(question, judged, writer, asked.length === 1) ?? [];
        }),
    );
  };
  return [
    ...stories.flatMap((story) => put(story.articles, [story])),
    ...Array.from({ length: Math.ceil(stories.length / TOGETHER) }, (_, number) => {
      const some = stories.slice(number * TOGETHER, (number + 1) * TOGETHER);
      return some.length === 1
        ? []
        : put(
            some.flatMap(({ articles }) => articles),
            some,
          );
    }).flat(),
  ];
}
