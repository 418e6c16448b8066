import fc from 'fast-check';
import { readArticle } from '../../support/facts';

describe('facts', () => {
  it('resolve dates against the day of publication', () => {
    const { facts } = readArticle('They met on Tuesday and in February.', {
      datePublished: '2014-10-08T01:00:00+09:00',
    });
    expect(facts.dates).toEqual([
      expect.objectContaining({
        text: 'Tuesday',
        from: '2014-10-07',
        to: '2014-10-07',
        relative: true,
      }),
      expect.objectContaining({
        text: 'February',
        from: '2014-02-01',
        to: '2014-02-28',
        precision: 'month',
      }),
    ]);
  });

  it('leave dates open where the day of publication is not known', () => {
    const { facts } = readArticle('They met on Tuesday.');
    expect(facts.dates).toEqual([
      expect.objectContaining({ text: 'Tuesday', from: null, to: null }),
    ]);
  });

  it('are empty for an empty article', () => {
    expect(Object.values(readArticle('').facts)).toEqual([[], [], [], [], [], []]);
  });

  it('are the same for the same article', () => {
    const body = 'Anna Berg, the mayor, rose on 3 May. "It cost $5m," she said.';
    expect(readArticle(body).facts).toEqual(readArticle(body).facts);
  });

  it('never throw, and stay within their passages, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Anna Berg',
        ' said ',
        ', ',
        '"',
        '“',
        '”',
        "'",
        ' he ',
        ' who ',
        ' the mayor ',
        ' 43',
        ' and ',
        '. ',
        '\n\n',
        ' of ',
        ' according to ',
        ' as saying ',
        ' U.N. ',
        ' $5m ',
        ' on Tuesday ',
        '(',
        ')',
        ' - ',
        ' — ',
        ' by ',
        ' called ',
        ' that ',
        ' in May ',
        ' 2014 ',
        ' ago ',
        ' 30 to ',
        '\u0000',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        (body) => {
          const { facts, passages } = readArticle(body, { datePublished: '2014-10-08' });
          const spans = [
            ...facts.quotations,
            ...facts.roles,
            ...facts.references,
            ...facts.figures,
            ...facts.dates,
            ...facts.names.flatMap(({ mentions }) => mentions),
          ];
          for (const { passage, start, end } of spans) {
            const length = passages[passage]?.text.length ?? -1;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
          }
          for (const { text, passage, start, end } of [
            ...facts.figures,
            ...facts.dates,
            ...facts.references,
          ]) {
            expect(passages[passage]?.text.slice(start, end)).toBe(text);
          }
        },
      ),
    );
  });

  it('stay quick on long lines that never end', () => {
    const body = `${'Anna Berg, the mayor of '.repeat(600)}\n\n${'"yes," he said, '.repeat(600)}`;
    expect(readArticle(body).facts.names.length).toBeGreaterThan(0);
  });
});
