import { splitParts } from '../../../src/core/question/parts';

describe('splitParts', () => {
  it.each<[string, string[]]>([
    ['when was it released and how long is it?', ['when was it released', 'how long is it?']],
    [
      'when and where was the fair, and who came?',
      ['when was the fair', 'where was the fair', 'who came?'],
    ],
    ['who won? who lost?', ['who won?', 'who lost?']],
    ['who is the man who led the team', ['who is the man who led the team']],
    ['the guard who fled, what is his name?', ['the guard who fled, what is his name?']],
    ['and the two who sang first, how long?', ['and the two who sang first, how long?']],
    ['who was invited, press too?', ['who was invited, press too?']],
    ['did they win and was it close', ['did they win', 'was it close']],
    ['is it open and should they close it', ['is it open', 'should they close it']],
    ['hey, when and where was it?', ['when was it?', 'where was it?']],
    ['flood damage and cost', ['flood damage and cost']],
    ['where did it start, and why did it spread?', ['where did it start', 'why did it spread?']],
  ])('%j asks %j', (text, parts) => {
    expect(splitParts(text)).toEqual(parts);
  });

  it('asks no more than four things at once', () => {
    expect(splitParts('who won? who lost? who left? who came? who paid?')).toHaveLength(4);
  });
});
