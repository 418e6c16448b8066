import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importArticle, type ImportOptions } from '../../src/knowledge/import-article';
import { serialiseArticle } from '../../src/knowledge/serialise-article';

const FOLDER = join(__dirname, '../fixtures/page-copies');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** What the person importing had to say, because the page does not. */
const OPTIONS: Readonly<Record<string, ImportOptions>> = {
  'ambiguous-date': { publisher: 'Sarin Valley Notes' },
  'plain-text': {
    publisher: 'Skerrow Weekly',
    datePublished: '1998-04-06',
    url: 'https://skerrow.example/lighthouse',
  },
};

const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.md'))
  .map((name) => name.replace('.expected.md', ''));

describe('importArticle', () => {
  it.each(NAMES)('keeps the text of %s, drops the rest and fills the front matter', (name) => {
    const { article, faults } = importArticle(read(`${name}.txt`), OPTIONS[name]);
    expect(faults).toEqual([]);
    expect(article && serialiseArticle(article)).toBe(read(`${name}.expected.md`));
  });
});
