import type { Period } from '../article/period';
import type { Corpus, PassageRange } from '../corpus/corpus';
import { indexedStems } from '../corpus/postings';
import { decide, probabilityOf, type Judged } from '../decision/judging/decide';
import { isEnough } from '../decision/positions';
import { whySilent } from '../decision/judging/reasons';
import type { Comparison } from '../question/comparison';
import type { Question } from '../question/question';
import { excerptOf } from '../outcome/excerpt';
import { MOST_CANDIDATES, rank } from '../reading/rank';
import { lineupOf } from './lineup';
import { markedWords } from './marked-words';
import { found, silence, type Finding } from '../outcome/finding';
import { sourceOf } from '../outcome/source';
import { holds, rangeWithin } from './scope';
import type { AnswerTools } from './tools';
import { isMet, isTelling, THRESHOLDS } from '../decision/thresholds';

/** An outlet with where its passages stand. */
interface Outlet {
  readonly publisher: string;
  readonly range: PassageRange;
}

const MOST = 3;
/** No more outlets than this are held against each other; of more, those whose sentences come nearest to the topic. */
export const MOST_COMPARED = 8;

function outletsOf(
  corpus: Corpus,
  publishers: readonly string[],
  period: Period | null,
): readonly Outlet[] {
  const all = [...new Set(corpus.articles.map(({ publisher }) => publisher))];
  const wanted = publishers.length > 1 ? publishers : all;
  return wanted.flatMap((publisher) => {
    const range = corpus.rangeOfOutlet(publisher);
    return range ? [{ publisher, range: rangeWithin(corpus, range, period) }] : [];
  });
}

/** Those of many outlets whose sentences come nearest to a topic. */
function nearestOutlets(
  outlets: readonly Outlet[],
  topic: Question,
  corpus: Corpus,
  period: Period | null,
): readonly Outlet[] {
  if (outlets.length <= MOST_COMPARED) return outlets;
  const everywhere = rangeWithin(corpus, { from: 0, to: corpus.passages.length }, period);
  const nearest = new Set<string>();
  for (const { passage } of rank(topic, corpus, everywhere, MOST_CANDIDATES)) {
    if (nearest.size < MOST_COMPARED) nearest.add(passage.article.publisher);
  }
  return outlets.filter(({ publisher }) => nearest.has(publisher));
}

/** Sentences of one outlet that are richest in words the others never use. */
function onlyIn(
  tools: AnswerTools,
  [first, ...others]: readonly Outlet[],
  topic: Question | null,
): Finding {
  const { corpus } = tools;
  if (!first || others.length === 0) return silence('compare', 'no-match');
  const elsewhere = new Set<string>();
  for (const { range } of others) {
    for (const passage of corpus.passages.slice(range.from, range.to)) {
      for (const stem of indexedStems(passage)) elsewhere.add(stem);
    }
  }
  const scored: { number: number; score: number; fresh: readonly string[] }[] = [];
  for (let number = first.range.from; number < first.range.to; number += 1) {
    const passage = corpus.passages[number];
    if (!passage || passage.field !== 'body' || !holds(first.range, number)) continue;
    const stems = [...new Set(indexedStems(passage))];
    const fresh = stems.filter((stem) => !elsewhere.has(stem));
    if (stems.length < 5 || fresh.length / stems.length < THRESHOLDS.newWords) continue;
    if (
      topic &&
      !topic.terms.some((term) =>
        term.variants.some(({ stems: [stem] }) => stem !== undefined && stems.includes(stem)),
      )
    )
      continue;
    const { names, figures } = corpus.passageFacts[number] ?? { names: [], figures: [] };
    const freshNames = names.filter(({ form }) =>
      form
        .split(/\s+/u)
        .every((word) =>
          fresh.some((stem) => word.toLowerCase().startsWith(stem.toLowerCase().slice(0, 4))),
        ),
    );
    scored.push({
      number,
      fresh,
      score: fresh.length + 3 * freshNames.length + 2 * figures.length,
    });
  }
  scored.sort((a, b) => b.score - a.score || a.number - b.number);
  const chosen: number[] = [];
  const told = new Set<string>();
  for (const { number, fresh } of scored) {
    if (chosen.length >= MOST) break;
    if (fresh.filter((stem) => told.has(stem)).length > fresh.length / 3) continue;
    chosen.push(number);
    for (const stem of fresh) told.add(stem);
  }
  if (chosen.length === 0) return silence('compare', 'no-match');
  const [leading = -1] = chosen;
  return found(
    'compare',
    chosen.map((number) => excerptOf(corpus, number, null)),
    topic ? probabilityOf(leading, lineupOf(topic, first.range, tools)) : THRESHOLDS.onlyHere,
  );
}

/** Whether a passage has every word that a topic is asked by. */
const hasAll = ({ terms }: Question, { pair: { matches } }: Judged): boolean =>
  terms.every((term, index) => !isTelling(term) || isMet(matches[index]));

/**
 * Holds outlets against each other in their own words: one excerpt an outlet for a topic, or what
 * one has that the others lack. `publishers` are those the question names, all where it names none.
 */
export function answerComparison(
  comparison: Comparison,
  topic: Question | null,
  publishers: readonly string[],
  tools: AnswerTools,
  period: Period | null = null,
): Finding {
  const { corpus, position } = tools;
  const outlets = outletsOf(corpus, publishers, period);
  if (comparison.kind === 'only-in' || !topic || topic.terms.length === 0) {
    if (comparison.kind === 'which') return silence('compare', 'no-match');
    const finding = onlyIn(tools, outlets, topic && topic.terms.length > 0 ? topic : null);
    if (comparison.kind === 'only-in') return finding;
    const few = outlets.slice(0, MOST_COMPARED);
    const sides = few.map((outlet) =>
      onlyIn(tools, [outlet, ...few.filter((other) => other !== outlet)], null).excerpts.slice(
        0,
        1,
      ),
    );
    return found('compare', sides.flat().slice(0, MOST), THRESHOLDS.onlyHere);
  }
  const told: Judged[] = [];
  const missing = new Set<string>();
  let ranked: Finding['ranked'] = [];
  for (const { range } of nearestOutlets(outlets, topic, corpus, period)) {
    const lineup = lineupOf(topic, range, tools);
    const judged = decide(lineup);
    if (ranked.length === 0) ranked = lineup.ranked;
    const best = judged[0] ?? null;
    // where something stands is asked of its words, which need not answer anything
    const isHeld = comparison.kind === 'which' && best !== null && hasAll(topic, best);
    if (best && (isHeld || isEnough(best.probability, position))) told.push(best);
    else for (const word of whySilent(topic, corpus, best, false).missing) missing.add(word);
  }
  const [first] = told.sort((a, b) => b.probability - a.probability);
  if (!first) {
    const held = ranked.length > 0;
    return {
      ...silence('compare', held ? 'detail-missing' : 'no-match', [...missing]),
      question: topic,
      ranked,
    };
  }
  const excerpts = told
    .slice(0, MOST)
    .map((judged) => excerptOf(corpus, judged.one.number, markedWords(judged)));
  return {
    ...found('compare', excerpts, first.probability),
    source: sourceOf(corpus, excerpts, told),
    question: topic,
    ranked,
    judged: told,
  };
}
