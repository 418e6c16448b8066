import fc from 'fast-check';
import { nameSpansOf, type NameSpan } from '../../../../src/core/facts/names/name-spans';
import { readArticle } from '../../../support/facts';

function spansIn(text: string): readonly NameSpan[] {
  const passage = readArticle(text).passages.find(({ field }) => field === 'body');
  return passage === undefined ? [] : nameSpansOf(passage, new Set());
}

const formsIn = (text: string): readonly string[] =>
  spansIn(text).map(({ form, title }) =>
    title.length === 0 ? form : `(${title.join(' ')}) ${form}`,
  );

describe('a stretch that names something', () => {
  it.each<[string, string, string[]]>([
    ['a name', 'then Rosa Quill left', ['Rosa Quill']],
    [
      'a title apart from its name',
      'then Prime Minister Rosa Quill left',
      ['(prime minister) Rosa Quill'],
    ],
    ['a calling apart from its name', 'then Goalkeeper Quill left', ['(goalkeeper) Quill']],
    [
      'what stands before a title',
      'then Norway Prime Minister Rosa Quill left',
      ['Norway', '(prime minister) Rosa Quill'],
    ],
    ['a title that is the name', 'then Queen Sonja left', ['(queen) Queen Sonja']],
    ['no title without a name', 'then the Prime Minister left', []],
    ['an institution whole', 'then the Court of Justice met', ['Court of Justice']],
    [
      'a demonym before a given name apart',
      'then Norwegian Anna Berg left',
      ['Norwegian', 'Anna Berg'],
    ],
    [
      'the field of an office apart',
      'then Secretary of State Richard Armitage left',
      ['(secretary of state) Richard Armitage'],
    ],
    ['no field of an office alone', 'then the secretary of State left', []],
  ])('gives %s', (_, text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });

  it.each([
    ['Quill left', true],
    ['then Quill left', false],
    ['It fell. Quill left', true],
    ['then “Quill left”', true],
    ['then: Quill left', true],
    ['then Prime Minister Quill left', false],
  ])('begins in %j where any word has a capital: %s', (text, expected) => {
    const read = readArticle(text).passages.filter(({ field }) => field === 'body');
    const spans = read.flatMap((passage) => nameSpansOf(passage, new Set()));
    expect(spans.find(({ form }) => form === 'Quill')?.isInitial).toBe(expected);
  });

  it('leaves dates out', () => {
    const passage = readArticle('then March came').passages[0];
    expect(passage && nameSpansOf(passage, new Set([1]))).toEqual([]);
  });

  it('is its own words, in order and apart from all others, whatever the words', () => {
    const word = fc.constantFrom(
      ...['Rosa', 'Quill', 'Prime', 'Minister', 'Secretary', 'of', 'State', 'Norwegian', 'Queen'],
      ...['Foreman', 'the', 'and', ',', '“', '-', 'Court', 'Jr', 'Justice', 'left'],
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { first, next, start, end, form } of spansIn(text)) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(next).toBeGreaterThan(first);
          expect(text.slice(start, end)).toBe(form);
          last = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});
