import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemsOf } from '../../bench/lexicon/everyday/entries';
import { faultsOf } from '../../bench/lexicon/everyday/form';
import { readSources } from '../../bench/lexicon/everyday/sources';
import { compileLines, serialiseTable } from '../../bench/lexicon/everyday/table';
import { sharedEnglish } from '../support/coverage';

const english = sharedEnglish();
const TABLE = join(__dirname, '../../src/core/language/words/data/everyday.json');
/** With the reader's 2.5 MB the package grows by less than 6. */
const LARGEST = 2_400_000;

describe('the sources of the everyday wordings', () => {
  it('are without a fault of form', () => {
    const faults = readSources().flatMap(({ text, place }) =>
      faultsOf(text).map((fault) => `${place}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('compile to the table that ships, to the byte, and it is small', () => {
    const lines = compileLines(
      readSources().map(({ text }) => text),
      english,
    );
    const shipped = readFileSync(TABLE, 'utf8');
    expect(serialiseTable(lines)).toBe(shipped);
    expect(shipped.length).toBeLessThan(LARGEST);
  });

  it('can leave files out, and refuse to leave out one that is not there', () => {
    const files = (without: readonly string[]): ReadonlySet<string> =>
      new Set(readSources(without).map(({ place }) => place.replace(/:.*/u, '')));
    const all = files([]);
    expect(all).toContain('asked-yb.tsv');
    expect([...all]).toEqual([...all].sort());
    expect([...files(['asked-yb.tsv', 'spoken.tsv'])]).toEqual(
      [...all].filter((file) => file !== 'asked-yb.tsv' && file !== 'spoken.tsv'),
    );
    expect(() => readSources(['asked-none.tsv'])).toThrow(
      'no such file of wordings: asked-none.tsv',
    );
  });

  it.each([
    ['fall\tVERB', 'has not three columns'],
    ['Fall\tVERB\tdrop; sink', '"Fall" is no word in small letters'],
    ['fall\tX\tdrop; sink', '"X" is none of NOUN VERB ADJ ADV'],
    ['fall\tVERB\tdrop', 'has 1 entries, not 2 to 18'],
    ['fall\tVERB\tdrop; 5 less', '"5 less" is no entry'],
    ['fall\tVERB\tdrop; go down by a bit more', '"go down by a bit more" has more than 5 words'],
    ['fall\tVERB\tdrop; sink; drop', '"drop" stands there twice'],
    ['fall\tVERB\tdrop; ~fall', '"~fall" is the word itself'],
  ])('are at fault with %j', (line, fault) => {
    expect(faultsOf(line)).toContain(fault);
  });
});

describe('an entry', () => {
  it.each([
    ['let go of', ['let go']],
    ['out of work', ['out of work']],
    ['make up your mind', ['make up mind']],
    ['be in charge of', ['in charg']],
    ['pile-up', ['pile up']],
    ['lay off', ['lie off', 'lay off']],
    ['go up', ['go up']],
    ['so that', []],
    ['another', []],
    ['what did they say', []],
    ['buy it', []],
    ['not buy it', ['not buy it']],
  ])('"%s" is matched by %j', (entry, stems) => {
    expect(stemsOf(entry, english)).toEqual(stems);
  });
});

it('makes one line of words with the same stem, each entry once and with its better mark', () => {
  const lines = compileLines(
    ['donate\tVERB\t~gift; hand out', 'donation\tVERB\tgift; give money; hand out'],
    english,
  );
  expect(lines).toEqual(['donat V: gift, hand out, give money']);
});
