import fc from 'fast-check';
import { plainText } from '../../../src/core/language/plain-text';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';
import { english, readArticle } from '../../support/facts';

const works = makeArticle({
  id: 'works',
  headline: 'The works',
  publisher: 'Case Paper',
  datePublished: '2020-05-16',
  body:
    'The plant was decom\u00admissioned by thirty\u2011nine work\u200bers, and nine per cent of the staff left. ' +
    'The o\ufb03cer, Mei\u2011Lin Zhao, said that the \ufb01rst e\ufb03ciency drive had failed.',
});

describe('a text with marks that nobody sees', () => {
  it.each([
    ['a soft hyphen', 'de\u00adcom\u00admissioned', ['decommissioned']],
    ['a zero-width blank', 'super\u200bvisory work', ['supervisory', 'work']],
    ['a byte order mark', '\ufeffThe end', ['the', 'end']],
    ['a hyphen that is not on the keyboard', 'thirty\u2011nine', ['thirty', '-', 'nine']],
    ['a minus between letters', 'forty\u2212six', ['forty', '-', 'six']],
    ['letters drawn as one', 'the \ufb01rst o\ufb03ce', ['the', 'first', 'office']],
    ['letters of other Latin alphabets', 'Erdoğan, Łukasz', ['erdogan', ',', 'lukasz']],
    ['accents set apart', 'Nguye\u0302\u0303n', ['nguyen']],
    ['blanks between thousands', '12\u00a0300 nets', ['12,300', 'nets']],
    ['a fixed blank behind a year', 'in 2019\u00a0500 nets', ['in', '2019', '500', 'nets']],
    ['a currency glued to its amount', 'VND4,927 billion', ['vnd', '4,927', 'billion']],
    ['an acronym spelt like a prefix', 'UN-brokered talks', ['un', '-', 'brokered', 'talks']],
    ['the same with another hyphen', 'a PRO\u2011run site', ['a', 'pro', '-', 'run', 'site']],
  ])('is read like a plain one: %s', (_, text, folded) => {
    expect(english.readTokens(text).map((token) => token.folded)).toEqual(folded);
  });

  it.each([
    ['Was the plant decommissioned?', 'decom'],
    ['How many workers decommissioned the plant?', 'decom'],
    ['What did the officer say about the efficiency drive?', 'Mei'],
  ])('is found by plain words: %s', (question, held) => {
    const [excerpt] = engineOf([works]).ask(question).outcome.excerpts;
    expect(excerpt?.text ?? '').toContain(held);
  });

  it.each(['Elīna Grase', 'Jānis Bērziņš', 'Nguyễn Văn Đạt', 'İbrahim Oğuz'])(
    'takes a name for one, whatever its letters: %s',
    (name) => {
      const body = `The bill is lost. “I just want to call my dad,” said ${name}, 26.`;
      const { facts } = readArticle(body);
      expect(facts.quotations.map(({ speaker }) => speaker)).toEqual([name]);
    },
  );

  it.each(['\u2011', '-'])('marks a name with a hyphen as a whole: %j', (hyphen) => {
    const visit = makeArticle({
      body: `The visit began. She spoke to Ha Min${hyphen}jun on Monday.`,
    });
    const [excerpt] = engineOf([visit]).ask('Who did she speak to on Monday?').outcome.excerpts;
    expect(excerpt?.text.slice(...(excerpt.highlight ?? [0, 0]))).toBe(`Ha Min${hyphen}jun`);
  });

  it('gives figures as a whole and to the letter', () => {
    const { facts } = readArticle(works.body);
    expect(facts.figures.map(({ text, value }) => [text, value])).toEqual([
      ['thirty\u2011nine', 39],
      ['nine per cent', 9],
      ['\ufb01rst', 1],
    ]);
  });

  it('slices every token from the text as it was written, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\u00ad',
        '\u200b',
        '\u2011',
        '\ufb01',
        '\ufb04x',
        'USD3',
        'Rs.5',
        ' ',
        'a',
        '\ufeff',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let cursor = 0;
          for (const { start, end, text: own } of english.readTokens(text)) {
            expect(text.slice(start, end)).toBe(own);
            expect(start).toBeGreaterThanOrEqual(cursor);
            expect(end).toBeGreaterThan(start);
            cursor = end;
          }
          const plain = plainText(text);
          for (let at = 0; at < plain.text.length; at += 1) {
            expect(plain.endOf(at)).toBeGreaterThanOrEqual(plain.startOf(at));
          }
        },
      ),
    );
  });
});

it.each([
  ['a colon', 'Lund (D-Maine): no', [')', ':']],
  ['a semicolon', 'the plan (2019); it', [')', ';']],
])('reads a bracket and %s behind it as two marks, whatever stands in it', (_, text, marks) => {
  const tokens = english.readTokens(text);
  const at = tokens.findIndex((token) => token.text === ')');
  expect(tokens.slice(at, at + 2).map((token) => token.text)).toEqual(marks);
  expect(tokens.slice(at, at + 2).map(({ pos, kind }) => `${pos} ${kind}`)).toEqual([
    'PUNCT mark',
    'PUNCT mark',
  ]);
});
