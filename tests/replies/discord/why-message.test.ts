import { whyMessage } from '../../../src/replies/discord/why-message';
import { textsIn } from '../../support/message-limits';
import { articleOf, excerptOf, explanationOf, outcomeOf, silenceOf } from '../../support/outcomes';

const found = (): ReturnType<typeof articleOf> => articleOf();

describe('the explanation of an answer', () => {
  const outcome = outcomeOf({
    explanations: [
      explanationOf(),
      explanationOf({ paragraph: 1, text: 'The bridge reopened on Monday.', score: 0.75 }),
    ],
  });
  const texts = textsIn(whyMessage({ outcome, articleOf: found }));

  it('tells question, excerpt and confidence', () => {
    expect(texts.slice(0, 4)).toEqual([
      '### Why this excerpt',
      '-# Asked: who said it held?',
      '> “It held,” said **Ada Quill**, the engineer.',
      'Confidence: high. Of answers this sure, about 90 in 100 are right.',
    ]);
  });

  it('tells the words of the question that the excerpt holds', () => {
    expect(texts[4]).toBe('Words of the question it holds\\: “held”.');
  });

  it('tells the words that were read beside each other, those of one spelling left out', () => {
    expect(texts[5]).toBe('Read beside each other\\: “bosses” and “managers”.');
  });

  it('tells the features that weighed most, the weightiest first', () => {
    expect(texts[6]).toBe(
      'Its score is 1.50: so far it stands above the average candidate. What added most to that, or took from it:\n' +
        '- term overlap: 0.50 (average 0.25) added +2.00\n' +
        '- length: 2.00 (average 1.50) added −0.50',
    );
  });

  it('tells what came next', () => {
    expect(texts[7]).toBe('What came next:\n- The bridge reopened on Monday. (¶ 1, score 0.75)');
  });

  it('explains the excerpt it is asked about', () => {
    const excerpt = excerptOf({ highlight: null });
    expect(textsIn(whyMessage({ outcome, articleOf: found, excerpt }))[2]).not.toContain('**');
  });

  it.each([
    ['there is no answer', silenceOf()],
    ['the answer is not in its article', outcomeOf({ excerpts: [excerptOf({ text: 'No.' })] })],
  ])('says so where %s', (_, silent) => {
    expect(textsIn(whyMessage({ outcome: silent, articleOf: found })).at(-1)).toBe(
      'No sentence of the coverage was weighed for that.',
    );
  });
});
