import { sharedWords, sourceWords } from '../../src/replies/source-wording';

const source = (agency: string | null, outlets: number, independent: readonly string[] = []) => ({
  agency,
  outlets: Array.from({ length: outlets }, (_, index) => `Outlet ${String(index + 1)}`),
  articles: [],
  independent,
});

describe('the line on whose text it is', () => {
  it.each([
    [source('AP', 2), 'AP, carried by two outlets: Outlet 1 and Outlet 2.'],
    [
      source(null, 3, ['Argus']),
      'One text, carried by three outlets: Outlet 1, Outlet 2 and Outlet 3. Independent: Argus.',
    ],
    [
      source('dpa', 12, ['Argus', 'Beacon']),
      'dpa, carried by 12 outlets: Outlet 1, Outlet 2, Outlet 3 and 9 more. Independent: Argus and Beacon.',
    ],
  ])('counts and names outlets: %#', (given, words) => {
    expect(sourceWords(given)).toBe(words);
  });

  it('is empty for what one outlet alone has', () => {
    expect([sourceWords(null), sharedWords(undefined)]).toEqual(['', '']);
  });

  it('marks an article in a list without naming who else has it', () => {
    expect(sharedWords(source('AP', 3))).toBe('AP, carried by three outlets');
  });
});
