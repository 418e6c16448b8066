import { MOST_FOLLOWED, MOST_MISSES, TELLING_MS, type NewFollow } from '../../src/database/follows';
import { DAY_MS } from '../../src/database/persons';
import { keptDatabase } from '../support/kept-database';
import { describeDatabases } from '../support/databases';

const NOON = Date.UTC(2026, 10, 21, 12);
const ANSWER = { digest: 'd1', article: 'a', paragraph: 2 };
const NEWER = { digest: 'd2', article: 'b', paragraph: 1 };
describeDatabases('follows', (kind) => {
  const held = keptDatabase(kind);

  const follow = (id: string, more: Partial<NewFollow> = {}): void => {
    held.database.follows.begin({
      ...{ id, botId: 'bot', atMs: NOON, userId: 'ann', question: `Question ${id}?`, told: null },
      place: { guildId: 'g', channelId: 'c' },
      ...more,
    });
  };
  const ids = (follows: readonly { readonly id: string }[]): readonly string[] =>
    follows.map(({ id }) => id);

  describe('what is followed', () => {
    it('is given back as it was begun, by server and by person, and ends', () => {
      follow('1', { told: ANSWER });
      follow('2', { place: null, atMs: NOON + 1 });
      expect(held.database.follows.find('1')).toEqual({
        ...{
          id: '1',
          botId: 'bot',
          atMs: NOON,
          userId: 'ann',
          question: 'Question 1?',
          told: ANSWER,
        },
        ...{ place: { guildId: 'g', channelId: 'c' }, news: 0, misses: 0, claim: null },
      });
      expect(ids(held.database.follows.at({ botId: 'bot', guildId: 'g' }))).toEqual(['1']);
      expect(ids(held.database.follows.at({ botId: 'bot', userId: 'ann' }))).toEqual(['2']);
      expect(ids(held.database.follows.all('bot'))).toEqual(['1', '2']);
      held.database.follows.end('1');
      expect(ids(held.database.follows.all('bot'))).toEqual(['2']);
    });

    it.each([
      ['of the same channel, whoever asks and however it is written', {}, false],
      ['of another channel', { place: { guildId: 'g', channelId: 'c2' } }, true],
      ['of a person alone', { place: null }, true],
      ['that another bot tells', { botId: 'other' }, true],
    ])('holds a question once: a second one %s', (_case, more, isKept) => {
      follow('1', { question: 'Who pays?' });
      follow('2', { question: ' who  PAYS', userId: 'bob', ...more });
      expect(held.database.follows.find('2') !== null).toBe(isKept);
    });

    it.each([
      ['server', { place: { guildId: 'g', channelId: 'c' } }, { place: null }],
      ['person', { place: null }, { place: null, userId: 'bob' }],
    ])('ends at so many for one %s, which keeps no other from following', (_of, full, other) => {
      for (let at = 0; at <= MOST_FOLLOWED; at += 1) follow(`${at}`, full);
      expect(held.database.follows.all('bot')).toHaveLength(MOST_FOLLOWED);
      follow('other', other);
      expect(held.database.follows.find('other')).not.toBeNull();
    });

    it.each([
      ['server', { guildId: 'g' }, ['3', '4']],
      ['channel', { channelId: 'c' }, ['2', '3', '4']],
    ])('goes with its %s', (_of, place, left) => {
      follow('1');
      follow('2', { place: { guildId: 'g', channelId: 'c2' } });
      follow('3', { place: { guildId: 'g2', channelId: 'c3' } });
      follow('4', { place: null });
      follow('5', { botId: 'other' });
      held.database.follows.endAt({ botId: 'bot', ...place });
      expect(ids(held.database.follows.all('other'))).toEqual(['5']);
      expect(ids(held.database.follows.all('bot'))).toEqual(left);
    });

    it('is kept for a year', () => {
      follow('1');
      held.database.prune(NOON + 364 * DAY_MS);
      expect(held.database.follows.find('1')).not.toBeNull();
      held.database.prune(NOON + 366 * DAY_MS);
      expect(held.database.follows.find('1')).toBeNull();
      const bytes = held.bytesWhenClosed();
      expect(bytes.includes('Question 1')).toBe(false);
    });
  });

  describe('the right to tell', () => {
    const claimed = (claim: string, known: string | null, atMs = NOON): boolean => {
      held.database.follows.claim('1', { claim, known, atMs });
      return held.database.follows.find('1')?.claim === claim;
    };

    it('is one process’s alone, until it is told or broken off', () => {
      follow('1');
      expect(claimed('mine', null)).toBe(true);
      expect(claimed('theirs', null, NOON + TELLING_MS)).toBe(false);
      expect(claimed('theirs', null, NOON + TELLING_MS + 1)).toBe(true);
      held.database.follows.told('1', 'mine', ANSWER);
      expect(held.database.follows.find('1')?.told).toBeNull();
      held.database.follows.told('1', 'theirs', ANSWER);
      expect(held.database.follows.find('1')).toMatchObject({ told: ANSWER, news: 1, claim: null });
    });

    it('is nobody’s where another answer is known meanwhile', () => {
      follow('1', { told: ANSWER });
      expect(claimed('late', null)).toBe(false);
      expect(claimed('late', NEWER.digest)).toBe(false);
      expect(claimed('right', ANSWER.digest)).toBe(true);
      held.database.follows.told('1', 'right', null);
      expect(held.database.follows.find('1')?.told).toBeNull();
    });

    it('is lost with what cannot be told several times one after the other', () => {
      follow('1');
      const miss = (): void => {
        claimed('mine', held.database.follows.find('1')?.told?.digest ?? null);
        held.database.follows.missed('1', 'mine');
      };
      for (let at = 1; at < MOST_MISSES; at += 1) miss();
      expect(held.database.follows.find('1')?.misses).toBe(MOST_MISSES - 1);
      claimed('mine', null);
      held.database.follows.told('1', 'mine', ANSWER);
      expect(held.database.follows.find('1')?.misses).toBe(0);
      for (let at = 1; at <= MOST_MISSES; at += 1) miss();
      expect(held.database.follows.find('1')).toBeNull();
    });
  });
});
