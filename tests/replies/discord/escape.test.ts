import fc from 'fast-check';
import { escapeLine, escapeMarkdown, unescapeMarkdown } from '../../../src/replies/discord/escape';
import { listLines, readMarkdown, shownText, trickyText } from '../../support/discord-markdown';

describe('escaped text', () => {
  it.each([
    '@everyone and @here',
    '<@123456789012345678> <@&123456789012345678> <#123456789012345678>',
    '</ask:123456789012345678> <id:guide> <t:1700000000:R>',
    '<:smile:123456789012345678> :smile:',
    '# heading',
    '-# subtext',
    '> quote',
    '>>> quote',
    '||spoiler||',
    '**bold** *slanted* __under__ ~~struck~~',
    '`code` ```block```',
    '[label](https://example.org) https://example.org <https://example.org>',
    '¯\\_(ツ)_/¯',
  ])('shows %s as it is written', (text) => {
    const { text: seen, kinds } = readMarkdown(escapeMarkdown(text));
    expect(seen).toBe(text);
    expect([...kinds]).toEqual([]);
  });

  it.each(['- item', '* item', '+ item', '1. item', '12) item', '  - item', 'a\n- item'])(
    'makes no list of %j',
    (text) => {
      expect(listLines(escapeMarkdown(text))).toEqual([]);
      expect(readMarkdown(escapeMarkdown(text)).text).toBe(text);
    },
  );

  it('leaves plain prose alone but for its marks', () => {
    const text =
      'The well-known 400-page report, “held” in 2014, cost £1.5m – in Ömer’s (own) words.';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['\u202egnp.exe', '\ufffdgnp.exe'],
    ['a\u2066b\u2069', 'a\ufffdb\ufffd'],
    ['\u001b[31m', '\u241b\\[31m'],
    ['half \ud83d an emoji', 'half \ufffd an emoji'],
  ])('makes %j visible', (text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });

  it('is on one line where one line is asked for', () => {
    expect(escapeLine(' a\r\n- b\u2028c ')).toBe('a  \\- b c');
  });

  it('is read back by unescaping', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(shownText(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is, whatever it says, nothing but the same letters to a reader', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const { text: seen, kinds } = readMarkdown(escapeMarkdown(text));
        expect([...kinds]).toEqual([]);
        expect(seen).toBe(shownText(text));
        expect(listLines(escapeMarkdown(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
