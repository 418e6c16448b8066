import fc from 'fast-check';
import { readCues } from '../../../../src/core/facts/quotations/cues';
import { sentenceIn, sentencesIn, wordsBetween } from '../../../support/sentences';

/** Each cue as its verb, its subject's words and what is special of it. */
function cuesIn(text: string): readonly string[] {
  const sentence = sentenceIn(text);
  return readCues(sentence).map((cue) => {
    const { subject, from, next } = cue;
    const who = subject === null ? 'nobody' : wordsBetween(sentence, subject.first, subject.next);
    const flags = [
      cue.isNegated ? 'not' : '',
      cue.isInverted ? 'inverted' : '',
      cue.isShared ? 'shared' : '',
    ].filter((flag) => flag !== '');
    return [`${who}: ${wordsBetween(sentence, from, next)}`, ...flags].join(', ');
  });
}

describe('the words that report what somebody says', () => {
  it.each<[string, string, string[]]>([
    ['before it', 'Rosa Quill said it holds.', ['Rosa Quill: said']],
    ['behind it', '“It holds,” said Rosa Quill.', ['Rosa Quill: said, inverted']],
    [
      'with an auxiliary',
      'Rosa Quill has repeatedly denied it.',
      ['Rosa Quill: has repeatedly denied'],
    ],
    ['by a phrase', 'Rosa Quill fired back: “It holds.”', ['Rosa Quill: fired']],
    [
      'by a noun that is a verb',
      '“It holds,” tweets Rosa Quill.',
      ['Rosa Quill: tweets, inverted'],
    ],
    [
      'twice',
      'Rosa Quill said it holds, adding that it would last.',
      ['Rosa Quill: said', 'Rosa Quill: adding, shared'],
    ],
    ['joined', 'Rosa Quill rose and said it holds.', ['Rosa Quill: said, shared']],
    [
      'as quoted',
      'Rosa Quill was quoted as saying it holds.',
      ['nobody: was quoted', 'Rosa Quill: was quoted as saying'],
    ],
    [
      'by the agent of a passive',
      'It was described as “old” by Rosa Quill.',
      ['Rosa Quill: was described'],
    ],
    ['of nobody known', 'It was described as “old”.', ['nobody: was described']],
    ['denied', 'Rosa Quill did not say it holds.', ['Rosa Quill: did not say, not']],
    [
      'without saying',
      'Rosa Quill left without saying it holds.',
      ['nobody: left without saying, not'],
    ],
    ['by a phrase of today', 'Rosa Quill fires back that it holds.', ['Rosa Quill: fires']],
    [
      'in her letter',
      'Rosa Quill wrote a letter saying it holds.',
      ['Rosa Quill: wrote', 'Rosa Quill: saying, shared'],
    ],
    ['in a letter of nobody', 'A letter saying it holds arrived.', ['A letter: saying']],
    ['by whom somebody met', 'They met officials saying it holds.', ['officials: saying']],
    [
      'as blamed for it',
      'They blamed Rosa Quill for calling it “old”.',
      ['They: blamed', 'Rosa Quill: calling'],
    ],
    ['behind "who"', 'It was Rosa Quill who said it holds.', ['Rosa Quill: said']],
    ['of what somebody was asked', 'Rosa Quill was asked if it holds.', ['nobody: was asked']],
    ['according to', 'It holds, according to Rosa Quill.', ['Rosa Quill: according to, inverted']],
  ])('are read %s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    ['a participle that describes', 'The reported cases fell.'],
    ['a participle that estimates', 'An estimated 40 people fell.'],
    ['an infinitive', 'Rosa Quill came to say it.'],
    ['a reduced clause', 'When asked, Rosa Quill left.'],
    ['words in quotation marks', '“He said it” is a song.'],
    ['a noun', 'The claims failed.'],
    ['nothing', 'The bridge held.'],
  ])('are none in %s', (_, text) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it('stand in order, with their subject inside the sentence, whatever the words', () => {
    const word = fc.constantFrom(
      ...['Rosa Quill', 'she', 'the mayor', 'said', 'saying', 'told', 'was', 'quoted', 'as', 'by'],
      ...['that', ',', '“', '”', 'not', 'and', 'who', 'called', 'it', 'tweets', 'on Monday', ':'],
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 16 }), (words) => {
        for (const sentence of sentencesIn(words.join(' '))) {
          let last = -1;
          for (const { at, from, next, subject, clauseFrom } of readCues(sentence)) {
            expect(at).toBeGreaterThan(last);
            expect(from).toBeLessThanOrEqual(at);
            expect(next).toBeGreaterThan(at);
            expect(clauseFrom).toBeGreaterThanOrEqual(0);
            if (subject) {
              expect(subject.next).toBeGreaterThan(subject.first);
              expect(subject.next).toBeLessThanOrEqual(sentence.tokens.length);
            }
            last = at;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
