import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { Lexicon } from '../../../src/core/language/words/lexicon';
import type { Variant } from '../../../src/core/question/question';
import { knownVariants } from '../../../src/core/question/variants';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

const body =
  'The U.N. sent 120000 tents to Kessel. Kim Jong Un admitted it. The council of Kessel met in a ferry.';
const corpusOf = () => buildCorpus([makeArticle({ body })], english);

function variantsOf(
  word: string,
  lexicon: Lexicon = emptyLexicon(),
  before?: string,
): readonly Variant[] {
  const token = english.readWord(word);
  const earlier = before === undefined ? null : english.readWord(before);
  if (token === null) throw new Error(`no word: ${word}`);
  return knownVariants(token, earlier ?? undefined, corpusOf(), english, lexicon);
}

/** A lexicon with one other wording for "boat", which knows no word. */
const boats = (other: string) =>
  emptyLexicon({
    knows: () => false,
    wordings: (lemma) =>
      lemma === 'boat' ? [{ words: [other], kind: 'synonym', weight: 0.6 }] : [],
  });

describe('how the coverage may word a term', () => {
  it.each(['council', 'zeppelin', 'é', '40'])('is first of all as it is: %s', (word) => {
    const [first] = variantsOf(word);
    expect(first).toEqual({ stems: [english.readWord(word)?.stem], kind: 'exact', weight: 1 });
  });

  it('is an acronym however its case, but not behind a name', () => {
    expect(variantsOf('un')[0]).toEqual({ stems: ['UN'], kind: 'acronym', weight: 1 });
    const [first, ...others] = variantsOf('un', emptyLexicon(), 'Jong');
    expect(first?.kind).toBe('exact');
    expect(others.every(({ weight }) => weight < 1)).toBe(true);
  });

  it('is the word itself, too, where the coverage has it in capitals and without', () => {
    const shouted = 'ORSLEY, Kessel - The mill of Orsley stands. LIVE: They live there.';
    const corpus = buildCorpus([makeArticle({ body: shouted })], english);
    for (const word of ['orsley', 'live']) {
      const token = english.readWord(word);
      if (token === null) throw new Error(`no word: ${word}`);
      const variants = knownVariants(token, undefined, corpus, english, emptyLexicon());
      expect(variants).toContainEqual({ stems: [token.stem], kind: 'exact', weight: 1 });
      expect(variants).toContainEqual({ stems: [word.toUpperCase()], kind: 'acronym', weight: 1 });
    }
  });

  it('is the superlative of another wording, and two words for one written together', () => {
    const corpus = buildCorpus(
      [makeArticle({ body: 'The largest quad bike of Kessel came first.' })],
      english,
    );
    const lexicon = emptyLexicon({
      knows: () => false,
      wordings: (lemma) =>
        lemma === 'big' ? [{ words: ['large'], kind: 'synonym', weight: 0.8 }] : [],
    });
    const stemsOf = (word: string): readonly string[] => {
      const token = english.readTokens(`the ${word}`)[1];
      if (token === undefined) throw new Error(`no word: ${word}`);
      const variants = knownVariants(token, undefined, corpus, english, lexicon);
      return variants.map(({ stems }) => stems.join(' '));
    };
    expect(stemsOf('biggest')).toContain(english.stemOf('largest'));
    expect(stemsOf('big')).not.toContain(english.stemOf('largest'));
    expect(stemsOf('quadbike')).toContain('quad bike');
    expect(stemsOf('quadboat')).toEqual(['quadboat']);
  });

  it('is another wording only where the coverage uses it', () => {
    expect(variantsOf('boat', boats('ferry')).map(({ kind }) => kind)).toContain('synonym');
    expect(variantsOf('boat', boats('canoe')).map(({ kind }) => kind)).not.toContain('synonym');
  });

  it('is a mended spelling only where English does not know the word', () => {
    const known = variantsOf('councl');
    const unknown = variantsOf('councl', emptyLexicon({ knows: () => false }));
    expect(known.map(({ kind }) => kind)).not.toContain('spelling');
    expect(unknown).toContainEqual({ stems: ['council'], kind: 'spelling', weight: 0.9 });
  });

  it('is each way once, the best first, at most twelve', () => {
    const many = emptyLexicon({
      wordings: () =>
        ['kessel', 'ferry', 'tent', 'ferry', 'met', 'sent', 'kim', 'jong', 'council', 'admit']
          .flatMap((word) => [[word], [word, 'kessel'], ['kessel', word]])
          .map((words, at) => ({ words, kind: 'related', weight: 1 / (2 + at) })),
    });
    const variants = variantsOf('boat', many);
    const stems = variants.map((one) => one.stems.join(' '));
    const weights = variants.map(({ weight }) => weight);
    expect(new Set(stems).size).toBe(stems.length);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(variants).toHaveLength(12);
  });
});
