import { bareSpeaker, speakerBeside } from '../../../src/core/quotes/claimed-speaker';

/** Whom a text gives what stands between its marks to. */
function beside(text: string, known: readonly string[] = []): string | null {
  const [start, end] = [text.indexOf('“') + 1, text.indexOf('”')];
  return speakerBeside(text, { start, end }, (word) => known.includes(word));
}

describe('whoever is named beside marks', () => {
  it.each([
    ['Kirbyson: “It is over”', 'Kirbyson'],
    ['Nora Falk (in March): “It is over”', 'Nora Falk'],
    ['“It is over” — Nora Falk', 'Nora Falk'],
    ['“It is over” (Nora Falk)', 'Nora Falk'],
    ['Nora Falk never said “it is over”', 'Nora Falk'],
    ['Did Nora Falk say “it is over”?', 'Did Nora Falk'],
    ['“It is over,” said Nora Falk', 'Nora Falk'],
    ['The mayor: “It is over”', 'The mayor'],
  ])('is found in %j: %s', (text, name) => {
    expect(beside(text)).toBe(name);
  });

  it.each([
    'Breaking: “It is over”',
    'He said “it is over”',
    'Who said “it is over”?',
    '“It is over” and that was that',
    'The end: “It is over”',
  ])('is nobody in %j', (text) => {
    expect(beside(text)).toBeNull();
  });

  it('is a word of English only where it is known for a name', () => {
    expect(beside('Bright: “It is over”')).toBeNull();
    expect(beside('Bright: “It is over”', ['Bright'])).toBe('Bright');
  });
});

it.each([
  ['Did Choe', 'Choe'],
  ['The Post reports', 'The Post'],
  ['if and when Nora Falk', 'Nora Falk'],
  ['Nora Falk', 'Nora Falk'],
  ['says', 'says'],
])('of %j the speaker is %s', (given, speaker) => {
  expect(bareSpeaker(given)).toBe(speaker);
});
