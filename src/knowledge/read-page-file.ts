import { readFileSync, statSync } from 'node:fs';
import { decodeText } from './decode-text';
import { hasFrontMatter } from './front-matter';
import { systemFault } from './system-fault';

/** Most bytes of a page to import: pages with all their scripts reach a few MiB. */
export const LARGEST_PAGE = 4_194_304;

/** A page read from disk, or why it cannot be used. */
export type PageFile =
  | { readonly text: string; readonly isHtml: boolean }
  | { readonly line: number; readonly fault: string };

const HTML_NAME = /\.x?html?$/iu;
const HTML_START = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b/iu;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/iu;
/** A page names its encoding within its first bytes (WHATWG HTML, "meta charset"). */
const HEAD = 1_024;

/** HTML in the encoding it names itself; null where it names none that we know. */
function decodeNamed(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  try {
    return new TextDecoder(CHARSET.exec(head)?.[1] ?? 'none', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a page copy or an HTML page. Never throws. */
export function readPageFile(path: string): PageFile {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { line: 0, fault: 'is a folder: name the files in it' };
    if (!found.isFile()) return { line: 0, fault: 'is no ordinary file: save the page as a file' };
    if (found.size > LARGEST_PAGE) {
      const mebibytes = (found.size / 1_048_576).toFixed(1);
      return { line: 0, fault: `is too large (${mebibytes} MiB, at most 4): save one page only` };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { line: 0, fault: systemFault(error) };
  }
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) {
    const text = HTML_NAME.test(path) ? decodeNamed(bytes) : null;
    if (text !== null) return { text, isHtml: true };
    return { line: decoded.line, fault: decoded.message };
  }
  const { text } = decoded;
  if (text.trim() === '') return { line: 1, fault: 'is empty: copy the page again' };
  if (hasFrontMatter(text)) {
    return { line: 1, fault: 'is a knowledge file already: move it to the knowledge folder' };
  }
  return { text, isHtml: HTML_NAME.test(path) || HTML_START.test(text) };
}
