import { followingLineups, lineupOf } from '../../../../src/core/answer/lineup';
import { buildCorpus } from '../../../../src/core/corpus/corpus';
import {
  decide,
  decideFollowing,
  followingTurn,
  MOST_JUDGED,
  type Judged,
} from '../../../../src/core/decision/judging/decide';
import { logOdds } from '../../../../src/core/decision/log-odds';
import {
  isOfStory,
  TURN_SIGNS,
  turnValuesOf,
} from '../../../../src/core/decision/judging/turn-signs';
import { createLexicon } from '../../../../src/core/language/words/create-lexicon';
import { completeQuestion } from '../../../../src/core/question/follow-up';
import { readQuestion } from '../../../../src/core/question/read-question';
import { createCoverageReader } from '../../../../src/core/reader/coverage-reader';
import { shippedReader } from '../../../../src/core/reader/reader';
import type { Article } from '../../../../src/core/article/article';
import { makeArticle } from '../../../support/articles';
import { sharedEnglish } from '../../../support/coverage';

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

/** What the conversation showed before. */
const SHOWN_BEFORE = ['Its cables', 'The bridge of Aldmouth fell'];

/** A conversation about articles. */
function conversationIn(articles: readonly Article[]) {
  const corpus = buildCorpus(articles, english);
  const reader = createCoverageReader(shippedReader(lexicon.everyday), corpus);
  const tools = { corpus, lexicon, reader };
  const placeOf = (words: string): number =>
    corpus.passages.findIndex(({ text }) => text.startsWith(words));
  const read = (text: string) => readQuestion(text, corpus, english, lexicon);
  const range = { from: 0, to: corpus.passages.length };
  /** Both ways of reading what is typed behind a question that was about the sentence which begins with some words. */
  const lineups = (before: string, about: string, text: string, isShown = true) => {
    const typed = read(text);
    const question = completeQuestion(typed, { question: read(before), person: [] });
    const earlier = SHOWN_BEFORE.map(placeOf);
    const topic = { number: placeOf(about), probability: 0.8, isShown, earlier };
    return followingLineups({ question, typed, topic }, range, tools);
  };
  const first = (text: string) => decide(lineupOf(read(text), range, tools))[0];
  return { corpus, placeOf, lineups, first };
}
const { corpus, placeOf, lineups, first } = conversationIn(ARTICLES);
const FELL = ['When did the bridge fall?', 'The bridge of Aldmouth fell'] as const;
const BURNED = ['When did the ferry burn?', 'A ferry burned'] as const;

describe('of the story that a conversation is about', () => {
  it.each([
    ['a sentence of its article', 'Four people', true],
    ['one of an article about the same', 'Its cables', true],
    ['none of another event', 'Six people', false],
  ])('is %s', (_, words, expected) => {
    expect(isOfStory(corpus, placeOf(FELL[1]), placeOf(words))).toBe(expected);
  });
});

describe('what a conversation tells of a candidate', () => {
  const valuesOf = (text: string, words: string, isShown = true): ReadonlyMap<string, number> => {
    const turn = followingTurn(lineups(...FELL, text, isShown));
    const values = turnValuesOf(turn)(placeOf(words));
    return new Map(TURN_SIGNS.map(([name], sign) => [name, values[sign] ?? NaN]));
  };

  it.each([
    ['Four people', { 'same-article': 1, closeness: 0.5, 'behind-it': 1, 'same-story': 1 }],
    ['Four people', { 'next-sentence': 1, 'sentence-before': 0, headline: 0 }],
    ['Six people', { 'same-article': 0, closeness: 0, 'behind-it': 0, 'same-story': 0 }],
  ])('is where %j stands', (words, expected) => {
    const values = valuesOf('how many people died', words);
    for (const [name, value] of Object.entries(expected)) expect(values.get(name)).toBe(value);
    expect(values.get('same-sentence')).toBe(0);
  });

  it('is how much of its own words a question asks by the sentence meets, and of lent ones', () => {
    expect(valuesOf('how many people died', 'Four people').get('own-met')).toBe(1);
    expect(
      valuesOf('how many people drowned in Norhaven', 'Four people').get('own-met'),
    ).toBeLessThan(0.8);
    expect(valuesOf('where was it', FELL[1]).get('lent-met')).toBeGreaterThan(0.9);
  });

  it.each([
    ['how much did it cost', 'leans-thing'],
    ['what did she say', 'leans-person'],
    ['and why?', 'leans-ellipsis'],
  ])('is how "%s" leans on it', (text, sign) => {
    const values = valuesOf(text, 'Four people');
    const leaning = ['leans-person', 'leans-thing', 'leans-ellipsis'];
    expect(leaning.filter((name) => values.get(name) === 1)).toEqual([sign]);
  });

  it.each([
    ['Its cables', 1],
    ['Four people', 0],
    [FELL[1], 0],
  ])('is whether %j was shown before what it is about', (words, expected) => {
    expect(valuesOf('did the cables hold', words).get('shown-before')).toBe(expected);
  });

  it('is whether a verb that is typed is met, not one that is lent', () => {
    expect(valuesOf('how many people died', 'Four people').get('verb-met')).toBe(1);
    expect(valuesOf('how many people fell', 'Four people').get('verb-met')).toBe(0);
    expect(valuesOf('how many of them', FELL[1]).get('verb-met')).toBe(0);
  });

  it.each([
    ['did people die', 'wants-verdict'],
    ['how many people died', 'wants-figure'],
    ['when was that', 'wants-time'],
    ['who is she', ''],
    ['who died there', 'wants-somebody'],
    ['what did she say', 'wants-words'],
  ])('is what "%s" asks for', (text, sign) => {
    const values = [...valuesOf(text, 'Four people')];
    const wanted = values.filter(([name, value]) => name.startsWith('wants') && value === 1);
    expect(wanted.map(([name]) => name).join(' ')).toBe(sign);
  });

  it('is whether what it is about was shown, and how sure that was', () => {
    expect(valuesOf('and why?', 'Four people').get('topic-shown')).toBe(1);
    expect(valuesOf('and why?', 'Four people', false).get('topic-shown')).toBe(0);
    expect(valuesOf('and why?', 'Four people').get('topic-sure')).toBeCloseTo(logOdds(0.8), 9);
  });

  it.each(['completed', 'in-story'])('is how far it is ahead of any other, %s', (way) => {
    const valuesOfAll = turnValuesOf(followingTurn(lineups(...FELL, 'how many people died')));
    const places = [way, `${way}-behind`, `${way}-ahead`].map((sign) =>
      TURN_SIGNS.findIndex(([name]) => name === sign),
    );
    const signs = [...corpus.passages.keys()].map((number) =>
      places.map((place) => valuesOfAll(number)[place] ?? NaN),
    );
    const [first = NaN, second = NaN] = signs.map(([odds = NaN]) => odds).sort((a, b) => b - a);
    for (const [odds = NaN, behind, ahead = NaN] of signs) {
      expect(behind).toBeCloseTo(first - odds, 9);
      expect(ahead).toBeCloseTo(odds === first ? first - second : 0, 9);
    }
    expect(first).toBeGreaterThan(second);
  });

  it('is that another event is no candidate in the story', () => {
    expect(valuesOf('how many people died', 'Six people').get('in-story-missing')).toBe(1);
    expect(valuesOf('how many people died', 'Six people').get('completed-missing')).toBe(0);
    expect(valuesOf('how many people died', 'Four people').get('in-story-missing')).toBe(0);
  });
});

describe('a question that follows', () => {
  const answer = (before: readonly [string, string], text: string): string =>
    decideFollowing(lineups(...before, text))[0]?.one.passage.text ?? '';

  it.each([
    [FELL, 'Four people died.'],
    [BURNED, 'Six people died.'],
  ])('that fits two events is about the one shown: %j', (before, expected) => {
    expect(answer(before, 'how many people died')).toBe(expected);
  });

  it('that names another event is about that one', () => {
    expect(answer(FELL, 'When did the ferry burn off Norhaven?')).toContain('ferry burned');
  });

  it('is as sure as its contributions add up to', () => {
    const sumOf = ({ contributions }: Pick<Judged, 'contributions'>): number =>
      contributions().reduce((sum, { contribution }) => sum + contribution, 0);
    const alone = first('how many people died');
    const origin = alone ? logOdds(alone.probability) - sumOf(alone) : NaN;
    for (const one of decideFollowing(lineups(...BURNED, 'how many people died'))) {
      expect(logOdds(one.probability)).toBeCloseTo(origin + sumOf(one), 6);
    }
  });

  it('has probabilities, likeliest first, each sentence once', () => {
    const judged = decideFollowing(lineups(...FELL, 'how many people died'));
    const chances = judged.map(({ probability }) => probability);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    const numbers = judged.map(({ one }) => one.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(judged.length).toBeLessThanOrEqual(3 * MOST_JUDGED);
  });

  it('finds the story shown though many sentences of others fit better', () => {
    const others = Array.from({ length: 40 }, (_, number) =>
      makeArticle({
        id: `fire-${number}`,
        headline: `Fire ${number}`,
        body: `How many people died in fire ${number}, nobody knows. ${number + 10} people died in it.`,
      }),
    );
    const crowded = conversationIn([...ARTICLES, ...others]);
    expect(crowded.first('how many people died')?.one.passage.text).not.toBe('Four people died.');
    const judged = decideFollowing(crowded.lineups(...FELL, 'how many people died'));
    expect(judged.map(({ one: { passage } }) => passage.text)).toContain('Four people died.');
  });
});
