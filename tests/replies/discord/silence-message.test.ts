import { answerMessage } from '../../../src/replies/discord/answer-message';
import { readCustomId } from '../../support/actions';
import type { DiscordMessage } from '../../../src/replies/discord/message';
import type { Outcome } from '../../../src/core/outcome/outcome';
import { componentsIn, customIdsIn, limitFaults, textsIn } from '../../support/message-limits';
import { silenceOf } from '../../support/outcomes';

const reply = (fields: Partial<Outcome> = {}): DiscordMessage =>
  answerMessage({ outcome: silenceOf(fields), articleOf: () => null });

describe('the reply to what is not covered', () => {
  it('says what is missing and shows the nearest headlines as headlines', () => {
    const texts = textsIn(
      reply({
        missing: ['toll'],
        nearest: [
          { article: 'a', headline: 'Bridge *reopens*' },
          { article: 'b', headline: 'Storm passes' },
        ],
      }),
    );
    expect(texts).toEqual([
      '-# Asked: who said it held?',
      'The coverage does not mention “toll”.',
      '-# Nearest headlines:\n- “Bridge \\*reopens\\*”\n- “Storm passes”',
    ]);
  });

  it('quotes nothing', () => {
    expect(textsIn(reply()).join('\n')).not.toMatch(/^> /mu);
  });

  it('offers the first three questions as buttons', () => {
    const suggestions = ['a?', 'x'.repeat(101), 'b?', 'a?', 'c?', 'd?'];
    const message = reply({ suggestions });
    expect(customIdsIn(message).map(readCustomId)).toEqual(
      ['a?', 'b?', 'c?'].map((question) => ({ kind: 'ask', question, scope: null })),
    );
    expect(textsIn(message).at(-1)).toBe('-# Questions the coverage does answer:');
  });

  it('cuts a long label before a word, and asks the whole question', () => {
    const question = `What did the head of ${'the committee of '.repeat(3)}inquiry say to us?`;
    const [button] = componentsIn(reply({ suggestions: [question] }).components).filter(
      ({ type }) => type === 2,
    );
    expect(question.length).toBeGreaterThan(80);
    expect(button?.['label']).toMatch(/^What did the head .*\w…$/u);
    expect(String(button?.['label']).length).toBeLessThanOrEqual(80);
    expect(readCustomId(String(button?.['custom_id']))).toMatchObject({ kind: 'ask', question });
  });

  it('offers what fits no button in one menu', () => {
    const scope = { kind: 'article', key: 'abcdefghijklmn', period: null } as const;
    const long = `${'why '.repeat(20)}then?`;
    const message = answerMessage({
      outcome: silenceOf({ suggestions: [long, 'a?', 'x'.repeat(101)] }),
      articleOf: () => null,
      followUps: ['b?'],
      scope,
    });
    expect(customIdsIn(message).map(readCustomId)).toEqual([
      { kind: 'ask', question: 'a?', scope },
      { kind: 'follow-up', scope },
    ]);
    const [menu] = componentsIn(message.components).filter(({ type }) => type === 3);
    expect(menu?.['options']).toMatchObject([{ value: long }, { value: 'b?' }]);
    expect(limitFaults(message)).toEqual([]);
  });

  it('has no heading where no suggestion fits', () => {
    const message = reply({ suggestions: ['x'.repeat(101)] });
    expect(componentsIn(message.components).map(({ type }) => type)).toEqual([17, 10, 10]);
  });

  it('does not repeat a question that is too long', () => {
    const texts = textsIn(reply({ question: 'x'.repeat(501), reason: 'too-long' }));
    expect(texts).toHaveLength(1);
  });

  it('leaves out what is missing where its words would not fit', () => {
    const texts = textsIn(reply({ missing: ['x'.repeat(4000)] }));
    expect(texts.at(-1)).toBe('The coverage says nothing about that.');
  });

  it('answers a greeting without telling what was asked, with examples to ask', () => {
    const message = reply({
      outcome: 'conversation',
      intent: 'greeting',
      reason: null,
      question: 'hello',
      suggestions: ['a?'],
    });
    expect(textsIn(message)).toEqual([
      'Hello. Ask about the coverage, and I will quote the sentences that answer.',
      '-# For example:',
    ]);
  });
});
