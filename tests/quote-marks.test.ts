import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markListsIn, type MarkList } from './support/mark-lists';

const HOME = 'src/core/language/words/quote-marks.ts';

/** What YAML takes without quotes of its own. */
const OTHER = ['src/knowledge/serialise-article.ts'];

const listsBelow = (folder: string, apostrophes: boolean): readonly MarkList[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name))
    .filter((file) => file !== HOME && !OTHER.includes(file))
    .flatMap((file) => markListsIn(file, readFileSync(file, 'utf8'), { apostrophes }));

const place = ({ file, line, marks }: MarkList): string => `${file}:${line} lists ${marks}`;

describe('quotation marks', () => {
  it('stand in one place for the core, apostrophes among them: others build their expressions from it', () => {
    expect(listsBelow('src/core', false).map(place)).toEqual([]);
  });

  it.each(['src', 'commands'])('stand in the same one for %s', (folder) => {
    expect(listsBelow(folder, true).map(place)).toEqual([]);
  });

  it.each([
    ['a class', 'const A = /[“”]x/u;', '“”'],
    ['a class of a text', 'const A = `[^"“${B}]`;', '"“'],
    ['a raw text', 'const A = String.raw`\\p{L}[.’“]`;', '’“'],
    ['a mark alone', "if (a === '»') b();", '»'],
    ['a list', "const A = wordSet('x ’ ‘');", '’‘'],
  ])('are seen in %s', (_, source, marks) => {
    expect(markListsIn('a.ts', source, { apostrophes: true }).map((list) => list.marks)).toEqual([
      marks,
    ]);
  });

  it.each([
    ['a sentence that quotes', 'const A = `“${words}” it said`;'],
    ['a straight mark alone', "const A = '\"';"],
    ['one mark of a class', 'const A = /[a“]/u;'],
    ['the quotes of another notation', 'const A = /[a"\']/u;'],
  ])('are not made of %s', (_, source) => {
    expect(markListsIn('a.ts', source, { apostrophes: false })).toEqual([]);
  });

  it('lets the apostrophes of a word be where that is said', () => {
    const source = "const A = /n['’]t/u;";
    expect(markListsIn('a.ts', source, { apostrophes: true })).toEqual([]);
    expect(markListsIn('a.ts', source, { apostrophes: false })).toHaveLength(1);
  });
});
