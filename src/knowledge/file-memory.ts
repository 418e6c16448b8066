import { createHash } from 'node:crypto';
import type { ParsedArticle } from './front-matter';

/** What files said when they were last read: one whose bytes are the same is not parsed again. */
export interface FileMemory {
  /** What a file says; `parse` is asked only where its bytes differ from those of the last reading. */
  recall(path: string, bytes: Uint8Array, parse: () => ParsedArticle): ParsedArticle;
  /** Ends a reading: forgets every file that it did not ask for. */
  forgetOthers(): void;
}

interface Remembered {
  readonly digest: string;
  readonly parsed: ParsedArticle;
}

/** Makes a memory without files. The same bytes give the same article, the very object. */
export function createFileMemory(): FileMemory {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    recall: (path, bytes, parse) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      const known = before.get(path);
      const remembered = known?.digest === digest ? known : { digest, parsed: parse() };
      now.set(path, remembered);
      return remembered.parsed;
    },
    forgetOthers: () => {
      before = now;
      now = new Map();
    },
  };
}
