import { createExampleQuestions } from '../../src/serving/example-questions';
import { findSpeakers, quotedAbout, quotedBy, speakersOf } from '../../src/serving/quoted';
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
    expect(findSpeakers(corpus, 'ada quill')).toEqual(['Ada Quill']);
    expect(findSpeakers(corpus, 'REYES')).toEqual(['Tom Reyes']);
    expect(findSpeakers(corpus, 'Nobody')).toEqual([]);
    expect(findSpeakers(corpus, ' ')).toEqual([]);
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
    expect(DESK.quoted('quill', 'repair')).toEqual({
      names: ['Ada Quill'],
      quoted: [{ person: 'Ada Quill', excerpts: about }],
    });
    expect(DESK.quoted('Nobody', null)).toEqual({ names: [], quoted: [] });
  });

  it('are told to stand in a retracted article alone, with no word of it', () => {
    const retracted = makeArticle({
      id: 'gone',
      headline: 'Taken back',
      publisher: 'Inland Gazette',
      status: 'retracted',
      body: '"The pillars fell," said Una Marsh, a diver.',
    });
    const engine = engineOf([...ARTICLES, retracted]);
    const desk = createDesk(engine, createExampleQuestions(engine));
    expect(desk.quoted('una marsh', null)).toMatchObject({
      names: [],
      quoted: [],
      retractions: [{ article: 'gone', headline: 'Taken back' }],
    });
    expect(JSON.stringify(desk.quoted('una marsh', null))).not.toContain('pillars');
    expect(desk.quoted('Nobody', null)).toEqual({ names: [], quoted: [] });
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

describe('a name that several people bear', () => {
  const engine = engineOf([
    makeArticle({
      id: 'council',
      body:
        '"It rained," said Anna Berg, the mayor of Oslo.\n\n"It snowed," said Jan Berg, a baker.\n\n' +
        '"It froze," said Zoë Müller, a nurse.',
    }),
  ]);
  const desk = createDesk(engine, createExampleQuestions(engine));

  it.each<[string, string[]]>([
    ['Berg', ['Anna Berg', 'Jan Berg']],
    ['berg’s', ['Anna Berg', 'Jan Berg']],
    ['Ms Berg', ['Anna Berg', 'Jan Berg']],
    ['Dr. Berg', ['Anna Berg', 'Jan Berg']],
    ['Mayor Berg', ['Anna Berg']],
    ['the mayor of Oslo, Berg', ['Anna Berg']],
    ['Berg the baker', ['Jan Berg']],
    ['J. Berg', ['Jan Berg']],
    ['Berg, Anna', ['Anna Berg']],
    ['MULLER', ['Zoë Müller']],
    ['Zoe', ['Zoë Müller']],
    ['Mr Müller’s', ['Zoë Müller']],
    ['Eva Berg', []],
    ['mayor', []],
    ['Dr.', []],
    ['’s', []],
  ])('means by %j all who bear it: %j', (typed, expected) => {
    const { names, quoted } = desk.quoted(typed, null);
    expect(names).toEqual(expected);
    expect(quoted.map(({ person }) => person)).toEqual(expected);
    for (const { excerpts } of quoted) expect(excerpts).toHaveLength(1);
    expect(desk.speakers({ typed, most: 9 })).toEqual(expect.arrayContaining(expected));
  });

  it('is asked back where more bear it than can be shown, until it is one of the list', () => {
    const names = ['Ada', 'Bea', 'Cleo', 'Dora'];
    const body = names.map((name) => `"It rained," said ${name} Berg, a nurse.`).join('\n\n');
    const many = engineOf([makeArticle({ body })]);
    const { quoted } = createDesk(many, createExampleQuestions(many));
    expect(quoted('Berg', null)).toEqual({
      names: names.map((name) => `${name} Berg`),
      quoted: [],
    });
    expect(quoted('cleo berg', null).quoted).toHaveLength(1);
  });

  it('finds everybody by the full name, and by each word of it', () => {
    const { corpus: own } = engine;
    for (const name of speakersOf(own)) {
      expect(findSpeakers(own, name)).toEqual([name]);
      for (const word of name.split(' ')) expect(findSpeakers(own, word)).toContain(name);
    }
  });
});
