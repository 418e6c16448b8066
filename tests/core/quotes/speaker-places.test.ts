import { buildCorpus } from '../../../src/core/corpus/corpus';
import { isSpeakerWord, paragraphsOfSpeaker } from '../../../src/core/quotes/speaker-places';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      body:
        '“The dam is safe,” said Nora Falk.\n\nThe road was shut.\n\n“It leaks,” said Tom Bright.\n\n' +
        '“It holds,” Nora Falk said.',
    }),
  ],
  english,
);
const textsOf = (name: string): readonly string[] =>
  paragraphsOfSpeaker(corpus, name).map(
    (paragraph) =>
      corpus.passages[corpus.paragraphOf.findIndex((own) => own === paragraph)]?.text.slice(0, 8) ??
      '',
  );

describe('the paragraphs that quote somebody', () => {
  it.each<[string, string[]]>([
    ['Nora Falk', ['“The dam', '“It hold']],
    ['falk', ['“The dam', '“It hold']],
    ['engineer Falk', ['“The dam', '“It hold']],
    ['Tom', ['“It leak']],
    ['Ida Crane', []],
    ['', []],
  ])('for %j begin %j', (name, beginnings) => {
    expect(textsOf(name)).toEqual(beginnings);
  });
});

it.each([
  ['Falk', true],
  ['Bright', true],
  ['dam', false],
  ['', false],
])('%j is a word of who is quoted: %s', (word, expected) => {
  expect(isSpeakerWord(corpus, word)).toBe(expected);
});
