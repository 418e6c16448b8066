import fc from 'fast-check';
import {
  articleChoices,
  choicesOf,
  outletChoices,
  personChoices,
  questionChoices,
  topicChoices,
} from '../../src/discord/choices';
import { createCooldown } from '../../src/discord/cooldown';
import { findArticle, findOutlet } from '../../src/discord/finding';
import { createInFlight } from '../../src/discord/in-flight';
import { withoutSecrets } from '../../src/discord/log';
import { coverageWords, presenceOf } from '../../src/discord/presence';
import { createSeen } from '../../src/discord/seen';
import { listed } from '../../src/discord/typed';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';
import { localCoverage } from '../support/serving';

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
const COVERAGE = localCoverage(engineOf(ARTICLES));

describe('names to choose from in a notice', () => {
  it('are listed, the first ten of them, each no longer than can be read', () => {
    expect(listed(['Ada Berg', 'Bea Berg'])).toBe('Ada Berg, Bea Berg');
    expect(listed(Array.from({ length: 13 }, () => 'Berg'))).toMatch(/Berg, Berg and 3 more$/u);
    expect(listed(['x'.repeat(5_000)]).length).toBeLessThanOrEqual(100);
  });
});

describe('choices', () => {
  it('fit the limits of Discord whatever is listed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const items = fc.array(fc.record({ name: text, value: text }), { maxLength: 40 });
    fc.assert(
      fc.property(items, (given) => {
        const choices = choicesOf(given);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(name).not.toMatch(/[\p{Cs}\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('find articles by headline, outlet, alias and id, and outlets by alias', async () => {
    for (const typed of ['reopens', 'harbour', 'hp', 'post-br']) {
      const choices = await articleChoices(COVERAGE, typed);
      expect(choices.map(({ value }) => value)).toEqual(['post-bridge']);
    }
    expect(await outletChoices(COVERAGE, 'hp')).toEqual([
      { name: 'The Harbour Post', value: 'The Harbour Post' },
    ]);
    expect(findArticle(ARTICLES, ' POST-bridge ')?.id).toBe('post-bridge');
    expect(findArticle(ARTICLES, 'bridge reopens')?.id).toBe('post-bridge');
    expect(findArticle(ARTICLES, 'bridge')).toBeNull();
    expect(findOutlet(ARTICLES, 'hp')).toBe('The Harbour Post');
    expect(findOutlet(ARTICLES, 'x')).toBeNull();
  });

  it('list the quoted people and the questions that the coverage answers', async () => {
    const choiceOf = (name: string) => ({ name, value: name });
    expect(await personChoices(COVERAGE, '')).toEqual(['Ada Quill', 'Tom Reyes'].map(choiceOf));
    const [typed, nearest] = await questionChoices(COVERAGE, 'who ada');
    expect([typed, nearest]).toEqual(['who ada', 'Who is Ada Quill?'].map(choiceOf));
    expect(await topicChoices(COVERAGE, 'qui')).toEqual(['qui', 'Ada Quill'].map(choiceOf));
    expect(await personChoices(COVERAGE, ' ada  QUILL ')).toEqual(
      [choiceOf('ada  QUILL')].map(({ value }) => ({ name: 'ada QUILL', value })),
    );
    // nothing is offered where what is typed could not be chosen
    expect(await questionChoices(COVERAGE, 'who '.repeat(30))).toEqual([]);
  });
});

describe('the presence', () => {
  it('tells how many articles there are, and the newest date', () => {
    expect(coverageWords(ARTICLES)).toBe('2 articles, to 4 Sep 2021');
    expect(coverageWords(ARTICLES.slice(1))).toBe('1 article');
    expect(coverageWords([])).toBe('no article yet');
    expect(presenceOf(COVERAGE).activities?.[0]?.state).toBe('2 articles, to 4 Sep 2021');
    const unread = presenceOf({ ...COVERAGE, version: '', articles: [] });
    expect(unread.activities?.[0]?.state).toBe('reading the coverage');
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
