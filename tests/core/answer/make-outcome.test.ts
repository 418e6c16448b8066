import { answerInquiry } from '../../../src/core/answer/answer-inquiry';
import { outcomeOf, wordless } from '../../../src/core/answer/make-outcome';
import { POSITIONS } from '../../../src/core/decision/positions';
import { found, silence, type Finding } from '../../../src/core/outcome/finding';
import { readQuestion } from '../../../src/core/question/read-question';
import { makeArticle } from '../../support/articles';
import { asking, toolsOf } from '../../support/answer-tools';
import { excerptOf } from '../../support/outcomes';

const tools = toolsOf([
  makeArticle({
    ...{ id: 'dam', publisher: 'The Post', headline: 'Dam opened', datePublished: '2021-03-04' },
    body: 'Rosa Quill, the mayor, opened the dam of Orsley in 1984. “It holds water,” said Rosa Quill.',
  }),
  makeArticle({
    ...{ id: 'mill', publisher: 'The Echo', headline: 'Mill sold', datePublished: '2021-05-06' },
    body: 'Umar Shah, a miller, sold the mill of Orsley. “It grinds barley well,” said Umar Shah.',
  }),
]);
const make = (finding: Finding, text = 'who?', explain = false) =>
  outcomeOf(text, text, finding, tools, asking({ explain }));
const ask = (text: string, explain = false) =>
  answerInquiry(text, tools, asking({ explain })).outcome;

describe('an outcome without words', () => {
  it('answers nothing, shows nothing, and is sure of nothing', () => {
    expect(wordless('who?')).toMatchObject({
      ...{ question: 'who?', outcome: 'not-covered', confidence: 0, level: 'low' },
      ...{ excerpts: [], suggestions: [], explanations: [], reason: 'no-match' },
    });
  });
});

describe('an outcome', () => {
  it.each([
    [POSITIONS.balanced.threshold, 'high'],
    [POSITIONS.balanced.threshold - 0.001, 'medium'],
    [0.35, 'medium'],
    [0.349, 'low'],
    [0, 'low'],
  ])('of %d is told as %s', (confidence, level) => {
    expect(make(found('who', [excerptOf()], confidence))).toMatchObject({ confidence, level });
  });

  it('answers where something is shown, and gives no reason then', () => {
    const finding = { ...found('who', [excerptOf()], 0.9), reason: 'weak-match' as const };
    expect(make(finding)).toMatchObject({
      ...{ outcome: 'answered', reason: null, nearest: [], suggestions: [] },
    });
  });

  it('keeps silent with the reason and what is missing, and tells nothing of an answer', () => {
    const stance = { kind: 'affirmed', by: null, betweenOutlets: false } as const;
    const finding = {
      ...silence('who', 'detail-missing', ['Oslo']),
      stance,
      source: { agency: null, outlets: [], articles: [], independent: [] },
      earlier: [excerptOf()],
    };
    expect(make(finding)).toMatchObject({
      ...{ outcome: 'not-covered', reason: 'detail-missing', missing: ['Oslo'] },
      ...{ stance: null, earlier: [], newest: null, source: null },
    });
  });

  it('is talk where the articles are listed', () => {
    expect(make(found('sources', [], 1))).toMatchObject({ outcome: 'conversation', reason: null });
  });

  it('says when the newest of its excerpts was published, unless it was found out', () => {
    const excerpts = ['2021-03-04', '2021-07-08'].map((published) => excerptOf({ published }));
    expect(make(found('who', excerpts, 0.9)).newest).toBe('2021-07-08');
    expect(make({ ...found('who', excerpts, 0.9), newest: '2022-01-01' }).newest).toBe(
      '2022-01-01',
    );
  });

  it('names the articles that are nearest, each once, and none where it is off the topic', () => {
    const { nearest } = ask('Who painted the mill of Orsley blue?');
    expect(nearest[0]).toEqual({ article: 'mill', headline: 'Mill sold' });
    expect(new Set(nearest.map(({ article }) => article)).size).toBe(nearest.length);
    const question = readQuestion('mill', tools.corpus, tools.english, tools.lexicon);
    expect(make({ ...silence('who', 'off-topic'), question }).nearest).toEqual([]);
  });

  it('suggests at most three questions that the coverage answers, nearest to what was asked first', () => {
    const { suggestions } = ask('Did Rosa Quill repaint the flying opera house?');
    expect(ask('Did Umar Shah repaint the flying opera house?').suggestions[0]).toMatch(/Shah/u);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    expect(suggestions[0]).toMatch(/Quill/u);
    for (const text of suggestions) expect(ask(text).outcome).toBe('answered');
  });

  it.each([
    ['Who opened the dam of Orsley?', null],
    ['who opened teh dam of Orsley', 'who opened the dam of Orsley'],
  ])('says how %j was understood, where that is not as it was typed: %s', (text, understoodAs) => {
    expect(ask(text).understoodAs).toBe(understoodAs);
  });

  it('keeps an outlet named where it says how it was understood', () => {
    expect(ask('what did The Post say about teh dam').understoodAs).toBe(
      'what did The Post say about the dam',
    );
  });

  it('explains only where it is asked to: features that sum up, and words that met', () => {
    expect(ask('Who sold the mill of Orsley?').explanations).toEqual([]);
    const [first, ...others] = ask('Who sold the mill of Orsley?', true).explanations;
    expect(others.length).toBeLessThan(5);
    const sum = first?.contributions.reduce((all, { contribution }) => all + contribution, 0);
    expect(first?.score).toBeCloseTo(sum ?? NaN, 9);
    expect(first?.met).toContainEqual(
      expect.objectContaining({ asked: 'mill', said: 'mill', by: 'same' }),
    );
    expect(new Set(first?.met.map(({ asked }) => asked)).size).toBe(first?.met.length);
    for (const { questionToken, sentenceToken } of first?.alignment.pairs ?? []) {
      expect(first?.alignment.asked[questionToken]).toBeDefined();
      expect(first?.alignment.said[sentenceToken]).toBeDefined();
    }
  });
});
