/** Size of each article, as the largest file that is read: 1 MiB in UTF-8. */
export const SIZE = 1_048_576;

const PROSE =
  'The council of Oslo said on Tuesday that the bridge would cost 2.5 million crowns. ' +
  '“We waited for years,” said Anna Berg, the mayor, who had asked for the money in March 2019. ' +
  'She told reporters that 40 people had worked on it, and that the old ferry would be sold. ' +
  'Jan Lund, a baker, called the plan “a mess” and left.\n\n';

/** One kind of text that an article may hold: so many bytes of it, made from a repeated piece. */
export interface Load {
  readonly name: string;
  readonly piece: string;
}

/** What people write, what machines write into pages, and what is repeated without a full stop. */
export const LOADS: readonly Load[] = [
  { name: 'plain prose', piece: PROSE },
  { name: 'prose, one paragraph', piece: PROSE.trimEnd() + ' ' },
  { name: 'prose, no full stop', piece: PROSE.replaceAll(/[.\n]/gu, '') + ' ' },
  { name: 'words of 300 letters', piece: `${'encodeddata'.repeat(27).slice(0, 300)} ` },
  { name: 'commas', piece: ',' },
  { name: 'commas and blanks', piece: ', ' },
  { name: 'quotation marks', piece: '"' },
  { name: 'opening marks', piece: '“a ' },
  { name: 'unbalanced quotations', piece: 'Berg said "we won. ' },
  { name: 'single marks', piece: "'tis 'a s' " },
  { name: 'capitals', piece: 'THE MAYOR OF OSLO SAID NO ' },
  { name: 'names in a row', piece: 'Anna Berg ' },
  { name: 'names joined', piece: 'Bank of Oslo and ' },
  { name: 'different names', piece: '' },
  { name: 'digits', piece: '1234567890' },
  { name: 'numbers', piece: '1,234.5 ' },
  { name: 'dates', piece: '3 May 2019 ' },
  { name: 'letters', piece: 'a ' },
  { name: 'short sentences', piece: 'A. ' },
  { name: 'full stops', piece: '.' },
  { name: 'full stops in words', piece: `${'.'.repeat(5_000)}a` },
  { name: 'acronyms', piece: 'U.S.A.' },
  { name: 'hyphens', piece: 'well-' },
  { name: 'he said', piece: 'he said ' },
  { name: 'he said, commas', piece: 'he said, ' },
  { name: 'she denied that', piece: 'Berg denied that Lund said that ' },
  { name: 'quoted words', piece: 'Berg said "we won" and ' },
  { name: 'quotations in quotations', piece: '“He said ‘no’ and “yes” ' },
  { name: 'pronouns', piece: 'He said she said they said it was his. ' },
  { name: 'verbs of saying', piece: 'said said said said ' },
  { name: 'and', piece: 'the mayor and the baker and ' },
  { name: 'of the', piece: 'the head of the ' },
  { name: 'who', piece: 'the man who ' },
  { name: 'addresses', piece: 'https://example.org/a/b?c=d&e=f ' },
  { name: 'one long address', piece: '/path/to/a-page?x=1&' },
  { name: 'mail addresses', piece: 'a.b@c.example ' },
  { name: 'emoji', piece: '🌧️👩‍👩‍👧' },
  { name: 'Chinese', piece: '桥梁重新开放' },
  { name: 'Arabic', piece: 'عاصفة تضرب الساحل ' },
  { name: 'accents', piece: 'e\u0301\u0302' },
  { name: 'brackets', piece: '(a [b ' },
  { name: 'blanks', piece: 'a\u00a0 \t' },
  { name: 'lines', piece: 'Oslo rain\n' },
  { name: 'paragraphs', piece: 'Oslo\n\n' },
  { name: 'list items', piece: '\n- a' },
  { name: 'dashes', piece: '– ' },
  { name: 'money', piece: '$5 million ' },
];

/** The whole text of a load, in UTF-8 no longer than `size` bytes. */
export function textOf({ name, piece }: Load, size = SIZE): string {
  if (name === 'different names') return differentNames(size);
  const bytes = Buffer.byteLength(piece);
  return piece.repeat(Math.floor(size / bytes));
}

const SYLLABLES = ['ba', 'do', 'ka', 'li', 'mo', 'ne', 'ra', 'su', 'ti', 'vu'];

/** "Anna Badoka said no." with a surname of its own in each sentence. */
function differentNames(size: number): string {
  const sentences: string[] = [];
  for (let number = 0, length = 0; ; number += 1) {
    const parts = [...String(number).padStart(5, '0')].map((digit) => SYLLABLES[Number(digit)]);
    const name = parts.join('');
    const sentence = `Anna ${name.charAt(0).toUpperCase()}${name.slice(1)} said yes. `;
    length += sentence.length;
    if (length > size) return sentences.join('');
    sentences.push(sentence);
  }
}
