import { lineupOf } from '../../../src/core/answer/lineup';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { decide, judgedAlone, MOST_JUDGED } from '../../../src/core/decision/decide';
import { isOfStoryShown, TURN_SIGNS, turnValues } from '../../../src/core/decision/turn-signs';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../../src/core/question/read-question';
import { createCoverageReader } from '../../../src/core/reader/coverage-reader';
import { shippedReader } from '../../../src/core/reader/reader';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const english = sharedEnglish();
const lexicon = createLexicon();
const ARTICLES = [
  makeArticle({
    id: 'bridge',
    headline: 'Aldmouth bridge falls',
    body: 'The bridge of Aldmouth fell into the Tarn on Friday. Four people died. Mayor Ines Calder called it a disgrace.',
  }),
  makeArticle({
    id: 'bridge-again',
    headline: 'Calder on the bridge',
    body: 'Ines Calder had been warned about the bridge of Aldmouth. Its cables had rusted over the Tarn for years.',
  }),
  makeArticle({
    id: 'ferry',
    headline: 'Ferry burns off Norhaven',
    body: 'A ferry burned off Norhaven on Monday. Six people died. Captain Olav Brekke was the last to leave.',
  }),
];
const corpus = buildCorpus(ARTICLES, english);
const reader = createCoverageReader(shippedReader(lexicon.everyday), corpus);
const placeOf = (words: string): number =>
  corpus.passages.findIndex(({ text }) => text.startsWith(words));
const lineup = (text: string, shown: number | null, leans = false) =>
  lineupOf(
    readQuestion(text, corpus, english, lexicon),
    { from: 0, to: corpus.passages.length },
    { corpus, lexicon, reader },
    { near: leans ? shown : null, shown },
  );

describe('of the story shown before', () => {
  it.each([
    ['a sentence of its article', 'Four people', true],
    ['one of an article about the same', 'Its cables', true],
    ['none of another event', 'Six people', false],
  ])('is %s', (_, words, expected) => {
    const shown = placeOf('The bridge of Aldmouth fell');
    expect(isOfStoryShown({ corpus, shown }, placeOf(words))).toBe(expected);
    expect(isOfStoryShown({ corpus, shown: null }, placeOf(words))).toBe(false);
  });
});

describe('what an answer shown before tells of a candidate', () => {
  const shown = placeOf('The bridge of Aldmouth fell');
  const valuesOf = (text: string, words: string, leans = false): ReadonlyMap<string, number> => {
    const given = lineup(text, shown, leans);
    const judged = judgedAlone(given);
    const at = judged.findIndex(({ one: { number } }) => number === placeOf(words));
    const values = turnValues(given, judged)[at];
    return new Map(TURN_SIGNS.map(([name], sign) => [name, values?.[sign] ?? NaN]));
  };

  it.each([
    ['Four people', { 'same-article': 1, closeness: 0.5, 'behind-it': 1, 'same-story': 1 }],
    ['Six people', { 'same-article': 0, closeness: 0, 'behind-it': 0, 'same-story': 0 }],
  ])('is where %j stands', (words, expected) => {
    const values = valuesOf('how many people died', words);
    for (const [name, value] of Object.entries(expected)) expect(values.get(name)).toBe(value);
    expect(values.get('same-sentence')).toBe(0);
  });

  it('is how much of its own words a question asks by the sentence meets', () => {
    expect(valuesOf('how many people died', 'Four people').get('own-met')).toBe(1);
    expect(
      valuesOf('how many people drowned in Norhaven', 'Four people').get('own-met'),
    ).toBeLessThan(0.8);
  });

  it.each([
    [true, 0.5],
    [false, 0],
  ])('counts closeness anew where the question leans on it: %j', (leans, expected) => {
    const values = valuesOf('how many people died', 'Four people', leans);
    expect(values.get('leaning-closeness')).toBe(expected);
    expect(values.get('leans')).toBe(leans ? 1 : 0);
  });
});

describe('a question after an answer', () => {
  const first = (text: string, words: string): string =>
    decide(lineup(text, placeOf(words)))[0]?.one.passage.text ?? '';

  it.each([
    ['The bridge of Aldmouth fell', 'Four people died.'],
    ['A ferry burned', 'Six people died.'],
  ])('that fits two events is about the one shown: %j', (words, expected) => {
    expect(first('how many people died', words)).toBe(expected);
  });

  it('that names another event is about that one', () => {
    expect(first('When did the ferry burn off Norhaven?', 'The bridge of Aldmouth fell')).toContain(
      'ferry burned',
    );
  });

  it('is as sure as its contributions add up to', () => {
    for (const { probability, contributions } of decide(
      lineup('how many people died', placeOf('A ferry burned')),
    )) {
      const logit = contributions().reduce((sum, { contribution }) => sum + contribution, 0);
      const alone = decide(lineup('how many people died', null));
      const base = alone[0];
      const origin = base
        ? Math.log(base.probability / (1 - base.probability)) -
          base.contributions().reduce((sum, { contribution }) => sum + contribution, 0)
        : NaN;
      expect(Math.log(probability / (1 - probability))).toBeCloseTo(logit + origin, 6);
    }
  });

  it('finds the story shown though many sentences of others fit better', () => {
    const others = Array.from({ length: 40 }, (_, number) =>
      makeArticle({
        id: `fire-${number}`,
        headline: `Fire ${number}`,
        body: `How many people died in fire ${number}, nobody knows. ${number + 10} people died in it.`,
      }),
    );
    const crowded = buildCorpus([...ARTICLES, ...others], english);
    const crowdedReader = createCoverageReader(shippedReader(lexicon.everyday), crowded);
    const shown = crowded.passages.findIndex(({ text }) => text.startsWith('The bridge of'));
    const given = lineupOf(
      readQuestion('how many people died', crowded, english, lexicon),
      { from: 0, to: crowded.passages.length },
      { corpus: crowded, lexicon, reader: crowdedReader },
      { near: null, shown },
    );
    const judged = judgedAlone(given).map(({ one: { passage } }) => passage.text);
    expect(judged).toContain('Four people died.');
    expect(judged.length).toBeLessThanOrEqual(2 * MOST_JUDGED);
  });
});
