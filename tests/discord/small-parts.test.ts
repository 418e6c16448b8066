import fc from 'fast-check';
import { articleChoices, choicesOf, outletChoices } from '../../src/discord/choices';
import { createCooldown } from '../../src/discord/cooldown';
import { findArticle, findOutlet } from '../../src/discord/finding';
import { createInFlight } from '../../src/discord/in-flight';
import { withoutSecrets } from '../../src/discord/log';
import { matching } from '../../src/discord/matching';
import { coverageWords } from '../../src/discord/presence';
import { exampleQuestions, tryNextQuestion } from '../../src/discord/questions';
import { findSpeaker, quotedAbout, quotedBy, speakersOf } from '../../src/discord/quoted';
import { createSeen } from '../../src/discord/seen';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const ARTICLES = [
  makeArticle({
    id: 'post-bridge',
    headline: 'Bridge reopens',
    publisher: 'The Harbour Post',
    aliases: ['HP'],
    datePublished: '2021-09-04',
    body: [
      'The bridge reopened on Monday.',
      '"The pillars held," said Ada Quill, the chief engineer of the harbour board.',
      'Ms Quill said that the repairs were cheap. "We lost customers," said Tom Reyes, a baker.',
    ].join('\n\n'),
  }),
  makeArticle({ id: 'other', headline: 'A'.repeat(300), publisher: 'Inland Gazette', body: 'x.' }),
];
const ENGINE = engineOf(ARTICLES);
const { corpus } = ENGINE;

describe('matching', () => {
  it('gives all for nothing typed, and the best first else', () => {
    const items = ['Who is Ada?', 'What did Tom say?', 'Who is Tom?'];
    const same = (item: string): string => item;
    expect(matching(items, ' ', same)).toEqual(items);
    expect(matching(items, 'who is to', same)[0]).toBe('Who is Tom?');
    expect(matching(items, 'zebra', same)).toEqual([]);
  });
});

describe('choices', () => {
  it('fit the limits of Discord whatever is listed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const items = fc.array(fc.record({ name: text, value: text }), { maxLength: 40 });
    fc.assert(
      fc.property(items, (given) => {
        const choices = choicesOf(given);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(name).not.toMatch(/\p{Cs}/u);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('find articles by headline, outlet, alias and id, and outlets by alias', () => {
    for (const typed of ['reopens', 'harbour', 'hp', 'post-br']) {
      expect(articleChoices(corpus, typed).map(({ value }) => value)).toEqual(['post-bridge']);
    }
    expect(outletChoices(corpus, 'hp')).toEqual([
      { name: 'The Harbour Post', value: 'The Harbour Post' },
    ]);
    expect(findArticle(corpus, ' POST-bridge ')?.id).toBe('post-bridge');
    expect(findArticle(corpus, 'bridge reopens')?.id).toBe('post-bridge');
    expect(findArticle(corpus, 'bridge')).toBeNull();
    expect(findOutlet(corpus, 'hp')).toBe('The Harbour Post');
    expect(findOutlet(corpus, 'x')).toBeNull();
  });
});

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
      expect(text).toBe(ARTICLES[0]?.body.slice(start, end));
      expect(speaker).toBe('Ada Quill');
    }
    const about = quotedAbout(ENGINE, 'Ada Quill', 'repair', all);
    expect(about.map(({ text }) => text)).toEqual(['Ms Quill said that the repairs were cheap.']);
    expect(quotedAbout(ENGINE, 'Ada Quill', 'zebras', all)).toEqual([]);
  });
});

describe('example questions', () => {
  it('are answered by the coverage, fit what is typed, and are tried ahead one by one', () => {
    expect(exampleQuestions(ENGINE, { most: 5, mostTried: 0 })).toEqual([]);
    while (tryNextQuestion(ENGINE));
    const questions = exampleQuestions(ENGINE, { most: 5, mostTried: 0 });
    expect(questions).toContain('Who is Ada Quill?');
    for (const question of questions) {
      expect(ENGINE.ask(question).outcome.outcome).toBe('answered');
    }
    expect(exampleQuestions(ENGINE, { most: 1, typed: 'who ada' })).toEqual(['Who is Ada Quill?']);
    const except = ['who is ada quill?'];
    expect(exampleQuestions(ENGINE, { most: 9, except })).not.toContain('Who is Ada Quill?');
  });
});

describe('the presence', () => {
  it('tells how many articles there are, and the newest date', () => {
    expect(coverageWords(ARTICLES)).toBe('2 articles, to 4 Sep 2021');
    expect(coverageWords(ARTICLES.slice(1))).toBe('1 article');
    expect(coverageWords([])).toBe('no article yet');
  });
});

describe('the cooldown', () => {
  it('counts by user and by channel, and tells whole seconds', async () => {
    const cooldown = createCooldown({ perUser: 2, perChannel: 3, seconds: 60 });
    const take = async (user: string) => cooldown.take(user, 'c');
    for (const user of ['a', 'a']) expect((await take(user)).seconds).toBe(0);
    expect(await take('a')).toEqual({ seconds: 60, isChannel: false });
    expect((await take('b')).seconds).toBe(0);
    expect(await take('b')).toEqual({ seconds: 60, isChannel: true });
    expect((await cooldown.take('b', 'd')).seconds).toBe(60);
  });

  it('lets all pass where the limits are 0', async () => {
    const cooldown = createCooldown({ perUser: 0, perChannel: 0, seconds: 1 });
    for (let count = 0; count < 50; count += 1) {
      expect((await cooldown.take('a', 'c')).seconds).toBe(0);
    }
  });
});

describe('repetitions', () => {
  it('are told from the first time, as far back as is remembered', () => {
    const isRepeated = createSeen(2);
    expect(['a', 'a', 'b', 'c', 'a'].map(isRepeated)).toEqual([false, true, false, false, false]);
  });
});

describe('work in flight', () => {
  it('is waited for, also what begins meanwhile, but not for ever', async () => {
    const work = createInFlight();
    expect(await work.settled(1000)).toBe(true);
    let finish: () => void = () => undefined;
    work.add(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    expect(await work.settled(1)).toBe(false);
    setImmediate(finish);
    expect(await work.settled(60_000)).toBe(true);
  });
});

describe('a log text', () => {
  it('holds no token of a bot or an interaction, and else stays as it is', () => {
    const bot = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gx1abc.abcdefghijklmnopqrstuvwxyz_0123456789AB';
    expect(withoutSecrets(`a ${bot} b`)).toBe('a [removed] b');
    expect(withoutSecrets('/webhooks/123/aW50ZXJh.x-y_z/messages/@original')).toBe(
      '/webhooks/123/[removed]/messages/@original',
    );
    expect(withoutSecrets('the coverage. It is small.')).toBe('the coverage. It is small.');
  });
});
