import fc from 'fast-check';
import { unframed } from '../../../src/core/question/frames';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

describe('unframed', () => {
  it.each([
    ['is it true that the ferry sank', 'the ferry sank?'],
    ['So is it really true the ferry sank?', 'the ferry sank?'],
    ['i heard the ferry sank is that right', 'the ferry sank?'],
    ['I read that the ferry sank, is this true?', 'the ferry sank?'],
    ['Okay, I heard the ferry sank, is that right?', 'the ferry sank?'],
    ['The ferry sank, true or false?', 'The ferry sank?'],
    ['yes or no: did the ferry sink', 'did the ferry sink?'],
    ['can you confirm that the ferry sank?', 'the ferry sank?'],
  ])('asks for what %j asks the truth of', (text, asked) => {
    expect(unframed(text)).toBe(asked);
  });

  it.each([
    'is it true?',
    'is that right?',
    'what is true of the ferry?',
    'who said that is right?',
    'I heard the ferry sank',
    'did the captain say it is true that the ferry sank?',
  ])('leaves %j as it is', (text) => {
    expect(unframed(text)).toBe(text);
  });

  it('changes nothing more when done twice and never grows a question by more than its mark', () => {
    const words = fc.constantFrom(
      'is it true that',
      'I heard',
      'the ferry',
      'sank',
      'is that right',
      'yes or no:',
      ',',
      '?',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (chosen) => {
        const text = chosen.join(' ');
        const once = unframed(text);
        expect(once.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it('lets a denial answer whoever heard otherwise', () => {
    const body = 'Mira Holt did not leave the board on Friday. The quay was closed.';
    const { outcome } = engineOf([makeArticle({ headline: 'Board meets', body })]).ask(
      'i heard mira holt left the board is that right',
    );
    expect(outcome.excerpts[0]?.text).toContain('did not leave');
  });
});
