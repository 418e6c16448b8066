import type { Corpus } from '../corpus/corpus';
import { indexedStems } from '../corpus/postings';
import type { Decision, Judged } from './decide';

/** Content words two sentences must share to tell the same fact, as a share of the shorter's. */
const SAME_FACT = 0.35;
/** The same where both give the very words asked for. */
const SAME_SUBJECT = 0.2;
/** How far below the answer another outlet's sentence may score. */
const NEAR = 3;

function overlap(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length < b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (few.size === 0) return 0;
  return [...few].filter((stem) => many.has(stem)).length / few.size;
}

/**
 * Other outlets' sentences that answer as well and tell the same fact, or give another figure for
 * it: at most one an outlet, best first. Wire copy (all but the same words) adds nothing and is
 * left out.
 */
export function corroborationsOf(decision: Decision, corpus: Corpus): readonly Judged[] {
  const { answer } = decision;
  if (!answer) return [];
  const passage = corpus.passages[answer.number];
  if (!passage) return [];
  const seen = new Set([passage.article.publisher]);
  const stems = indexedStems(passage);
  const others: Judged[] = [];
  for (const judged of decision.judged) {
    const other = corpus.passages[judged.number];
    if (!other || judged.obstacles.length > 0 || seen.has(other.article.publisher)) continue;
    if (answer.ranked.score - judged.ranked.score > NEAR) continue;
    const shared = overlap(stems, indexedStems(other));
    const said = ({ number, words }: Judged): string =>
      words === null ? '' : (corpus.passages[number]?.text ?? '').slice(words.start, words.end);
    const sameWords = answer.words !== null && said(answer) === said(judged);
    if (shared < SAME_FACT && !(sameWords && shared >= SAME_SUBJECT)) continue;
    if (other.text === passage.text) continue;
    seen.add(other.article.publisher);
    others.push(judged);
  }
  return others;
}
