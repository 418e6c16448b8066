/** Bytes of a page as text, with what had to be guessed; or what is wrong with them. */
export type DecodedPage =
  | { readonly text: string; readonly notes: readonly string[] }
  | { readonly line: number; readonly fault: string };

/** Pages and feeds name their encoding at the start; browsers look at the first 1,024 bytes, we at more. */
const HEAD = 4_096;
const CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{2,40})/iu;
const DECLARED = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]{2,40})["']/iu;
/** What bytes 0x80 to 0x9f mean in windows-1252 (WHATWG Encoding); some Node decoders leave them as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replaceAll(/[\u0080-\u009f]/gu, (character) =>
      WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
    );
  } catch {
    return null;
  }
}

/** The encoding that UTF-16 text without a mark shows by its zero bytes; null where it shows none. */
function utf16Of(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, HEAD - (HEAD % 2));
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length / 4;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : null;
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** The name of an encoding as the bytes' head gives it; UTF-16 cannot be read to say so, and is no answer. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = (DECLARED.exec(head) ?? CHARSET.exec(head))?.[1]?.toLowerCase() ?? null;
  return name === null || name.startsWith('utf-16') ? null : name;
}

const BINARY =
  'holds NUL bytes, so this is no text: save the page as HTML, or paste its text into a .txt in UTF-8';

/**
 * Reads the bytes of a page or feed in the encoding that a byte order mark, the page itself or, failing
 * that, the bytes show: UTF-8 before windows-1252. Whatever had to be guessed is noted. Never throws.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const sure = markedEncoding(bytes) ?? utf16Of(bytes);
  if (sure !== null) {
    const text = decodeAs(sure, bytes);
    return text === null
      ? { line: 1, fault: `is not the ${sure} it begins as: save it as UTF-8` }
      : { text, notes: [] };
  }
  if (bytes.includes(0)) return { line: 1, fault: BINARY };
  const named = namedEncoding(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) {
    // pages are often converted without changing what they say of themselves
    const isOther = named !== null && !/^utf-?8$/u.test(named) && bytes.some((byte) => byte > 0x7f);
    const isMultibyte = isOther && /^(?:windows-|iso-8859|latin|cp125|us-ascii|ascii)/u.test(named);
    const other = isOther && !isMultibyte ? decodeAs(named, bytes) : null;
    if (other !== null) return { text: other, notes: [] };
    const note = `the page calls itself ${named ?? ''} and is UTF-8: it is read as UTF-8`;
    return { text: utf8, notes: isOther ? [note] : [] };
  }
  const text = named === null ? null : decodeAs(named, bytes);
  if (text !== null) return { text, notes: [] };
  const said = named === null ? 'names no encoding' : `calls itself ${named}, which it is not`;
  return {
    text: decodeAs('windows-1252', bytes) ?? '',
    notes: [`the page ${said}: it is read as windows-1252, check accents and quotation marks`],
  };
}
