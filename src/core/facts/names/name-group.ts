import type { Passage } from '../../article/passage';
import { scoreOfContext } from './context-evidence';
import { scoreOfForm } from './form-evidence';
import { addScores, kindOf, type KindScores } from './kind-evidence';
import type { NameKind } from './name';
import { nameKeyOf } from './name-key';
import type { NameSpan } from './name-spans';
import { CONTEXT_SCORES } from './thresholds';

/** All mentions of one spelling, before short and long forms are brought together. */
export interface NameGroup {
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
  readonly spans: readonly NameSpan[];
  readonly scores: KindScores;
  readonly kind: NameKind;
}

/** Keys of the outlet and the agencies that the front matter names. */
function outletsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const article = passages[0]?.article;
  if (article === undefined) return new Set();
  return new Set([article.publisher, ...article.aliases, ...article.agencies].map(nameKeyOf));
}

/** Gathers spans by spelling, in order of first mention. */
export function groupSpans(
  spans: readonly NameSpan[],
  passages: readonly Passage[],
): readonly NameGroup[] {
  const byKey = new Map<string, NameSpan[]>();
  for (const span of spans) {
    const key = nameKeyOf(span.form);
    if (key === '') continue;
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [span]);
    else found.push(span);
  }
  const outlets = outletsOf(passages);
  return [...byKey].map(([key, found]) => {
    let scores = scoreOfForm(found[0]?.form ?? key, key);
    if (outlets.has(key)) scores = addScores(scores, CONTEXT_SCORES.outlet);
    for (const span of found) {
      scores = addScores(scores, scoreOfContext(passages[span.passage]?.tokens ?? [], span));
    }
    return { key, words: key.split(' '), spans: found, scores, kind: kindOf(scores) };
  });
}
