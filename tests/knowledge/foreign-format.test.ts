import fc from 'fast-check';
import { foreignFormat } from '../../src/knowledge/foreign-format';
import { importBytes } from '../../src/knowledge/import-bytes';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('a file that cannot hold an article as text', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n'), 'report.pdf', /paste it into a \.txt/u],
    ['a PDF under another name', bytes(' \n%PDF-1.4'), 'report.txt', /is a PDF/u],
    ['a Word document', bytes([0x50, 0x4b, 3, 4, 0, 0]), 'report.docx', /as plain text \(\.txt/u],
    [
      'an old Word document',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'report.doc',
      /document of Word/u,
    ],
    ['rich text', bytes('{\\rtf1\\ansi The bridge'), 'report.rtf', /RTF/u],
    ['a picture', bytes([0x89], 'PNG\r\n'), 'front.png', /no text to quote/u],
    ['a packed page', bytes([0x1f, 0x8b, 8]), 'page.html', /unpack it first/u],
  ])('is refused with the cure: %s', (_what, given, name, words) => {
    const { articles, faults } = importBytes(given, name);
    expect(articles).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(words)]);
  });

  it('is told by its beginning alone, so that text about it is taken', () => {
    expect(foreignFormat(bytes('The council published a PDF.'))).toBeNull();
    expect(foreignFormat(bytes('x'.repeat(2000), '%PDF-1.7'))).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/%PDF-|\{\\rtf|GIF8|PK\u0003/u.test(text));
        expect(foreignFormat(Buffer.from(text))).toBeNull();
      }),
    );
  });
});
