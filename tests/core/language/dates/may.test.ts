import { makeArticle } from '../../../support/articles';
import { engineOf } from '../../../support/coverage';
import { english } from '../../../support/facts';

const march = makeArticle({
  headline: 'The march',
  publisher: 'Case Paper',
  datePublished: '2023-06-30',
  body: [
    'The march will go on, said Theodora May, who leads the first of the two groups.',
    'A sheriff said that he may ask for help. In May the group split.',
  ].join('\n\n'),
});
const firstText = (question: string): string | undefined =>
  engineOf([march]).ask(question).outcome.excerpts[0]?.text;

describe('the word "may"', () => {
  it.each([
    ['What did May say?', true],
    ['in May it rained', true],
    ['said Theodora May', true],
    ['It opened on 3 May.', true],
    ['On 3 May Ida Berg left.', true],
    ['May 3 was wet', true],
    ['they may go', false],
    ['May I go?', false],
    ['What May Come Next', false],
    ['"May it rain"', false],
  ])('tells something in %j: %s', (text, tells) => {
    const may = english.readTokens(text).find(({ folded }) => folded === 'may');
    expect(may?.isStop).toBe(!tells);
  });

  it.each([
    ['What did Theodora May say?', 'The march will go on, said Theodora May'],
    ['When did the group split?', 'In May the group split.'],
  ])('is a name or a month where it has a capital: %s', (question, text) => {
    expect(firstText(question)).toContain(text);
  });
});
