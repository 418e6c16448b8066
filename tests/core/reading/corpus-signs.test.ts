import { buildCorpus } from '../../../src/core/corpus/corpus';
import { signsOf } from '../../../src/core/reading/corpus-signs';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const first = makeArticle({
  id: 'a',
  body: 'Rosa Quill opened the dam. She met the board by e-mail.',
});
const second = makeArticle({ id: 'b', body: 'The dam broke in 2014, and nine boats sank.' });
const corpus = buildCorpus([first, second], english);
const signs = signsOf(corpus);

describe('the signs of a corpus', () => {
  it('are made once', () => {
    expect(signsOf(corpus)).toBe(signs);
  });

  it('number the stem of every word of every passage, and no mark', () => {
    for (const [number, { tokens }] of corpus.passages.entries()) {
      const from = signs.firstToken[number] ?? 0;
      expect((signs.firstToken[number + 1] ?? 0) - from).toBe(tokens.length);
      for (const [at, { kind, stem }] of tokens.entries()) {
        expect(signs.stems[from + at]).toBe(kind === 'mark' ? -1 : signs.stemNumbers.find(stem));
      }
    }
  });

  it('give the words of two articles one number each', () => {
    const dam = signs.stemNumbers.find('dam');
    const places = [...signs.stems].filter((stem) => stem === dam);
    expect(places).toHaveLength(2);
  });

  it('are of each article what they are beside any other', () => {
    const alone = signsOf(buildCorpus([second], english));
    const offset = corpus.passages.length - (alone.firstToken.length - 1);
    for (let number = 0; number + 1 < alone.firstToken.length; number += 1) {
      expect(signs.cues[offset + number]).toBe(alone.cues[number]);
      expect(signs.words[offset + number]).toBe(alone.words[number]);
      expect(signs.masses[offset + number]).toBeCloseTo(alone.masses[number] ?? 0, 6);
    }
  });

  it('are none of no articles', () => {
    const none = signsOf(buildCorpus([], english));
    expect([...none.firstToken]).toEqual([0]);
    expect(none.stems).toHaveLength(0);
  });
});
