/** How well marked words meet the gold answers, each from 0 to 1. */
export interface Overlap {
  readonly exact: number;
  readonly f1: number;
}

/** Words as SQuAD's own scoring compares them: lower case, no marks, no articles. */
function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}\s]+/gu, '');
  return plain.split(/\s+/u).filter((word) => word !== '' && !/^(?:an?|the)$/u.test(word));
}

function f1Of(given: readonly string[], gold: readonly string[]): number {
  const left = [...gold];
  let shared = 0;
  for (const word of given) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, given.length + gold.length);
}

/** Holds words against the gold answers; the nearest one counts. */
export function overlapWith(text: string, answers: readonly string[]): Overlap {
  const given = wordsOf(text);
  let [exact, f1] = [0, 0];
  for (const answer of answers) {
    const gold = wordsOf(answer);
    if (given.join(' ') === gold.join(' ')) exact = 1;
    f1 = Math.max(f1, f1Of(given, gold));
  }
  return { exact, f1 };
}
