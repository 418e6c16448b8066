import { readFileSync, statSync } from 'node:fs';
import { systemFault } from './system-fault';

/** Most bytes of a page or feed to import: pages with all their scripts reach a few MiB. */
export const LARGEST_PAGE = 4_194_304;

/** The bytes of a file, or why it cannot be used. */
export type PageFile = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Reads a page, a text or a feed to import from disk; never more than `LARGEST_PAGE`. Never throws. */
export function readPageFile(path: string): PageFile {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { fault: 'is a folder: name the files in it' };
    if (!found.isFile()) return { fault: 'is no ordinary file: save the page as a file' };
    if (found.size > LARGEST_PAGE) {
      const mebibytes = (found.size / 1_048_576).toFixed(1);
      return { fault: `is too large (${mebibytes} MiB, at most 4): save one page only` };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: systemFault(error) };
  }
}
