import type { Turn } from '../../src/core/answer/engine';
import { createConversations } from '../../src/terminal/conversations';
import { outcomeOf } from '../support/outcomes';

const turn = (question: string): Turn => ({ question, outcome: outcomeOf({ question }) }) as Turn;

describe('conversations', () => {
  it('keep their turns apart, oldest first', () => {
    const conversations = createConversations();
    conversations.add('a', turn('1'));
    conversations.add('b', turn('2'));
    conversations.add('a', turn('3'));
    expect(conversations.turnsOf('a').map(({ question }) => question)).toEqual(['1', '3']);
    expect(conversations.turnsOf('new')).toEqual([]);
  });

  it('forget the oldest turns of a long conversation', () => {
    const conversations = createConversations({ conversations: 2, turns: 2 });
    for (const question of ['1', '2', '3']) conversations.add('a', turn(question));
    expect(conversations.turnsOf('a').map(({ question }) => question)).toEqual(['2', '3']);
  });

  it('forget the conversation that was unused for longest', () => {
    const conversations = createConversations({ conversations: 2, turns: 2 });
    for (const id of ['a', 'b', 'a', 'c']) conversations.add(id, turn(id));
    expect(['a', 'b', 'c'].map((id) => conversations.turnsOf(id).length)).toEqual([2, 0, 1]);
  });

  it('leave a conversation that was handed out as it was', () => {
    const conversations = createConversations();
    conversations.add('a', turn('1'));
    const before = conversations.turnsOf('a');
    conversations.add('a', turn('2'));
    expect(before).toHaveLength(1);
  });
});
