import { createExampleQuestions } from '../../src/serving/example-questions';
import { findSpeaker, quotedAbout, quotedBy, speakersOf } from '../../src/serving/quoted';
import { countsOf, createDesk } from '../../src/serving/desk';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const BODY = [
  'The bridge reopened on Monday.',
  '"The pillars held," said Ada Quill, the chief engineer of the harbour board.',
  'Ms Quill said that the repairs were cheap. "We lost customers," said Tom Reyes, a baker.',
].join('\n\n');
const ARTICLES = [
  makeArticle({
    id: 'post-bridge',
    headline: 'Bridge reopens',
    publisher: 'The Harbour Post',
    aliases: ['HP'],
    body: BODY,
  }),
  makeArticle({ id: 'other', headline: 'Another', publisher: 'Inland Gazette', body: 'x.' }),
];
const ENGINE = engineOf(ARTICLES);
const { corpus } = ENGINE;
const DESK = createDesk(ENGINE, createExampleQuestions(ENGINE));

describe('quoted people', () => {
  it('are found by a part of the name that only they bear', () => {
    expect(speakersOf(corpus)).toEqual(['Ada Quill', 'Tom Reyes']);
    expect(findSpeaker(corpus, 'ada quill')).toBe('Ada Quill');
    expect(findSpeaker(corpus, 'REYES')).toBe('Tom Reyes');
    expect(findSpeaker(corpus, 'Nobody')).toBeNull();
    expect(findSpeaker(corpus, ' ')).toBeNull();
  });

  it('are quoted to the letter, and about a topic only where it is met', () => {
    const all = quotedBy(corpus, 'Ada Quill');
    expect(all).toHaveLength(2);
    for (const { text, start, end, speaker } of all) {
      expect(text).toBe(BODY.slice(start, end));
      expect(speaker).toBe('Ada Quill');
    }
    const [, reported] = all;
    expect(reported?.text.slice(...(reported.highlight ?? [0, 0]))).toBe(
      'said that the repairs were cheap',
    );
    const about = quotedAbout(ENGINE, 'Ada Quill', 'repair', all);
    expect(about.map(({ text }) => text)).toEqual(['Ms Quill said that the repairs were cheap.']);
    expect(quotedAbout(ENGINE, 'Ada Quill', 'zebras', all)).toEqual([]);
    expect(DESK.quoted('quill', 'repair')).toEqual({ person: 'Ada Quill', excerpts: about });
    expect(DESK.quoted('Nobody', null)).toBeNull();
  });
});

describe('example questions', () => {
  it('are answered by the coverage, fit what is typed, and are tried ahead one by one', () => {
    const { find, tryNext } = createExampleQuestions(ENGINE);
    expect(find({ most: 5, mostTried: 0 })).toEqual([]);
    while (tryNext());
    const questions = find({ most: 5, mostTried: 0 });
    expect(questions).toContain('Who is Ada Quill?');
    for (const question of questions) {
      expect(ENGINE.ask(question).outcome.outcome).toBe('answered');
    }
    expect(find({ most: 1, typed: 'who ada' })).toEqual(['Who is Ada Quill?']);
    const except = ['who is ada quill?'];
    expect(find({ most: 9, except })).not.toContain('Who is Ada Quill?');
  });
});

describe('names typed in part', () => {
  it('complete to articles, outlets and people, no more than are wanted', () => {
    expect(DESK.articlesLike({ typed: 'hp', most: 9 })).toEqual(['post-bridge']);
    expect(DESK.articlesLike({ typed: '', most: 1 })).toHaveLength(1);
    expect(DESK.outletsLike({ typed: 'inland', most: 9 })).toEqual(['Inland Gazette']);
    expect(DESK.speakers({ typed: '', most: 1 })).toEqual(['Ada Quill']);
    expect(DESK.speakers({ typed: 'tom', most: 9 })).toEqual(['Tom Reyes']);
  });
});

describe('the counts', () => {
  it('tell articles, outlets, passages and facts', () => {
    const { facts, ...counts } = countsOf(ENGINE);
    expect(counts).toEqual({ articles: 2, outlets: 2, passages: 7 });
    expect(facts).toBeGreaterThan(3);
  });
});

describe('what crosses the threads', () => {
  it('is plain data: turns, their memory, facts and quotations arrive as they were', () => {
    const first = DESK.ask('What did Ada Quill say?', { explain: true });
    expect(first.memory).not.toBeNull();
    expect(structuredClone(first)).toEqual(first);
    const second = DESK.ask('And who is she?', { conversation: [first] });
    const copied = DESK.ask('And who is she?', { conversation: [structuredClone(first)] });
    expect(copied).toEqual(second);
    expect(structuredClone(second)).toEqual(second);
    const facts = DESK.factsOf('post-bridge');
    expect(structuredClone(facts)).toEqual(facts);
    expect(structuredClone(DESK.quoted('Quill', null))).toEqual(DESK.quoted('Quill', null));
  });
});
