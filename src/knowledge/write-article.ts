import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from '../core/article/article';
import { ID_RULE, isSafeId } from './article-id';
import { serialiseArticle } from './serialise-article';
import { faultCode, systemFault } from './system-fault';

/** Where an article was written, or why it was not. */
export type WrittenArticle =
  | { readonly path: string }
  | { readonly path: string; readonly fault: string; readonly exists: boolean };

/** Gives a file its name unless the name is taken; throws EEXIST then. */
export function placeNew(draft: string, path: string): void {
  try {
    // a link, unlike a rename, fails where the name is taken
    linkSync(draft, path);
  } catch (error) {
    if (faultCode(error) === 'EEXIST') throw error;
    // some disks know no links: look first, with a short gap between
    if (existsSync(path)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    renameSync(draft, path);
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // it was never made, and the fault that prevented it is reported
  }
}

/**
 * Writes an article as `<folder>/<id>.md`, whole or not at all: a reader or a crash in between finds
 * the old file or the new one. Without `force` a file that is there is never replaced, even if it
 * appears at this very moment. Makes the folder where it is missing. Never throws.
 */
export function writeArticle(
  article: Article,
  folder: string,
  { force = false }: { readonly force?: boolean } = {},
): WrittenArticle {
  const path = join(folder, `${article.id}.md`).replaceAll('\\', '/');
  if (!isSafeId(article.id)) {
    return { path, fault: `cannot be written, the id is not safe: ${ID_RULE}`, exists: false };
  }
  // the dot keeps a half-written file out of the coverage
  const draft = join(folder, `.${article.id}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(draft, 'wx');
    try {
      writeFileSync(file, serialiseArticle(article));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (force) renameSync(draft, path);
    else placeNew(draft, path);
    return { path };
  } catch (error) {
    const exists = faultCode(error) === 'EEXIST';
    return {
      path,
      fault: exists ? 'exists already: use --force to replace it' : systemFault(error),
      exists,
    };
  } finally {
    removeDraft(draft);
  }
}
