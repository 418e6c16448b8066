import type { Article } from '../../../src/core/coverage/article';
import { buildCorpus, type Corpus } from '../../../src/core/corpus/corpus';
import { createEnglish } from '../../../src/core/language/english';
import { readQuestion } from '../../../src/core/question/read-question';
import { confidenceOf, POSITIONS } from '../../../src/core/ranking/confidence';
import { CONFIDENCE_FEATURES } from '../../../src/core/ranking/confidence-features';
import data from '../../../src/core/ranking/data/confidence.json';
import { DOUBTS, doubtsOf } from '../../../src/core/ranking/doubts';
import { rank } from '../../../src/core/ranking/rank';
import { emptyLexicon } from '../../support/lexicon';

const english = createEnglish();
const lexicon = emptyLexicon({
  areAntonyms: (a, b) => [a, b].sort().join(' ') === 'close open',
});
const article = (body: string): Article => ({
  id: 'bridge',
  headline: 'The bridge of Aldmouth',
  publisher: 'The Harbour Post',
  alternativeHeadline: null,
  author: [],
  agencies: [],
  datePublished: null,
  url: null,
  inLanguage: 'en',
  genre: 'report',
  aliases: [],
  body,
});
const corpus = buildCorpus(
  [
    article(
      'Mayor Ines Calder opened the bridge of Aldmouth in 1998. It cost 40 million dollars.\n\n' +
        'The bridge was closed in March because its cables had rusted. About 300 workers repaired it.',
    ),
  ],
  english,
);
const whole = (of: Corpus) => ({ from: 0, to: of.passages.length });
const ask = (text: string) => {
  const question = readQuestion(text, corpus, english, lexicon);
  return { question, ranked: rank(question, corpus, whole(corpus)) };
};
const sure = (text: string): number => {
  const { question, ranked } = ask(text);
  return confidenceOf(question, ranked, lexicon);
};
const doubt = (text: string, name: (typeof DOUBTS)[number][0]): number | undefined => {
  const { question, ranked } = ask(text);
  const [first] = ranked;
  if (!first) return undefined;
  return doubtsOf(question, first.evidence, lexicon)[DOUBTS.findIndex(([other]) => other === name)];
};

describe('confidenceOf', () => {
  it.each([
    ['Who opened the bridge of Aldmouth?', 'Who opened the tunnel of Cressford?'],
    ['Why was the bridge closed?', 'Why was the opera festival postponed?'],
    ['How many workers repaired the bridge?', 'How many penguins live on the bridge?'],
  ])('is surer of "%s" than of "%s"', (covered, uncovered) => {
    expect(sure(covered)).toBeGreaterThan(sure(uncovered));
  });

  it('is a probability', () => {
    for (const text of ['Who opened the bridge?', 'bridge', 'Where is Quito?', '1998']) {
      expect(sure(text)).toBeGreaterThanOrEqual(0);
      expect(sure(text)).toBeLessThanOrEqual(1);
    }
  });

  it('is 0 where no word is shared', () => {
    expect(sure('Which guitarist recorded xylophones?')).toBe(0);
  });

  it('is read from features that have exactly one shipped set of weights each', () => {
    expect(Object.keys(data.features)).toEqual(CONFIDENCE_FEATURES);
  });
});

describe('the positions', () => {
  it('answer the more the less they ask for', () => {
    const { careful, balanced, eager } = POSITIONS;
    expect(careful.threshold).toBeGreaterThan(balanced.threshold);
    expect(balanced.threshold).toBeGreaterThan(eager.threshold);
    expect(careful.answered).toBeLessThan(balanced.answered);
    expect(balanced.answered).toBeLessThan(eager.answered);
    expect(careful.wrong).toBeLessThan(eager.wrong);
  });
});

describe('the doubts', () => {
  it.each([
    ['Who opened the bridge of Aldmouth in 1987?', 'year-changed', 1],
    ['Who opened the bridge of Aldmouth in 1998?', 'year-changed', 0],
    ['Who closed the bridge of Aldmouth in 1998?', 'opposite', 1],
    ['Who opened the bridge of Aldmouth in 1998?', 'opposite', 0],
    ['Who never opened the bridge of Aldmouth?', 'negation-differs', 1],
    ['Who was the first mayor of Aldmouth?', 'degree-missing', 1],
  ] as const)('of "%s": %s is %d', (text, name, value) => {
    expect(doubt(text, name)).toBe(value);
  });

  it('count a name that nothing in scope has', () => {
    expect(doubt('Who opened the bridge of Cressford Hill?', 'unknown-names')).toBeGreaterThan(0);
    expect(doubt('Who opened the bridge of Aldmouth?', 'unknown-names')).toBe(0);
  });
});
