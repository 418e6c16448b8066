/** A kind of file that people take for an article, and what it begins with. */
interface ForeignFormat {
  readonly name: string;
  /** Bytes of its beginning; from the file formats' own descriptions. */
  readonly opening: readonly number[];
  /** How far from the beginning they may stand. */
  readonly within?: number;
  readonly cure: string;
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const COPY = 'open it, copy the text of the article and paste it into a .txt file';
const SAVE = 'open it there and save the article as plain text (.txt, UTF-8)';
const PICTURE = 'a picture has no text to quote: copy the text of the article into a .txt file';

/** How far from the beginning of a file a PDF's mark may stand, as readers of PDF have it. */
const PDF_WITHIN = 1024;

const FORMATS: readonly ForeignFormat[] = [
  { name: 'a PDF', opening: ascii('%PDF-'), within: PDF_WITHIN, cure: COPY },
  { name: 'a document in RTF', opening: ascii('{\\rtf'), cure: SAVE },
  {
    name: 'a document of Word or another office program',
    opening: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    cure: SAVE,
  },
  {
    name: 'a document of Word or another office program, or an archive',
    opening: [0x50, 0x4b, 0x03, 0x04],
    cure: SAVE,
  },
  { name: 'a packed archive', opening: [0x1f, 0x8b], cure: 'unpack it first' },
  { name: 'a picture', opening: [0x89, ...ascii('PNG')], cure: PICTURE },
  { name: 'a picture', opening: [0xff, 0xd8, 0xff], cure: PICTURE },
  { name: 'a picture', opening: ascii('GIF8'), cure: PICTURE },
];

function beginsSo(bytes: Uint8Array, { opening, within = 0 }: ForeignFormat): boolean {
  const last = Math.min(within, bytes.length - opening.length);
  for (let from = 0; from <= last; from += 1) {
    if (opening.every((byte, place) => bytes[from + place] === byte)) return true;
  }
  return false;
}

/**
 * What a file is that cannot hold an article's text as text (a PDF, a Word document, a picture), with the
 * cure, as one line; null for any other file. By its bytes alone, whatever it is called.
 */
export function foreignFormat(bytes: Uint8Array): string | null {
  const found = FORMATS.find((format) => beginsSo(bytes, format));
  return found === undefined ? null : `is ${found.name}: ${found.cure}`;
}
