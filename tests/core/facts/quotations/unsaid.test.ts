import { attributionsOf } from '../../../support/facts';

const reported = (body: string): readonly string[] =>
  attributionsOf(body, ['reported', 'direct', 'partial']);

describe('words that a sentence does not tell to have been said', () => {
  it.each([
    ['denied', 'Rosa Quill did not say that the dam holds.'],
    ['asked', 'Did Rosa Quill say that the dam holds?'],
    ['supposed', 'If Rosa Quill said that the dam holds, nobody heard it.'],
    ['said by nobody', 'Nobody said that the dam holds.'],
    ['only to be said', 'Rosa Quill refused to say that the dam holds.'],
  ])('are nobody’s where it is %s', (_, body) => {
    expect(reported(body).filter((one) => one.startsWith('Rosa Quill: '))).toEqual([]);
  });

  it('are somebody’s where it plainly tells so', () => {
    expect(reported('Rosa Quill said that the dam holds.').join()).toMatch(
      /^Rosa Quill: .*the dam holds/u,
    );
  });
});
