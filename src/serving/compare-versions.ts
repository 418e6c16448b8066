import type { ArticleDigests } from '../knowledge/version';

/** The ids that differ between two versions, each list in order. */
export interface ArticleChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Names what is new, what has other words and what is gone. */
export function compareVersions(before: ArticleDigests, after: ArticleDigests): ArticleChanges {
  const ids = [...after.keys()].sort();
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(),
  };
}
