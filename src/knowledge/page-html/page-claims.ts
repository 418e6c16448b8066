import type { Claim } from './vote';

/** Everything that a page says of the fields on which its places may differ, weightiest places first. */
export interface PageClaims {
  readonly headlines: readonly Claim<string>[];
  readonly publishers: readonly Claim<string>[];
  /** Each place's names together, as written. */
  readonly authors: readonly Claim<readonly string[]>[];
  /** As written; see `isoDateOf`. */
  readonly dates: readonly Claim<string>[];
}

/** All that two sources claim, the first one's first. */
export const joinClaims = (first: PageClaims, second: PageClaims): PageClaims => ({
  headlines: [...first.headlines, ...second.headlines],
  publishers: [...first.publishers, ...second.publishers],
  authors: [...first.authors, ...second.authors],
  dates: [...first.dates, ...second.dates],
});
