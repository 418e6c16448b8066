import type { Corpus, PassageRange } from '../corpus/corpus';
import { tellsSameFact } from '../decision/judging/corroboration';
import { probabilityOf } from '../decision/judging/decide';
import type { Question } from '../question/question';
import { termMatcher } from '../reading/term-meeting';
import { excerptOf } from '../outcome/excerpt';
import { found, silence, type Finding } from '../outcome/finding';
import { lineupOf } from './lineup';
import { holds } from './scope';
import type { AnswerTools } from './tools';
import { isMet, isTelling } from '../decision/thresholds';

const MOST = 5;

/** "timeline of X", "chronology", "in what order did it happen". */
export function isTimelineRequest(text: string): boolean {
  return /\b(?:time-?line|chronolog\w*|sequence of events|order of events|in (?:date|chronological|time) order|what order|in order of date|when did (?:everything|it all) happen|history of events|key dates|important dates|dates mentioned|what dates)\b/iu.test(
    text,
  );
}

const FINENESS = { time: 0, range: 1, year: 2, month: 3, day: 4 } as const;

/** Stands for a day that is not known, behind all others. */
const UNKNOWN = '9999';

interface Dated {
  readonly number: number;
  readonly from: string;
  /** The finer the date, the higher. */
  readonly fineness: number;
  readonly start: number;
  readonly end: number;
}

/** Whether two passages of two articles tell the same of one date. */
function tellTheSame({ passages }: Corpus, one: Dated, other: Dated): boolean {
  const [first, second] = [passages[one.number], passages[other.number]];
  if (!first || !second || first.article === second.article) return false;
  const isSameDate =
    one.from !== UNKNOWN && one.from === other.from && one.fineness === other.fineness;
  return isSameDate && tellsSameFact(first, second);
}

/**
 * The passages that name a date, in order of that date; those whose day is not known come last. How sure
 * it is, is how surely the first of them answers to the topic; nothing is guessed where there is none.
 */
export function answerTimeline(
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding {
  const { corpus } = tools;
  const topic = question.terms.filter(
    (term) =>
      !/^(?:timelin|chronolog|sequenc|order|event|date|histori|key|import)/u.test(term.stem) &&
      isTelling(term),
  );
  const asked = { ...question, terms: topic };
  const matchesOf = termMatcher(asked, corpus);
  const dated: Dated[] = [];
  for (let number = range.from; number < range.to; number += 1) {
    const passage = corpus.passages[number];
    if (!passage || passage.field !== 'body' || !holds(range, number)) continue;
    if (topic.length > 0 && !matchesOf(number).matches.some(isMet)) continue;
    const [first] = [...(corpus.passageFacts[number]?.dates ?? [])]
      .filter(({ precision }) => precision !== 'time')
      .sort((a, b) => ((a.from ?? UNKNOWN) < (b.from ?? UNKNOWN) ? -1 : 1));
    if (first) {
      dated.push({
        number,
        from: first.from ?? UNKNOWN,
        fineness: FINENESS[first.precision],
        start: first.start,
        end: first.end,
      });
    }
  }
  if (dated.length === 0)
    return silence(
      'timeline',
      'detail-missing',
      topic.map(({ text }) => text),
    );
  const byKnowledge = [...dated].sort(
    (a, b) =>
      Number(a.from === UNKNOWN) - Number(b.from === UNKNOWN) ||
      b.fineness - a.fineness ||
      a.number - b.number,
  );
  // what two articles tell of one date is told once; of more dates than fit, the best known stay
  const chosen: Dated[] = [];
  for (const one of byKnowledge) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => tellTheSame(corpus, other, one))) chosen.push(one);
  }
  chosen.sort((a, b) => (a.from === b.from ? a.number - b.number : a.from < b.from ? -1 : 1));
  const first = chosen[0]?.number ?? -1;
  return found(
    'timeline',
    chosen.map(({ number, start, end }) => excerptOf(corpus, number, { start, end })),
    topic.length === 0 ? 1 : probabilityOf(first, lineupOf(asked, range, tools)),
  );
}
