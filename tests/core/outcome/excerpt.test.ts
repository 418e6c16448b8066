import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { excerptOf, fieldExcerpt, writtenField } from '../../../src/core/outcome/excerpt';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const article = makeArticle({
  id: 'dam',
  headline: 'Dam shut',
  author: ['Ida Berg', 'Olu Eze'],
  datePublished: '2021-03-04',
  body: [
    'Mayor Rosa Quill opened the dam. She said: "It will hold." But it leaked, café owners 🦆 told us.',
    'This was denied. He left.',
    `${'Long words stand here and go on '.repeat(24)}to the end. It ended.`,
  ].join('\n\n'),
});
const corpus = buildCorpus([article], english);
const numberOf = (begins: string): number =>
  corpus.passages.findIndex(({ text }) => text.startsWith(begins));

describe('an excerpt of a passage', () => {
  it.each(corpus.passages.map(({ text }, number) => [text.slice(0, 40), number] as const))(
    'is sliced from its article to the letter, with the passage at its end: %s',
    (_, number) => {
      const passage = corpus.passages[number];
      const { text, start, end, field } = excerptOf(corpus, number, null);
      expect(writtenField(article, field).slice(start, end)).toBe(text);
      expect(text.endsWith(passage?.text ?? '?')).toBe(true);
    },
  );

  it.each([
    ['stands alone', 'Mayor', 'Mayor'],
    ['takes along the sentence that "she" leans on', 'She said', 'Mayor'],
    ['takes along the sentence that "but it" leans on', 'But it', 'She said'],
    ['takes nothing from the paragraph before', 'This was', 'This was'],
    ['takes one sentence along and no more', 'He left', 'This was'],
    ['leaves out what would make it too long', 'It ended', 'It ended'],
  ])('%s', (_, begins, first) => {
    expect(excerptOf(corpus, numberOf(begins), null).text.startsWith(first)).toBe(true);
  });

  it('points at the same words with the sentence before and without it', () => {
    fc.assert(
      fc.property(fc.nat(corpus.passages.length - 1), fc.nat(), fc.nat(), (number, one, other) => {
        const length = corpus.passages[number]?.text.length ?? 0;
        const [start = 0, end = 0] = [one % length, other % length].sort((a, b) => a - b);
        const { text, highlight } = excerptOf(corpus, number, { start, end });
        expect(text.slice(...(highlight ?? []))).toBe(
          corpus.passages[number]?.text.slice(start, end),
        );
      }),
    );
  });

  it('names the speaker of the words it quotes, and nobody where nobody is quoted', () => {
    expect(excerptOf(corpus, numberOf('She said'), null).speaker).toBe('Rosa Quill');
    expect(excerptOf(corpus, numberOf('Mayor'), null).speaker).toBeNull();
  });

  it.each([-1, corpus.passages.length, Number.NaN])('is refused of no passage: %d', (number) => {
    expect(() => excerptOf(corpus, number, null)).toThrow(/no passage/u);
  });
});

describe('an excerpt of front matter', () => {
  it.each([
    ['headline', 'Dam shut'],
    ['author', 'Ida Berg, Olu Eze'],
    ['datePublished', '2021-03-04'],
  ] as const)('is the value as written: %s', (field, text) => {
    expect(fieldExcerpt(article, field)).toMatchObject({
      ...{ text, field, paragraph: 0, start: 0, end: text.length, article: 'dam' },
    });
  });

  it.each(['alternativeHeadline', 'url', 'agencies'] as const)(
    'is none where the article has no such value: %s',
    (field) => {
      expect(fieldExcerpt(article, field)).toBeNull();
    },
  );
});
