import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkKnowledge } from '../../src/knowledge/check-knowledge';
import { renderProblem } from '../../src/knowledge/problem';
import { readArticles } from '../../src/knowledge/read-articles';
import { writeArticle } from '../../src/knowledge/write-article';

const GOOD =
  '---\nheadline: Storm hits\npublisher: The Courier\n---\n\nIt rained. A lot.\n\nIt stopped.\n';

/** 5 March 2021, noon in UTC. */
const NOW_MS = Date.UTC(2021, 2, 5, 12);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  chmodSync(folder, 0o777);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What the folder says, with the folder's own path shortened to "K". */
const report = (): string[] =>
  readArticles(folder).problems.map((problem) => renderProblem(problem).replaceAll(folder, 'K'));
const ids = (): string[] => readArticles(folder).articles.map(({ id }) => id);

/** Permissions bind nobody who is root, so such a test becomes an ordinary user for a moment. */
function asOrdinaryUser<Result>(act: () => Result): Result {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('readArticles', () => {
  it('returns the articles by id, whatever folder they lie in', () => {
    put('b.md', GOOD);
    put('2014/a.md', GOOD);
    put('C.MD', GOOD);
    expect(ids()).toEqual(['C', 'a', 'b']);
    expect(report()).toEqual([]);
  });

  it('passes over other files, hidden names and a README without front matter', () => {
    put('a.md', GOOD);
    put('README.md', '# How to add an article\n');
    put('photo.png', Buffer.from([0x89, 0x50, 0, 1]));
    put('.draft.md', 'half');
    put('.git/x.md', 'half');
    expect(ids()).toEqual(['a']);
    expect(report()).toEqual([]);
  });

  it.each<[string, string, string | Buffer, RegExp]>([
    ['an empty file', 'x.md', '', /^K\/x\.md:1: the file is empty: write/u],
    ['a blank file', 'x.md', ' \n\n', /^K\/x\.md:1: the file is empty: write/u],
    [
      'no headline',
      'x.md',
      '---\npublisher: A\n---\n\nT.',
      /^K\/x\.md:1: headline is missing: add/u,
    ],
    ['malformed YAML', 'x.md', '---\na: [\n---\n\nT.', /^K\/x\.md:\d: not valid YAML: .*;/u],
    [
      '5 MB',
      'x.md',
      Buffer.alloc(5_000_000, 'a'),
      /^K\/x\.md:1: the file is too large \(4\.8 MiB/u,
    ],
    [
      'invalid UTF-8',
      'x.md',
      Buffer.concat([Buffer.from(GOOD), Buffer.from('caf\xe9\n', 'latin1')]),
      /^K\/x\.md:9: this line is not valid UTF-8: save the file as UTF-8/u,
    ],
    [
      'invalid UTF-8 below lines that end in CR',
      'x.md',
      Buffer.concat([Buffer.from(GOOD.replaceAll('\n', '\r')), Buffer.from('caf\xe9\r', 'latin1')]),
      /^K\/x\.md:9: this line is not valid UTF-8/u,
    ],
    ['UTF-16', 'x.md', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), /:1: the text is UTF-16: save it/u],
    ['a binary', 'x.md', Buffer.from('GIF89a\n\0\0'), /^K\/x\.md:2: a NUL byte stands at byte 7/u],
    ['a name with spaces', 'my storm.md', GOOD, /my storm\.md: .* rename it, .* my-storm\.md/u],
    ['a reserved name', 'con.md', GOOD, /con\.md: the name cannot be an id: rename it/u],
  ])(
    'reports %s in one clear line and still loads the others',
    (_name, file, content, expected) => {
      put('good.md', GOOD);
      put(file, content);
      expect(report()).toEqual([expect.stringMatching(expected)]);
      expect(ids()).toEqual(['good']);
    },
  );

  it('keeps the first of two files with the same id, in other folders or other capitals', () => {
    put('a/storm.md', GOOD);
    put('b/Storm.md', GOOD);
    expect(ids()).toEqual(['storm']);
    expect(report()).toEqual(
      ['K/b/Storm.md: has the same id as K/a/storm.md, which is kept: rename one of them'].map(
        (line) => line.replaceAll('K/a', `${folder}/a`).replaceAll(folder, 'K'),
      ),
    );
  });

  it('ends on links in a circle and on broken links, and names them', () => {
    put('good.md', GOOD);
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(join(folder, 'self.md'), join(folder, 'self.md'));
    symlinkSync(join(folder, 'gone'), join(folder, 'broken.md'));
    expect(report()).toEqual([
      expect.stringMatching(/^K\/broken\.md: does not exist: check/u),
      expect.stringMatching(/^K\/loop: leads to a folder that is read already .*remove the link/u),
      expect.stringMatching(/^K\/self\.md: is a link that leads back to itself: remove/u),
    ]);
    expect(ids()).toEqual(['good']);
  });

  it('follows a link to an article', () => {
    put('.store/storm.md', GOOD);
    symlinkSync(join(folder, '.store/storm.md'), join(folder, 'storm.md'));
    expect(ids()).toEqual(['storm']);
  });

  it('reports files and folders it may not read', () => {
    put('good.md', GOOD);
    chmodSync(put('secret.md', GOOD), 0);
    put('locked/x.md', GOOD);
    chmodSync(join(folder, 'locked'), 0);
    const { articles, problems } = asOrdinaryUser(() => readArticles(folder));
    chmodSync(join(folder, 'locked'), 0o700);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(renderProblem)).toEqual([
      expect.stringMatching(/\/locked: may not be opened by this user: change its permissions$/u),
      expect.stringMatching(
        /\/secret\.md: may not be opened by this user: change its permissions$/u,
      ),
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['a missing folder', 'nowhere', /nowhere: does not exist: check the name$/u],
    ['a file in its place', 'note.txt', /note\.txt: is not a folder: give a folder$/u],
    ['a folder without articles', 'empty', /empty: holds no article: add one with "npm run/u],
  ])('says so of %s', (_name, name, expected) => {
    put('note.txt', 'note');
    mkdirSync(join(folder, 'empty'));
    const { articles, problems } = readArticles(join(folder, name));
    expect(articles).toEqual([]);
    expect(problems.map(renderProblem)).toEqual([expect.stringMatching(expected)]);
  });

  it('prints no control characters of a file name', () => {
    put('a\n\u202eb.md', GOOD);
    expect(report().join()).toContain('K/a\\u{a}\\u{202e}b.md: the name cannot be an id');
  });
});

describe('checkKnowledge', () => {
  it('lists problems, articles with their size, and the sum', () => {
    put('storm.md', GOOD);
    put('bad.md', '');
    const { lines, hasError } = checkKnowledge(folder, NOW_MS);
    expect(hasError).toBe(true);
    expect(lines.slice(1)).toEqual([
      'storm: The Courier, date not given, 2 paragraphs, 6 words',
      '1 article from 1 outlet: 2 paragraphs, 6 words; 1 error, 0 warnings',
    ]);
  });

  it.each([
    ['status: withheld', 'withheld'],
    ['status: retracted', 'retracted'],
    ['embargoedUntil: 2021-03-06', 'embargoed until 2021-03-06'],
    ['expires: 2021-03-05', 'expires 2021-03-05'],
    ['expires: 2021-03-04', 'expired 2021-03-04'],
    ['corrections: [{date: 2021-03-05, text: Three weeks.}]', '1 correction'],
  ])('shows of an article that its front matter says "%s"', (line, words) => {
    put('storm.md', GOOD.replace('publisher', `${line}\npublisher`));
    const { lines, hasError } = checkKnowledge(folder, NOW_MS);
    expect(hasError).toBe(false);
    expect(lines[0]).toBe(`storm: The Courier, date not given, ${words}, 2 paragraphs, 6 words`);
  });

  it('notes an embargo that is over, which is no error', () => {
    put('storm.md', GOOD.replace('publisher', 'embargoedUntil: 2021-03-05T11:59:59Z\npublisher'));
    const { lines, hasError } = checkKnowledge(folder, NOW_MS);
    expect(hasError).toBe(false);
    expect(lines[0]).toContain(
      'storm: The Courier, date not given, embargo over since 2021-03-05T11:59:59Z (note: the line embargoedUntil can go)',
    );
  });

  it('finds no error where there are only warnings', () => {
    put('storm.md', GOOD.replace('publisher', 'mood: grim\npublisher'));
    expect(checkKnowledge(folder, NOW_MS).hasError).toBe(false);
    expect(checkKnowledge(folder, NOW_MS).lines[0]).toMatch(
      /storm\.md:3: warning: unknown field "mood"/u,
    );
  });
});

describe('writeArticle', () => {
  const articleIn = () => {
    put('storm.md', GOOD);
    const [article] = readArticles(folder).articles;
    if (!article) throw new Error('the sample is not valid');
    return article;
  };

  it('writes a file that reads back the same, and leaves nothing else', () => {
    const article = { ...articleIn(), id: 'other' };
    const out = join(folder, 'new/folder');
    expect(writeArticle(article, out)).toEqual({ path: `${out}/other.md` });
    expect(readArticles(out)).toEqual({ articles: [article], problems: [] });
    expect(readdirSync(out)).toEqual(['other.md']);
  });

  it('replaces a file only with force', () => {
    const article = { ...articleIn(), body: 'Changed.' };
    expect(writeArticle(article, folder)).toMatchObject({
      exists: true,
      fault: expect.stringContaining('--force'),
    });
    expect(readFileSync(join(folder, 'storm.md'), 'utf8')).toBe(GOOD);
    expect(writeArticle(article, folder, { force: true })).toEqual({ path: `${folder}/storm.md` });
    expect(readFileSync(join(folder, 'storm.md'), 'utf8')).toContain('Changed.');
    expect(readdirSync(folder)).toEqual(['storm.md']);
  });

  it.each(['../storm', 'a/b', '', '.hidden', 'con', 'a\0', 'ｓtorm', 'x'.repeat(300)])(
    'refuses the id %j',
    (id) => {
      expect(writeArticle({ ...articleIn(), id }, folder)).toMatchObject({
        fault: expect.stringContaining('the id is not safe'),
      });
      expect(readdirSync(folder)).toEqual(['storm.md']);
    },
  );

  it('says why a folder cannot be written', () => {
    const article = articleIn();
    chmodSync(folder, 0o555);
    const written = asOrdinaryUser(() => writeArticle({ ...article, id: 'new' }, folder));
    chmodSync(folder, 0o777);
    expect(written).toMatchObject({ fault: expect.stringContaining('may not be'), exists: false });
    expect(writeArticle(article, put('file', ''))).toHaveProperty('fault');
  });
});
