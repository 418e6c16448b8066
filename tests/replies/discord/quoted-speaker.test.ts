import { quotedSpeaker } from '../../../src/replies/discord/quoted-speaker';
import { engineOf } from '../../support/coverage';
import { articleOf } from '../../support/outcomes';

const body =
  '“It held,” said Ada Quill, the engineer. The storm passed. ' +
  'Tom Reyes, a baker, said that half of his customers had stayed away for three weeks.';
const article = articleOf({ body });
const facts = engineOf([article]).corpus.factsOf(article.id);

/** The speaker of the stretch of the body that these words are. */
const speakerOf = (words: string): string | null => {
  const start = body.indexOf(words);
  return quotedSpeaker({ field: 'body', start, end: start + words.length }, article, facts);
};

describe('the speaker of an excerpt', () => {
  it('is who says its words', () => {
    expect(speakerOf('“It held,” said Ada Quill')).toBe('Ada Quill');
    expect(speakerOf('half of his customers')).toBe('Tom Reyes');
  });

  it('is, of several, the one with the longest words in it', () => {
    expect(speakerOf(body)).toBe('Tom Reyes');
  });

  it('is nobody where nobody is quoted, in another field, or without facts', () => {
    expect(speakerOf('The storm passed.')).toBeNull();
    expect(quotedSpeaker({ field: 'headline', start: 0, end: 9 }, article, facts)).toBeNull();
    expect(quotedSpeaker({ field: 'body', start: 0, end: 9 }, article, null)).toBeNull();
  });
});
