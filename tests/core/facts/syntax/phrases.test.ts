import fc from 'fast-check';
import { sentenceIn, sentencesIn, wordsBetween } from '../../../support/sentences';

/** The phrases of a sentence as its own words. */
function phrasesIn(text: string): readonly string[] {
  const sentence = sentenceIn(text);
  return sentence.phrases.map(({ first, next }) => wordsBetween(sentence, first, next));
}

describe('the noun phrases of a sentence', () => {
  it.each<[string, string, string[]]>([
    ['a name and a noun', 'Rosa Quill opened the bridge.', ['Rosa Quill', 'the bridge']],
    ['pronouns alone', 'He told them.', ['He', 'them']],
    ['an owner with what is owned', 'Quill’s old report failed.', ['Quill’s old report']],
    ['a possessive with its noun', 'Her own report failed.', ['Her own report']],
    ['a number with its unit', 'It took 43 days.', ['It', '43 days']],
    ['what is joined by a dash', 'A 400-page report failed.', ['A 400-page report']],
    ['a participle that describes', 'The ruling party met.', ['The ruling party']],
    ['an adjective as a head', 'The poor slept.', ['The poor']],
    [
      'a person behind a thing apart',
      'In a statement Rosa Quill agreed.',
      ['a statement', 'Rosa Quill'],
    ],
    [
      'a person behind a role as one',
      'The deputy mayor Rosa Quill left.',
      ['The deputy mayor Rosa Quill'],
    ],
    ['a clause behind "that" apart', 'He said that the dam held.', ['He', 'the dam']],
    ['"that" with its noun', 'He saw that report.', ['He', 'that report']],
    ['no date', 'The dam held on 3 May 2014.', ['The dam']],
    ['no quotation', 'He called it “a big mess” twice.', ['He', 'it']],
  ])('hold %s', (_, text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });

  it('say which name is the head and which owns it', () => {
    const [owned] = sentenceIn('Rosa Quill’s party left.').phrases;
    expect([owned?.kind, owned?.name, owned?.owner?.id]).toEqual(['common', null, 'Rosa Quill']);
    const [own] = sentenceIn('The mayor Rosa Quill left.').phrases;
    expect([own?.kind, own?.name?.id, own?.owner]).toEqual(['name', 'Rosa Quill', null]);
  });

  it('stand in order and apart, each with its head inside, whatever the words', () => {
    const word = fc.constantFrom(
      ...['the', 'that', 'his', 'both', 'some', 'Rosa Quill', "'s", '-', 'old', 'ruling', 'report'],
      ...['mayor', '43', 'about', 'and', ',', '"', 'Norway', 'said', 'on Tuesday', 'they', 'own'],
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 16 }), (words) => {
        for (const { phrases, tokens } of sentencesIn(words.join(' '))) {
          let last = 0;
          for (const { first, next, head } of phrases) {
            expect(first).toBeGreaterThanOrEqual(last);
            expect(head).toBeGreaterThanOrEqual(first);
            expect(next).toBeGreaterThan(head);
            expect(next).toBeLessThanOrEqual(tokens.length);
            last = next;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
