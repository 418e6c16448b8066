import type { QuestionTerm } from './question';

/** Terms of names, those that stand side by side in one message together: "Papua New Guinea" is one run of three. */
export function nameRuns(terms: readonly QuestionTerm[]): readonly (readonly QuestionTerm[])[] {
  const runs: QuestionTerm[][] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.inherited === term.inherited && before.position === term.position - 1;
    if (goesOn) last?.push(term);
    else runs.push([term]);
  }
  return runs;
}
