import { PERSON_TITLES } from '../../facts/spans/span-words';
import { nameRuns } from '../../question/name-runs';
import type { Question, QuestionTerm } from '../../question/question';
import type { Evidence } from '../../reading/evidence';

/**
 * How many neighbouring parts of the names asked about no passage in scope has together, though each stands in some:
 * "Ines Hollis", where there are an Ines Calder and a Bran Hollis. Titles are no part of a name.
 */
export function namesApart({ terms }: Question, { retrieval: { met } }: Evidence): number {
  const typed = terms.filter(
    ({ isName, inherited, text }) =>
      isName && !inherited && !PERSON_TITLES.has(text.toLowerCase().replace(/\.$/u, '')),
  );
  const bit = (term: QuestionTerm): number => 1 << terms.indexOf(term);
  const pairs = nameRuns(typed).flatMap((run) =>
    run.slice(1).map((term, at) => [bit(run[at] ?? term), bit(term)] as const),
  );
  if (pairs.length === 0) return 0;
  const all = met.reduce((bits, some) => bits | some, 0);
  return pairs.filter(
    ([first, second]) =>
      (all & first) !== 0 &&
      (all & second) !== 0 &&
      !met.some((some) => (some & first) !== 0 && (some & second) !== 0),
  ).length;
}
