import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles, requireArticles, requireShown } from '../../src/terminal/load-articles';
import { collector } from '../support/streams';

const GOOD = '---\nheadline: Bridge reopens\npublisher: The Harbour Post\n---\n\nIt reopened.\n';
let folder = '';
const add = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loading articles', () => {
  it('keeps the valid ones and tells what is wrong with the others, file by file', () => {
    add('good.md', GOOD);
    add('bad.md', 'no front matter');
    const errors = collector();
    expect(loadArticles(folder, errors, 0).map(({ id }) => id)).toEqual(['good']);
    expect(errors.text()).toMatch(/bad\.md:1: .*\n$/u);
  });

  it('says nothing where nothing is wrong', () => {
    add('good.md', GOOD);
    const errors = collector();
    expect(requireArticles(folder, errors, 0)).toHaveLength(1);
    expect(errors.text()).toBe('');
  });

  it('shows the first twenty problems and counts the rest', () => {
    for (let file = 0; file < 25; file += 1) add(`bad-${file}.md`, '');
    const errors = collector();
    expect(loadArticles(folder, errors, 0)).toEqual([]);
    expect(errors.text().split('\n')).toHaveLength(22);
    expect(errors.text()).toMatch(/… and 5 more: npm run -s check -- /u);
  });

  it('refuses a folder without a usable article where one is needed, after saying why', () => {
    add('bad.md', '');
    const errors = collector();
    expect(() => requireArticles(folder, errors, 0)).toThrow(
      /no usable article in .*--knowledge DIR/u,
    );
    expect(errors.text()).toMatch(/bad\.md/u);
  });

  it('tells nothing of the file of an article that may not be shown, and refuses where there is no other', () => {
    add('secret.md', GOOD.replace('---\n\n', 'mood: grim\nembargoedUntil: 2021-03-05\n---\n\n'));
    const errors = collector();
    expect(loadArticles(folder, errors, 0)).toHaveLength(1);
    expect(() => requireShown(folder, errors, 0)).toThrow(/no usable article/u);
    expect(errors.text()).toBe('');
    add('good.md', GOOD);
    expect(requireShown(folder, errors, 0).map(({ id }) => id)).toEqual(['good']);
    expect(requireShown(folder, errors, Date.UTC(2021, 2, 5))).toHaveLength(2);
    expect(errors.text()).toMatch(/secret\.md:4: warning/u);
  });
});
