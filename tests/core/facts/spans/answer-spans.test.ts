import fc from 'fast-check';
import { answerSpansOf } from '../../../../src/core/facts/spans/answer-spans';
import type { KnownValues } from '../../../../src/core/facts/spans/known-stretch';
import { SPAN_CLASSES } from '../../../../src/core/facts/spans/span-class';
import { english } from '../../../support/facts';

/** The spans of a text that its own words show, as "sort: words". */
function spansIn(
  text: string,
  known: Parameters<typeof answerSpansOf>[1] = [],
  values?: KnownValues,
): readonly string[] {
  const tokens = english.readTokens(text);
  return answerSpansOf(tokens, known, values).map(({ from, to, sort }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${SPAN_CLASSES[sort] ?? ''}: ${words}`;
  });
}

describe('what could be an answer', () => {
  it.each([
    ['it held in 1984', 'year: 1984'],
    ['it held from 1984–1986', 'year: 1984–1986'],
    ['it held in 300 BC', 'year: 300 BC'],
    ['it held on May 3, 2014', 'date: May 3, 2014'],
    ['it held on 3 May 2014', 'date: 3 May 2014'],
    ['it held on 3 May of all days', 'date: 3 May'],
    ['it held on May 3, it is said', 'date: May 3'],
    ['they left the paper-mill bridge', 'noun-phrase: paper-mill bridge'],
    ['it held in the 19th century', 'date: 19th century'],
    ['it held at 10:30', 'time: 10:30'],
    ['it held at 7 pm', 'time: 7 pm'],
    ['it held 43 of them', 'number: 43'],
    ['it held 1.5 million of them', 'number: 1.5 million'],
    ['it held thirty of them', 'number: thirty'],
    ['it grew by 30 %', 'percent: 30 %'],
    ['it grew by 30 percent', 'percent: 30 percent'],
    ['it grew by 30 per cent', 'percent: 30 per cent'],
    ['it cost $3 million', 'money: $3 million'],
    ['it cost 12 euros', 'money: 12 euros'],
    ['it came second', 'ordinal: second'],
    ['it came 3rd', 'ordinal: 3rd'],
    ['it took 43 days', 'duration: 43 days'],
    ['it took 400 km', 'measure: 400 km'],
    ['they met Dr Ruvo', 'person: Dr Ruvo'],
    ['they met Ruvo, who won', 'person: Ruvo'],
    ['they met in Ruvo', 'place: Ruvo'],
    ['they left Ruvo University', 'group: Ruvo University'],
    ['they left the RVO', 'acronym: RVO'],
    ['they left Ruvo', 'name: Ruvo'],
    ['they left Zyx Ruvo', 'long-name: Zyx Ruvo'],
    ['they left Zyx-Ruvo', 'long-name: Zyx-Ruvo'],
    ['they left J. Ruvo', 'long-name: J. Ruvo'],
    ['a French bridge held', 'demonym: French'],
    ['they said “it holds” twice', 'quotation: it holds'],
    ['they left the old bridge', 'noun-phrase: old bridge'],
    ['they left the bridge', 'plain-noun: bridge'],
    ['the bridge was old', 'adjective: old'],
    ['they painted it', 'verb-phrase: painted'],
  ])('in %j is %j', (text, expected) => {
    expect(spansIn(text)).toContain(expected);
  });

  it('is what the facts know of a name, and as long as they know it', () => {
    const name = { kind: 'place' } as const;
    expect(spansIn('they left Zyx Ruvo', [{ start: 10, end: 18, name }])).toContain(
      'place: Zyx Ruvo',
    );
    const person = { kind: 'person' } as const;
    expect(spansIn('they left Ha min-jun', [{ start: 10, end: 20, name: person }])).toContain(
      'person: Ha min-jun',
    );
  });

  it('is a date or a sum as the facts know it', () => {
    const text = 'the sum of FY2011 and VND4,927 billion';
    expect(
      spansIn(text, [], {
        dates: [{ start: 11, end: 17, text: 'FY2011' }],
        figures: [{ start: 22, end: 38, kind: 'money' }],
      }),
    ).toEqual(expect.arrayContaining(['date: FY2011', 'money: VND4,927 billion']));
  });

  it('takes no first word for a name, but with another capital behind it', () => {
    expect(spansIn('Painted bridges held').join()).not.toMatch(/name/u);
    expect(spansIn('Painted Ruvo held')).toContain('long-name: Painted Ruvo');
  });

  it('is nothing in nothing', () => {
    expect(answerSpansOf([])).toEqual([]);
  });

  it('stands in order, apart from all others but quotations, and holds a token, whatever the words', () => {
    const word = fc.constantFrom(
      ...[
        'May',
        '3',
        '2014',
        ',',
        '$',
        '30',
        'per',
        'cent',
        'million',
        '-',
        'Dr',
        '.',
        'Ruvo',
        'of',
      ],
      ...['the', '“', '”', 'old', 'bridge', 'painted', 'second', 'century', '10:30', 'pm', 'who'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 16 }), (words) => {
        const tokens = english.readTokens(words.join(' '));
        let last = 0;
        for (const { from, to, sort } of answerSpansOf(tokens)) {
          expect(SPAN_CLASSES[sort]).toBeDefined();
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          if (SPAN_CLASSES[sort] === 'quotation') continue;
          expect(from).toBeGreaterThanOrEqual(last);
          last = to;
        }
      }),
    );
  });
});
