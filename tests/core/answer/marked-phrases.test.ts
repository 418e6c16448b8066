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
      'Where did the trial begin?',
      'The trial began on Tuesday at 9 a.m. in the new wing of the courthouse.',
      'new wing of the courthouse',
    ],
    ['Who bought the tug?', 'The port bought the tug from a broker.', 'The port'],
    ['Who was the tug bought from?', 'The port bought the tug from a broker.', 'broker'],
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
