import fc from 'fast-check';
import { sentencesOf } from '../../../src/core/language/sentences';

const cut = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['It met. It left.', ['It met.', 'It left.']],
    ['Team | Score\nOtters | 5-2', ['Team | Score', 'Otters | 5-2']],
    ['The fares:\r\n| Dogs | 5p |', ['The fares:', '| Dogs | 5p |']],
    ['Dogs\t5p\nHorses\t3s', ['Dogs\t5p', 'Horses\t3s']],
    ['It was wrapped\nby hand.', ['It was wrapped\nby hand.']],
    ['Talks at the U.N. on Tuesday failed.', ['Talks at the U.N. on Tuesday failed.']],
    ['He went to the U.S. The talks failed.', ['He went to the U.S.', 'The talks failed.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['Not seen since Sept. 3, he returned.', ['Not seen since Sept. 3, he returned.']],
    ['He voted no. Brand did not.', ['He voted no.', 'Brand did not.']],
    ['It lay in the sun. Eleven eggs broke.', ['It lay in the sun.', 'Eleven eggs broke.']],
    ['See No. 7 and Art. Nouveau.', ['See No. 7 and Art. Nouveau.']],
    ['It opened at 10.45 am. Free buses ran.', ['It opened at 10.45 am.', 'Free buses ran.']],
    ['It opens at 5 p.m. Monday.', ['It opens at 5 p.m. Monday.']],
    ['8:15 a.m. Smoke rises. 9 a.m. It ends.', ['8:15 a.m. Smoke rises.', '9 a.m. It ends.']],
    ['Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    ['J. K. Rowling wrote it. It sold.', ['J. K. Rowling wrote it.', 'It sold.']],
    ['George W. Bush spoke.', ['George W. Bush spoke.']],
    ['“It is over.” He left the room.', ['“It is over.”', 'He left the room.']],
    ['"Why now?" she asked. Nobody knew.', ['"Why now?" she asked.', 'Nobody knew.']],
    ['"Stop!" Anna Berg said. It stopped.', ['"Stop!" Anna Berg said.', 'It stopped.']],
    ['"Stop!" Anna Berg insisted. It did.', ['"Stop!" Anna Berg insisted.', 'It did.']],
    ['"Stop!" Anna Berg fell. It did.', ['"Stop!"', 'Anna Berg fell.', 'It did.']],
    ['"We won," he said. "At last."', ['"We won," he said.', '"At last."']],
    ['He waited... and left. Then rain…', ['He waited... and left.', 'Then rain…']],
    ['It rose 3.5 percent. Prices fell.', ['It rose 3.5 percent.', 'Prices fell.']],
    ['Acme Inc. said so. Acme Inc. The end.', ['Acme Inc. said so.', 'Acme Inc.', 'The end.']],
    ['At 9 a.m. Monday it began.', ['At 9 a.m. Monday it began.']],
    ['Points:\n- first one\n- second one', ['Points:', '- first one', '- second one']],
    ['1. Skip to content', ['1. Skip to content']],
    ['A wrapped\nline goes on. Next.', ['A wrapped\nline goes on.', 'Next.']],
    ['« Stop ! » cried Ann. « Go. » He went.', ['« Stop ! » cried Ann.', '« Go. »', 'He went.']],
    ['„Stop!“ cried Ann. She left.', ['„Stop!“ cried Ann.', 'She left.']],
    ['He left. »We won,« he said.', ['He left.', '»We won,« he said.']],
    [
      'See the table on p. 14, and ch. 3. It rose.',
      ['See the table on p. 14, and ch. 3.', 'It rose.'],
    ],
    ['The toll is Rs. 40 a day. It rose.', ['The toll is Rs. 40 a day.', 'It rose.']],
    ['No stop at all', ['No stop at all']],
    ['He was No. 5. She was first.', ['He was No. 5.', 'She was first.']],
    ['Was it him? No! Yes.', ['Was it him?', 'No!', 'Yes.']],
    ['', []],
    ['   ', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ['behind a line', `${'word '.repeat(300)}\n${'word '.repeat(200)}`, 1_499],
    ['behind a semicolon', `${'word '.repeat(300)}word; ${'word '.repeat(200)}`, 1_505],
    ['at a blank', 'word '.repeat(600), 1_999],
    ['anywhere, but within no character', '🌧'.repeat(1_500), 2_000],
    ['before half a character', `a${'🌧'.repeat(1_500)}`, 1_999],
  ])('cuts what is too long for a sentence %s', (_name, text, first) => {
    const spans = sentencesOf(text);
    expect(spans).toHaveLength(2);
    expect(spans[0]).toEqual({ start: 0, end: first });
    expect(cut(text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });

  it('loses nothing but white space, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('U.N. ', 'Mr. X. ', '."', '...', '\n- ', '\u00a0', '?” ', 'a. B', '\r\n'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const spans = sentencesOf(text);
          let cursor = 0;
          for (const { start, end } of spans) {
            expect(text.slice(cursor, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            cursor = end;
          }
          expect(text.slice(cursor).trim()).toBe('');
        },
      ),
    );
  });

  it('stays quick on a long text of marks alone', () => {
    expect(cut('.'.repeat(50_000) + ' ' + '" '.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
