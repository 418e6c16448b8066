import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBytes } from '../../src/knowledge/import-bytes';
import type { ImportOptions } from '../../src/knowledge/import-options';

const FOLDER = join(__dirname, '../fixtures/pages');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

/** What a page must come to, written by hand beside it. */
interface Expected {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The paragraphs of the text, to the letter and in order. */
  readonly stay: readonly string[];
  /** Words that must be listed as dropped and stand nowhere in the text. */
  readonly go: readonly string[];
  /** Words of the notes. */
  readonly notes?: readonly string[];
  /** Lines that are kept in doubt. */
  readonly doubts?: readonly string[];
  readonly options?: ImportOptions;
}

describe('importBytes, of whole pages', () => {
  it('has at least twenty of them', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(NAMES)('reads %s: its fields, its text to the letter, what is dropped', (name) => {
    const expected = JSON.parse(
      readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'),
    ) as Expected;
    const { articles, faults, notes } = importBytes(
      readFileSync(join(FOLDER, `${name}.html`)),
      `${name}.html`,
      expected.options,
    );
    expect(faults).toEqual([]);
    const [imported] = articles;
    expect(imported?.faults).toEqual([]);
    expect(imported?.article?.body.split('\n\n')).toEqual(expected.stay);
    expect(imported?.article).toMatchObject(expected.fields);
    const dropped = imported?.dropped ?? [];
    for (const words of expected.go) {
      expect(dropped.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
      if (!JSON.stringify(expected.stay).includes(words)) {
        expect(imported?.article?.body).not.toContain(words);
      }
    }
    expect(dropped.every(({ reason }) => reason !== '')).toBe(true);
    const said = [...notes, ...(imported?.notes ?? [])];
    for (const words of expected.notes ?? []) {
      expect(said).toContainEqual(expect.stringContaining(words));
    }
    expect(said).toHaveLength(expected.notes?.length ?? 0);
    for (const line of expected.doubts ?? []) {
      expect(imported?.doubtful.map(({ text }) => text)).toContain(line);
    }
  });
});
