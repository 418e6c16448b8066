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

  it.each([
    [
      'Who is Olga Ferm?',
      'The port engineers answered letters but said nothing of the resignation of treasurer Olga Ferm, who has not been seen since 4 May, and left early.',
      'treasurer',
    ],
    [
      'Who is Ida Moss?',
      'Ida Moss, a clerk of the court in charge of the seals who represents the Ferrow Society for Old Maps, briefly spoke of the theft.',
      'a clerk of the court in charge of the seals',
    ],
    [
      'Where was the boy seen?',
      'The boy was seen at the gate of the zoo waving a flag.',
      'the gate of the zoo',
    ],
    ['Who did the Hawks beat?', 'The Hawks beat the Herons 3-1 after extra time.', 'Herons'],
    [
      'Who claims the bells were melted?',
      'Nils Abt insists that the bells were melted by a smith.',
      'Nils Abt',
    ],
    [
      'Which towns drafted the motion?',
      'They spoke of the newest motion on Lake Ferrow and fishing rights that Ardal and Kessel drafted for the council.',
      'Ardal and Kessel',
    ],
    [
      'Who warned the port?',
      'An engineer who worked for Velo Marine in Ardal warned the port in May that the ropes were rotten.',
      'An engineer',
    ],
  ])('is the very one and no more: %s', (question, body, words) => {
    const found = marked(question, body);
    expect(found.startsWith(words)).toBe(true);
    expect(found).not.toMatch(/3-1|answered|fishing|Society|smith|waving/u);
  });
});
