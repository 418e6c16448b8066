import { isAgency } from '../core/language/words/agencies';
import { readNames } from './page-html/author-names';
import { elect, type Claim } from './page-html/vote';

/** What the byline that the page shows is worth, beside JSON-LD (3). */
const SHOWN = 2.5;
/** "jmoss2", "River Desk": accounts and desks sign for people. */
const ACCOUNT =
  /^\S+$|\b(?:desk|staff|team|newsroom|bureau|admin|editors?|reporters?|correspondents?)$/iu;
const NO_PERSON = 0.4;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Share of the names in both lists among those in either, 0 to 1. */
function overlap(names: readonly string[], others: readonly string[]): number {
  const left = new Set(names.map(plain));
  const right = new Set(others.map(plain));
  const both = [...left].filter((name) => right.has(name)).length;
  return both / (left.size + right.size - both);
}

/**
 * Who wrote the article, by most of what the page says: `claims` of its metadata, and the byline it shows.
 * Agencies that the weightiest place names stay; of several lists of people one is taken, never a mixture.
 */
export function electAuthors(
  claims: readonly Claim<readonly string[]>[],
  shown: readonly string[],
  publisher: string,
): readonly string[] {
  const [first] = claims;
  const agencies = readNames(first?.value ?? [], publisher).agencies;
  const people = [...claims, ...(shown.length === 0 ? [] : [{ value: shown, weight: SHOWN }])]
    .map(({ value, weight }) => ({
      value: readNames(value, publisher).authors.filter((name) => !isAgency(name)),
      weight: value.every((name) => ACCOUNT.test(name)) ? weight * NO_PERSON : weight,
    }))
    .filter(({ value }) => value.length > 0);
  return [...(elect(people, overlap) ?? []), ...agencies];
}
