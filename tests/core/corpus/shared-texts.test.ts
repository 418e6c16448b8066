import { buildCorpus, partOfCorpus, type Corpus } from '../../../src/core/corpus/corpus';
import { isSameText, sharedTexts, sharedTextsOf } from '../../../src/core/corpus/shared-texts';
import { sharedEnglish } from '../../support/coverage';
import { EDITED_TEXT, fireArticle, OWN_TEXT, WIRE_TEXT } from '../../support/wire-stories';

const corpusOf = (agencies: Readonly<Record<string, readonly string[]>> = {}): Corpus =>
  buildCorpus(
    [
      fireArticle('c', 'Courier', WIRE_TEXT, { agencies: agencies.c ?? [] }),
      fireArticle('a', 'Argus', WIRE_TEXT, { agencies: agencies.a ?? [] }),
      fireArticle('b', 'Beacon', EDITED_TEXT, { agencies: agencies.b ?? [] }),
      fireArticle('d', 'Dispatch', OWN_TEXT),
    ],
    sharedEnglish(),
  );

describe('the texts that several outlets carry', () => {
  it('name the outlets and their articles in the order of the corpus, by each article', () => {
    const texts = sharedTexts(corpusOf());
    expect([...texts.keys()]).toEqual(['a', 'b', 'c']);
    expect(new Set(texts.values()).size).toBe(1);
    expect(texts.get('c')).toEqual({
      agency: null,
      outlets: ['Argus', 'Beacon', 'Courier'],
      articles: ['a', 'b', 'c'],
    });
  });

  it.each([
    ['that one of them credits', { a: ['AP'] }, 'AP'],
    ['that most of them credit', { a: ['AFP'], b: ['AP'], c: ['Associated Press'] }, 'AP'],
    ['none where two are credited alike', { a: ['AFP'], b: ['AP'] }, null],
  ])('tell the agency %s', (_, agencies, agency) => {
    expect(sharedTexts(corpusOf(agencies)).get('a')?.agency).toBe(agency);
  });

  it('are none where one outlet alone carries them, twice though it be', () => {
    const twice = [fireArticle('a', 'Argus', WIRE_TEXT), fireArticle('b', 'Argus', EDITED_TEXT)];
    expect(sharedTexts(buildCorpus(twice, sharedEnglish())).size).toBe(0);
    expect(sharedTexts(buildCorpus([], sharedEnglish())).size).toBe(0);
  });

  it('of a coverage that is kept elsewhere are told of the articles asked about alone', () => {
    const corpus = corpusOf();
    const part = partOfCorpus(corpus.analysed, {
      ...{ articles: corpus.articles, vocabulary: corpus.vocabulary, derived: new Map() },
      ...{ sentences: null, paragraphs: null, beyond: { articleHolds: () => false } },
    });
    expect(sharedTextsOf(part, ['a', 'b']).get('a')?.articles).toEqual(['a', 'b']);
    expect(sharedTextsOf(part, ['a']).size).toBe(0);
    expect(sharedTextsOf(corpus, ['a']).get('a')?.articles).toEqual(['a', 'b', 'c']);
  });

  it('are the same of two articles, whichever is asked first', () => {
    const corpus = corpusOf();
    const [a, , c, d] = corpus.articles;
    if (a === undefined || c === undefined || d === undefined) throw new Error('One is missing.');
    expect([isSameText(corpus, a, c), isSameText(corpus, c, a)]).toEqual([true, true]);
    expect([isSameText(corpus, a, d), isSameText(corpus, d, a)]).toEqual([false, false]);
  });
});
