import { readdirSync } from 'node:fs';
import { findArticleFiles } from './article-files';
import { systemFault } from './system-fault';

const AWAY = 'if it lies on a disk of its own, mount that, then try again; nothing was changed';

/**
 * Why no article may be put into a folder or taken from it, in one line with the cure; null where all is
 * well. A folder that is gone is never made anew, as its articles would be hidden by one that is not theirs.
 */
export function folderFault(folder: string): string | null {
  try {
    readdirSync(folder);
    return null;
  } catch (error) {
    return `${folder}: ${systemFault(error)}; ${AWAY}`;
  }
}

/**
 * The same for a folder that had articles when somebody looked last: where it has none at all now, it is
 * the place of a disk that is not mounted rather than a coverage that somebody emptied.
 */
export function emptiedFault(folder: string): string | null {
  if (findArticleFiles(folder).files.length > 0) return null;
  return (
    `${folder}: holds no article any more: ${AWAY}. Where it is to be empty, put the first one in ` +
    'with "npm run -s import -- FILE"'
  );
}
