import { join, relative } from 'node:path';
import { findArticleFiles } from './article-files';
import { idOfFile } from './article-id';

/**
 * The file of an article within its folder, with forward slashes: the first by path whose id is the
 * same (capitals do not count); null where there is none. What is typed is only compared with the names
 * that are there, and never becomes a path. Never throws.
 */
export function locateArticle(folder: string, id: string): string | null {
  const wanted = id.normalize('NFC').toLowerCase();
  const found = findArticleFiles(folder).files.find(
    ({ path }) => idOfFile(path).normalize('NFC').toLowerCase() === wanted,
  );
  return found === undefined ? null : relative(folder, found.path).replaceAll('\\', '/');
}

/**
 * The path of a file within the folder; null for a name that leads out of it, is absolute, hidden or
 * no article's.
 */
export function pathWithin(folder: string, file: string): string | null {
  const parts = file.split('/');
  const isInside = parts.every((part) => part !== '' && !part.startsWith('.'));
  if (!isInside || !/\.md$/iu.test(file) || /[\\\0:]/u.test(file)) return null;
  return join(folder, ...parts);
}
