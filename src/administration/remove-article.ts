import { emptiedFault, folderFault } from '../knowledge/folder-fault';
import { locateArticle, pathWithin } from '../knowledge/locate-article';
import { findFile } from '../knowledge/place-file';
import { changeFile, type ChangeOutcome } from './change-file';
import { seenOf, type Deed, type Place, type Seen } from './place';

/** An article that could be removed: what to show before it is confirmed. */
export interface Removal {
  /** Within the folder, with forward slashes. */
  readonly file: string;
  /** To be given back when it is confirmed. */
  readonly seen: Seen;
}

/** Finds the file of an article by its id, also one that is no valid article. Never throws. */
export function previewRemoval(folder: string, id: string): Removal | { readonly fault: string } {
  const away = folderFault(folder);
  if (away !== null) return { fault: away };
  const file = locateArticle(folder, id);
  const path = file === null ? null : pathWithin(folder, file);
  if (file === null || path === null) {
    const unknown = 'no article has this id: /sources and "npm run -s check" list them';
    return { fault: emptiedFault(folder) ?? unknown };
  }
  const found = findFile(path);
  if ('fault' in found) return { fault: `${file}: ${found.fault}` };
  return { file, seen: seenOf(found.bytes) };
}

/** Removes an article's file, if it is still as it was seen; its bytes are kept for undo. Never throws. */
export async function removeArticle(
  place: Place,
  { file, seen }: Removal,
  deed: Deed,
): Promise<ChangeOutcome> {
  if (seen === null) return { fault: `${file}: is gone already` };
  return changeFile(place, { kind: 'remove', file, expected: seen, after: null }, deed);
}
