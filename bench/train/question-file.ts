import { readFileSync } from 'node:fs';

/** Words of one source that answer. */
interface Gold {
  /** An article's id; null where any will do. */
  readonly source: string | null;
  readonly answer: string;
  /** The sentence that holds them. */
  readonly quote: string;
}

/** One question about news stories with what counts as right. */
export interface NewsQuestion {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly style: string | null;
  readonly kind: string | null;
  /** What its writer says is asked: `who`, `when`, `how-many` …; older files have none. */
  readonly category?: string;
  /** What the coverage says to a yes-no question: `yes`, `no` or `disputed`; null for others. */
  readonly polarity?: string | null;
  readonly gold: readonly Gold[];
  readonly alsoOk: readonly string[];
}

/** A line of a gold file: small talk and borderline cases have no place here. */
interface GoldLine extends Omit<NewsQuestion, 'gold' | 'alsoOk'> {
  readonly gold?: NewsQuestion['gold'];
  readonly alsoOk?: NewsQuestion['alsoOk'];
  readonly expect?: string;
  readonly borderline?: boolean;
}

/** The lines of a file of JSON lines; blank ones are left out. Throws where one is no JSON. */
export function linesIn(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The questions of a gold file that are put to the coverage and have one right outcome. */
export function questionsIn(file: string): readonly NewsQuestion[] {
  return (linesIn(file) as readonly GoldLine[])
    .filter(({ expect, borderline }) => expect !== 'chat' && expect !== 'decline' && !borderline)
    .map((line) => ({ ...line, gold: line.gold ?? [], alsoOk: line.alsoOk ?? [] }));
}
