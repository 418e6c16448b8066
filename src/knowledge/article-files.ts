import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeProblem } from './problem';
import { systemFault } from './system-fault';

/** One file that may be an article. */
export interface ArticleFile {
  /** Path with forward slashes, as the folder was given. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
}

/** What a folder holds, in order of path. */
export interface ArticleFiles {
  readonly files: readonly ArticleFile[];
  readonly problems: readonly KnowledgeProblem[];
}

const DEEPEST = 32;

const asTyped = (path: string): string => path.replaceAll('\\', '/');

/**
 * Finds the `.md` files of a folder and of the folders in it. Links are followed, each folder once;
 * names that begin with a dot and other kinds of file are passed over. Never throws.
 */
export function findArticleFiles(folder: string): ArticleFiles {
  const files: ArticleFile[] = [];
  const problems: KnowledgeProblem[] = [];
  const visited = new Set<string>();
  const fail = (path: string, message: string): void => {
    problems.push({ file: asTyped(path), line: 0, message, severity: 'error' });
  };

  const visit = (path: string, depth: number): void => {
    let names: string[];
    try {
      const real = realpathSync(path);
      if (visited.has(real)) {
        fail(path, 'leads to a folder that is read already (a link in a circle?): remove the link');
        return;
      }
      visited.add(real);
      names = readdirSync(path);
    } catch (error) {
      fail(path, systemFault(error));
      return;
    }
    if (depth > DEEPEST) {
      fail(path, `lies more than ${DEEPEST} folders deep: move it up`);
      return;
    }
    for (const name of names.sort()) {
      if (name.startsWith('.')) continue;
      const inner = join(path, name);
      try {
        const found = statSync(inner);
        if (found.isDirectory()) visit(inner, depth + 1);
        else if (!/\.md$/iu.test(name)) continue;
        else if (found.isFile()) files.push({ path: asTyped(inner), size: found.size });
        else fail(inner, 'is neither a file nor a folder: remove it');
      } catch (error) {
        // a broken link to something that is no article is none of our business
        if (/\.md$/iu.test(name) || !/\.[^.]+$/u.test(name)) fail(inner, systemFault(error));
      }
    }
  };

  visit(folder, 0);
  return { files, problems };
}
