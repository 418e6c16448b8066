import type { Turn } from '../../src/core/answer/engine';
import { chainKey, conversationKey, createConversations } from '../../src/discord/conversations';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const ENGINE = engineOf([makeArticle({ body: 'The bridge opened on Monday.' })]);
const turnOf = (question: string): Turn => ENGINE.ask(question);
const LIMITS = { lifeMs: 1000, turns: 2, conversations: 2 };

describe('the memory of conversations', () => {
  let time = 0;
  const memory = () => createConversations(() => time, LIMITS);
  beforeEach(() => {
    time = 0;
  });
  const questions = (turns: readonly Turn[]): string[] => turns.map(({ question }) => question);

  it('keeps the latest turns of each conversation apart', () => {
    const kept = memory();
    for (const question of ['a?', 'b?', 'c?']) kept.keep('x', kept.turnsOf('x'), turnOf(question));
    kept.keep('y', [], turnOf('d?'));
    expect(questions(kept.turnsOf('x'))).toEqual(['b?', 'c?']);
    expect(questions(kept.turnsOf('y'))).toEqual(['d?']);
    expect(kept.turnsOf('z')).toEqual([]);
  });

  it('forgets all when it is told to', () => {
    const kept = memory();
    kept.keep('x', [], turnOf('a?'));
    kept.forgetAll();
    expect(kept.turnsOf('x')).toEqual([]);
  });

  it('forgets a conversation when its time is over, counted from its last turn', () => {
    const kept = memory();
    kept.keep('x', [], turnOf('a?'));
    time = 600;
    kept.keep('x', kept.turnsOf('x'), turnOf('b?'));
    time = 1500;
    expect(kept.turnsOf('x')).toHaveLength(2);
    time = 1600;
    expect(kept.turnsOf('x')).toEqual([]);
    kept.forgetOld();
    time = 0;
    expect(kept.turnsOf('x')).toEqual([]);
  });

  it('forgets the one unused for longest when there are too many', () => {
    const kept = memory();
    for (const key of ['x', 'y', 'x', 'z']) kept.keep(key, [], turnOf('a?'));
    expect(kept.turnsOf('y')).toEqual([]);
    expect(kept.turnsOf('x')).toHaveLength(1);
  });

  it('is apart for each user and channel, and for what the asker alone is shown', () => {
    const keys = ['1', '2'].flatMap((channelId) =>
      ['1', '2'].flatMap((userId) =>
        [true, false].map((isPrivate) => conversationKey({ channelId, userId, isPrivate })),
      ),
    );
    expect(new Set([...keys, chainKey('1', '2'), chainKey('2', '1')]).size).toBe(10);
  });
});
