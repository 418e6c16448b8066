import { sortOf, type SpeakerSort } from '../../../../src/core/facts/syntax/phrase';
import { sentenceIn } from '../../../support/sentences';

/** What sort of speaker the first phrase of a sentence can be. */
function sortIn(text: string): SpeakerSort | undefined {
  const { phrases, tokens } = sentenceIn(text);
  return phrases[0] && sortOf(phrases[0], tokens);
}

describe('what can say something', () => {
  it.each<[SpeakerSort, string]>([
    ['person', 'She left.'],
    ['person', 'Rosa Quill left.'],
    ['person', 'The mayor left.'],
    ['person', 'The 43-year-old slept.'],
    ['person', 'The youngest slept.'],
    ['crowd', 'They left.'],
    ['crowd', 'The officials left.'],
    ['crowd', 'The Norwegians left.'],
    ['body', 'It left.'],
    ['body', 'The company left.'],
    ['body', 'The Ministry of Science left.'],
    ['body', 'Norway left.'],
    ['text', 'The report left.'],
    ['none', 'The bridge left.'],
    ['none', 'Both bridges left.'],
  ])('is a %s in %j', (sort, text) => {
    expect(sortIn(text)).toBe(sort);
  });

  it('is decided by the head and not by what describes it', () => {
    expect(sortIn('The company bridge left.')).toBe('none');
    expect(sortIn('The bridge company left.')).toBe('body');
  });

  it('is nothing where the head is no token', () => {
    const phrase = { first: 0, next: 1, head: 7, kind: 'common', name: null, owner: null } as const;
    expect(sortOf(phrase, [])).toBe('none');
  });
});
