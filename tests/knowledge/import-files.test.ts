import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../src/knowledge/import-files';
import { readArticles } from '../../src/knowledge/read-articles';

const PAGE = join(__dirname, '../fixtures/page-copies/local-paper-uk.txt');
const ID = 'lowick-courier-council-votes-to-close-lowick-swimming-pool-after-61-years';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const request = (more = {}) => ({
  out: join(folder, 'knowledge'),
  force: false,
  dryRun: false,
  options: {},
  ...more,
});
function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('importFile', () => {
  it('writes an article that reads back without a problem, and says what it dropped and why', () => {
    const { lines, faults, code } = importFile(PAGE, request());
    expect({ faults, code }).toEqual({ faults: [], code: 0 });
    expect(lines).toContain('  publisher: Lowick Courier');
    expect(lines).toContain(
      '    22: Published 10:22 GMT, 14 November 2023  [date or time of the page, goes into the front matter where it is the date published]',
    );
    expect(lines.at(-1)).toBe(`  wrote ${folder}/knowledge/${ID}.md`);
    const { articles, problems } = readArticles(join(folder, 'knowledge'));
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual([ID]);
  });

  it('replaces an article only with force', () => {
    importFile(PAGE, request());
    const path = join(folder, 'knowledge', `${ID}.md`);
    writeFileSync(path, 'mine');
    expect(importFile(PAGE, request())).toMatchObject({
      code: 1,
      faults: [expect.stringMatching(/exists already: use --force/u)],
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(importFile(PAGE, request({ force: true })).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^---\nheadline: Council votes/u);
  });

  it('writes nothing on a dry run', () => {
    const { lines, code } = importFile(PAGE, request({ dryRun: true }));
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain(`would write ${ID}.md:\n---\nheadline: Council votes`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which option is missing where the page does not tell', () => {
    const page = put(
      'page.txt',
      'Storm hits\n\nIt rained on the town for a whole day, and then it stopped.\n',
    );
    expect(importFile(page, request())).toMatchObject({
      code: 1,
      faults: [expect.stringMatching(/page\.txt: .* --publisher$/u)],
    });
    expect(importFile(page, request({ options: { publisher: 'The Courier' } })).code).toBe(0);
  });

  it.each<[string, () => string, RegExp]>([
    ['a missing file', () => join(folder, 'no.txt'), /no\.txt: does not exist: check the name$/u],
    ['a folder', () => (mkdirSync(join(folder, 'dir')), join(folder, 'dir')), /is a folder: name/u],
    ['an empty file', () => put('a.txt', ' \n'), /a\.txt:1: is empty: copy the page again$/u],
    ['a binary', () => put('a.txt', Buffer.from('a\nb\0')), /a\.txt:2: a NUL byte/u],
    [
      'another encoding',
      () => put('a.txt', Buffer.from('a\ncaf\xe9', 'latin1')),
      /a\.txt:2: .*UTF-8/u,
    ],
    ['a huge file', () => put('a.txt', Buffer.alloc(5_000_000, 'a')), /is too large \(4\.8 MiB/u],
    [
      'a knowledge file',
      () => put('a.md', '---\nheadline: A\n---\n'),
      /is a knowledge file already/u,
    ],
  ])('refuses %s with exit code 2 and the cure', (_name, make, expected) => {
    expect(importFile(make(), request())).toMatchObject({
      lines: [],
      faults: [expect.stringMatching(expected)],
      code: 2,
    });
  });

  it('reads HTML in the encoding that it names', () => {
    const html =
      '<!doctype html><meta charset="windows-1252"><title>x</title><meta property="og:site_name" content="Le Caf\xe9">' +
      '<meta property="og:title" content="Caf\xe9 closes"><article>' +
      '<p>The caf\xe9 on the square closed on Monday after 61 years, its owner said.</p>'.repeat(
        1,
      ) +
      '<p>Nobody knows who will make the coffee that the town lived on for so long.</p></article>';
    const page = put('page.html', Buffer.from(html, 'latin1'));
    expect(importFile(page, request()).faults).toEqual([]);
    expect(readArticles(join(folder, 'knowledge')).articles[0]).toMatchObject({
      id: 'le-cafe-cafe-closes',
      headline: 'Café closes',
      publisher: 'Le Café',
    });
  });

  it('writes each item of a feed that has its text, and says why the others are refused', () => {
    const text =
      'The lock will be rebuilt, the canal board said on Tuesday, and boats will be lifted past. ';
    const whole = `<content:encoded><![CDATA[<p>${text.repeat(3).trim()}</p><p>${text.repeat(3).replaceAll('lock', 'weir').trim()}</p>]]></content:encoded>`;
    const feed = put(
      'feed.xml',
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Towpath News</title>' +
        `<item><title>Lock to be rebuilt</title>${whole}</item><item><title>Swan returns</title><description>It is back.</description></item></channel></rss>`,
    );
    const { lines, faults, code } = importFile(feed, request());
    expect(code).toBe(1);
    expect(faults).toEqual([
      expect.stringMatching(/feed\.xml: item 2: Swan returns: has only a summary/u),
    ]);
    expect(lines).toContain('  item 1: Lock to be rebuilt');
    expect(lines.at(-1)).toBe('  1 of 2 items added');
    expect(readArticles(join(folder, 'knowledge')).articles.map(({ id }) => id)).toEqual([
      'towpath-news-lock-to-be-rebuilt',
    ]);
  });
});
