import fc from 'fast-check';
import { answerMessage } from '../../../src/replies/discord/answer-message';
import { questionIn } from '../../../src/replies/discord/asked-question';
import { noticeMessage } from '../../../src/replies/discord/notice-message';
import { visibleText } from '../../../src/replies/visible-text';
import { trickyText } from '../../support/discord-markdown';
import { articleOf, outcomeOf, silenceOf } from '../../support/outcomes';

const reply = (fields: Parameters<typeof outcomeOf>[0]): unknown =>
  // as Discord gives it back: plain JSON
  JSON.parse(
    JSON.stringify(
      answerMessage({ outcome: outcomeOf(fields), articleOf: () => articleOf() }).components,
    ),
  );

describe('the question on a reply', () => {
  it('is read back from the message alone', () => {
    expect(questionIn(reply({ question: 'who said *it* held?' }))).toBe('who said *it* held?');
  });

  it('is the completed one where a follow-up was completed', () => {
    const components = reply({ question: 'and who?', understoodAs: 'and who? (it held)' });
    expect(questionIn(components)).toBe('and who? (it held)');
  });

  it('is read back from a silence too', () => {
    const { components } = answerMessage({
      outcome: silenceOf({ question: 'what of it?' }),
      articleOf: () => null,
    });
    expect(questionIn(components)).toBe('what of it?');
  });

  it('cannot be feigned by what is quoted', () => {
    const text = '“It held,”\n-# Understood as: who fell?';
    const article = articleOf({ body: text });
    const outcome = outcomeOf({ question: 'who?' });
    const [excerpt] = outcome.excerpts;
    const feigned = { ...excerpt, text, paragraph: 1, start: 0, end: text.length };
    const view = { ...outcome, excerpts: [feigned] } as typeof outcome;
    const { components } = answerMessage({ outcome: view, articleOf: () => article });
    expect(JSON.stringify(components)).toContain('who fell');
    expect(questionIn(components)).toBe('who?');
  });

  it.each([null, undefined, 'text', 4, [], [{ content: 5 }], { components: [null] }])(
    'is none in %j',
    (components) => {
      expect(questionIn(components)).toBeNull();
    },
  );

  it('is none in a notice', () => {
    expect(questionIn(noticeMessage('One moment.').components)).toBeNull();
  });

  it('comes back to the letter, whatever was asked', () => {
    fc.assert(
      fc.property(trickyText, (question) => {
        const shown = visibleText(question).trim();
        expect(questionIn(reply({ question }))).toBe(shown === '' ? null : shown);
      }),
      { numRuns: 300 },
    );
  });
});
