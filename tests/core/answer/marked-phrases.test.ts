import { marked } from '../../support/marked';

describe('the phrase marked in an answer', () => {
  it.each([
    [
      'Where does the inquest start?',
      'The inquest starts at 10:40 on 6 March in room 4 of the town court.',
      'room 4 of the town court',
    ],
    [
      'Where does the market open?',
      'The market opens on Saturday at noon in the yard of the mill.',
      'the yard of the mill',
    ],
    [
      'Who rejected the offer?',
      'The dockers rejected the offer, said the clerk, Ola Brandt.',
      'The dockers',
    ],
  ])('is of the kind asked for: %s', (question, body, words) => {
    const found = marked(question, body);
    expect(found).toContain(words);
    expect(found).not.toMatch(/March|Saturday|said/u);
  });
});
