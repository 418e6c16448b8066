import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  editArticle,
  previewAddition,
  publishArticle,
  type Addition,
} from '../../src/administration/add-article';
import { recoverChanges } from '../../src/administration/recover-changes';
import { previewRemoval, removeArticle } from '../../src/administration/remove-article';
import { previewUndo, undoChange, undoStep } from '../../src/administration/undo-change';
import { isSafeId } from '../../src/knowledge/article-id';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { opened } from '../support/database';
import { articleText, placeIn, type TestPlace } from '../support/place';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const DEED = { who: '1', atMs: Date.UTC(2026, 10, 21) };
let place: TestPlace;

beforeEach(() => {
  place = placeIn(newFolder());
});
afterEach(() => {
  expect(place.database.database.check()).toEqual([]);
  expect(Object.keys(place.files()).filter((name) => name.includes('.tmp'))).toEqual([]);
  place.database.database.close();
});

function previewed(text: string, name: string): Addition {
  const { additions } = previewAddition(Buffer.from(text), name, place.folder);
  const [addition] = additions;
  if (addition === undefined) throw new Error('nothing was recognised');
  return addition;
}
const publish = (text: string, name: string) => publishArticle(place, previewed(text, name), DEED);
async function remove(id: string) {
  const removal = previewRemoval(place.folder, id);
  return 'fault' in removal ? removal : removeArticle(place, removal, DEED);
}
async function undo() {
  const shown = previewUndo(place);
  return 'fault' in shown ? shown : undoChange(place, shown.change.id, DEED);
}
const log = () =>
  place.database.database.auditLog
    .latest(9)
    .map(({ action, subject, result }) => [action, subject, result]);

describe('adding an article', () => {
  it('writes the file, keeps what undo needs and tells the audit log', async () => {
    expect(await publish(articleText('Rain'), 'rain.md')).toEqual({
      change: { id: 1, kind: 'add', file: 'rain.md' },
    });
    expect(place.files()).toEqual({ 'rain.md': articleText('Rain') });
    expect(log()).toEqual([['add', 'rain.md', 'done']]);
    expect(await undo()).toMatchObject({ change: { kind: 'undo', file: 'rain.md' } });
    expect(place.files()).toEqual({});
    expect(await undo()).toEqual({ fault: 'there is no change to take back' });
  });

  it('replaces a file of the same id, in whatever folder and capitals it stands', async () => {
    place.write('post/Rain.md', articleText('Old rain'));
    expect(await publish(articleText('New rain'), 'rain.md')).toMatchObject({
      change: { kind: 'replace', file: 'post/Rain.md' },
    });
    expect(place.files()).toEqual({ 'post/Rain.md': articleText('New rain') });
    await undo();
    expect(place.files()).toEqual({ 'post/Rain.md': articleText('Old rain') });
  });

  it('is refused where the file was changed after the preview, and nothing is lost', async () => {
    const addition = previewed(articleText('Rain'), 'rain.md');
    place.write('rain.md', articleText('By somebody else'));
    expect(await publishArticle(place, addition, DEED)).toEqual({
      fault: 'rain.md: somebody else changed it in the meantime: look again, then decide',
    });
    expect(place.files()).toEqual({ 'rain.md': articleText('By somebody else') });
    expect(log()).toEqual([['add', 'rain.md', expect.stringMatching(/^rain\.md: somebody else/u)]]);
  });

  it('lets one of two win who publish at once, and tells the other', async () => {
    const [one, two] = [
      previewed(articleText('One'), 'rain.md'),
      previewed(articleText('Two'), 'rain.md'),
    ];
    const outcomes = await Promise.all([
      publishArticle(place, one, DEED),
      publishArticle(place, two, DEED),
    ]);
    expect(outcomes.filter((outcome) => 'change' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'fault' in outcome)).toHaveLength(1);
    expect(Object.keys(place.files())).toEqual(['rain.md']);
  });

  it('gives a field another value and refuses one that no file may have', () => {
    const { article } = previewed(articleText('Rain'), 'rain.md');
    expect(editArticle(article, { headline: ' Snow ', datePublished: '2021-03-04' })).toMatchObject(
      {
        article: { id: 'rain', headline: 'Snow', datePublished: '2021-03-04' },
      },
    );
    expect(editArticle({ ...article, url: 'https://a.example/b' }, { url: '' })).toMatchObject({
      article: { url: null },
    });
    expect(editArticle(article, { headline: '' })).toMatchObject({
      fault: expect.stringMatching(/headline/u),
    });
    expect(editArticle(article, { datePublished: 'Monday' })).toMatchObject({
      fault: expect.stringMatching(/datePublished/u),
    });
    expect(editArticle(article, { url: 'http://a.example' })).toMatchObject({
      fault: expect.stringMatching(/url/u),
    });
  });
});

describe('names from outside', () => {
  const HOSTILE = [
    '../../escape.md',
    '..\\..\\escape.md',
    '/etc/escape.md',
    'C:\\escape.md',
    'CON.md',
    'nul.txt.md',
    'com1.md',
    'trailing..md',
    'trailing.md. . ',
    '.hidden.md',
    '.md',
    'a\0b.md',
    'a\nb.md',
    'ｅｓｃａｐｅ.md',
    'раin.md',
    'a\u202Egnp.md',
    `${'x'.repeat(255)}.md`,
    `${'é'.repeat(127)}.md`,
    'a/../../b.md',
    '~root.md',
    '-rf.md',
    'a:stream.md',
    '',
  ];

  it('become a safe file in the folder or nothing', async () => {
    for (const name of HOSTILE) {
      const bytes = Buffer.from(articleText('Rain over town'));
      const { additions } = previewAddition(bytes, name, place.folder);
      for (const addition of additions) {
        expect(addition.file).toMatch(/^[A-Za-z0-9][\w.-]*\.md$/u);
        expect(isSafeId(addition.article.id)).toBe(true);
        expect(await publishArticle(place, addition, DEED)).toHaveProperty('change');
        expect(Object.keys(place.files())).toContain(addition.file);
      }
    }
    for (const file of Object.keys(place.files()))
      expect(file).toMatch(/^[A-Za-z0-9][\w.-]*\.md$/u);
  });

  it('find no file to remove unless it is an article', () => {
    place.write('rain.md', articleText('Rain'));
    writeFileSync(join(place.folder, '..', 'secret.md'), 'secret');
    const ids = [
      '../secret',
      '/etc/passwd',
      '..',
      '.',
      '',
      'a\0b',
      'rain/../rain',
      'x'.repeat(300),
    ];
    for (const id of ids) {
      expect(previewRemoval(place.folder, id)).toEqual({
        fault: expect.stringMatching(/^no article has this id/u),
      });
    }
  });

  it('never leave the folder, whatever file a change names', async () => {
    const addition = previewed(articleText('Rain'), 'rain.md');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('..', '.', '', 'a', 'b.md', '\\', 'C:', '\0', '~'), {
          maxLength: 5,
        }),
        async (parts) => {
          const file = parts.join('/');
          const outcome = await publishArticle(place, { ...addition, file }, DEED);
          if ('change' in outcome) expect(file).toMatch(/^(?:(?:a|~|b\.md)\/)*b\.md$/u);
        },
      ),
      { numRuns: 30 },
    );
    for (const name of Object.keys(place.files())) expect(name).not.toContain('..');
  });
});

describe('removing an article', () => {
  it('keeps its bytes for undo, whatever they are', async () => {
    const bytes =
      '\uFEFF---\r\nheadline: "Ra\u0301in"\r\npublisher: P\r\n---\r\n\r\nText \u00a0\r\n\r\n';
    place.write('Deep/Rain.md', bytes);
    expect(await remove('rain')).toMatchObject({
      change: { kind: 'remove', file: 'Deep/Rain.md' },
    });
    expect(place.files()).toEqual({});
    expect(await remove('rain')).toHaveProperty('fault');
    await undo();
    expect(place.files()).toEqual({ 'Deep/Rain.md': bytes });
  });

  it('leaves links alone', async () => {
    writeFileSync(join(place.folder, '..', 'elsewhere.md'), articleText('Elsewhere'));
    symlinkSync('../elsewhere.md', join(place.folder, 'link.md'));
    expect(await remove('link')).toEqual({
      fault: 'link.md: is a link or no ordinary file: change it by hand',
    });
  });
});

describe('undo', () => {
  it('takes back any row of changes, one by one, to the state before', async () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b'),
      text: fc.constantFrom('One', 'Two', null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        place.database.database.close();
        place = placeIn(newFolder());
        place.write('a.md', articleText('First'));
        const states = [place.files()];
        for (const { id, text } of steps) {
          const outcome = await (text === null
            ? remove(id)
            : publish(articleText(text), `${id}.md`));
          if ('change' in outcome) states.push(place.files());
        }
        for (const state of states.toReversed().slice(1)) {
          expect(await undo()).toHaveProperty('change');
          expect(place.files()).toEqual(state);
        }
        expect(await undo()).toHaveProperty('fault');
      }),
      { numRuns: 15 },
    );
  });

  it('never overwrites what somebody wrote by hand since', async () => {
    await publish(articleText('Rain'), 'rain.md');
    place.write('rain.md', articleText('By hand'));
    expect(await undo()).toEqual({ fault: expect.stringMatching(/somebody else changed it/u) });
    expect(place.files()).toEqual({ 'rain.md': articleText('By hand') });
  });

  it('takes back in one step what was published in one, and no more', async () => {
    await publish(articleText('Rain'), 'rain.md');
    const before = place.files();
    let batch: number | undefined;
    for (const name of ['Snow', 'Wind', 'Hail']) {
      const addition = previewed(articleText(name), `${name.toLowerCase()}.md`);
      const step = batch === undefined ? {} : { batch };
      const outcome = await publishArticle(place, addition, DEED, step);
      if ('change' in outcome) batch ??= outcome.change.id;
    }
    const shown = previewUndo(place);
    expect(shown).toMatchObject({ count: 3 });
    const id = 'change' in shown ? shown.change.id : 0;
    const { changes, faults } = await undoStep(place, id, DEED);
    expect([changes.length, faults]).toEqual([3, []]);
    expect(place.files()).toEqual(before);
    expect(previewUndo(place)).toMatchObject({ count: 1, change: { file: 'rain.md' } });
  });

  it('stops at a file of the step that was changed by hand, and says so', async () => {
    const first = previewed(articleText('Snow'), 'snow.md');
    const second = previewed(articleText('Wind'), 'wind.md');
    const begun = await publishArticle(place, first, DEED);
    const batch = 'change' in begun ? begun.change.id : 0;
    const last = await publishArticle(place, second, DEED, { batch });
    place.write(first.file, articleText('By hand'));
    const { changes, faults } = await undoStep(place, 'change' in last ? last.change.id : 0, DEED);
    expect(changes.map(({ file }) => file)).toEqual([second.file]);
    expect(faults).toEqual([expect.stringMatching(/somebody else changed it/u)]);
  });

  it('is refused where another change came after the one that was shown', async () => {
    await publish(articleText('Rain'), 'rain.md');
    const shown = previewUndo(place);
    await publish(articleText('Snow'), 'snow.md');
    const id = 'change' in shown ? shown.change.id : 0;
    expect(await undoChange(place, id, DEED)).toEqual({
      fault: expect.stringMatching(/another change in the meantime/u),
    });
    expect(Object.keys(place.files())).toEqual(['rain.md', 'snow.md']);
  });
});

describe('a start after a crash', () => {
  const begin = (before: string | null, after: string | null): number =>
    place.database.database.changes.begin({
      ...{ ...DEED, kind: 'replace', file: 'rain.md' },
      before: before === null ? null : Buffer.from(before),
      after: after === null ? null : Buffer.from(after),
    });

  it.each([
    ['kept what the file says was done', 'new', 'finished', 1],
    ['forgets what was not done', 'old', 'abandoned', 0],
    ['leaves a file that is neither, and says so', 'other', 'unclear', 0],
  ] as const)('%s', async (_, holds, state, undoable) => {
    begin('old', 'new');
    place.write('rain.md', holds);
    const recovery = await recoverChanges(place, DEED.atMs);
    expect(recovery).toMatchObject({ [state]: [expect.stringContaining('rain.md')] });
    expect(place.files()).toEqual({ 'rain.md': holds });
    expect(place.database.database.changes.unfinished()).toEqual([]);
    expect(place.database.database.changes.latestToUndo() === null ? 0 : 1).toBe(undoable);
    expect(log()).toEqual([['recover', 'rain.md', expect.stringContaining(state)]]);
  });

  it('sweeps the drafts of changes, and those of imports once they are old', async () => {
    place.write('.rain.md.0123456789ab.change.tmp', 'half');
    place.write('deep/.rain.md.0123456789ab.removed.tmp', 'gone');
    place.write('.rain.0123456789ab.tmp', 'old draft');
    place.write('.snow.0123456789ab.tmp', 'draft under way');
    place.write('.notes.tmp', 'no draft');
    const now = Date.now();
    utimesSync(join(place.folder, '.rain.0123456789ab.tmp'), new Date(0), new Date(0));
    expect(await recoverChanges(place, now)).toMatchObject({ swept: 3 });
    expect(Object.keys(place.files()).sort()).toEqual(['.notes.tmp', '.snow.0123456789ab.tmp']);
    for (const left of ['.notes.tmp', '.snow.0123456789ab.tmp']) rmSync(join(place.folder, left));
  });
});

describe('what stands in the way', () => {
  it('is told where another process changes the coverage for too long', async () => {
    const release = place.database.database.lockChanges();
    const addition = previewed(articleText('Rain'), 'rain.md');
    jest.useFakeTimers();
    const outcome = publishArticle(place, addition, DEED);
    await jest.advanceTimersByTimeAsync(5_000);
    jest.useRealTimers();
    expect(await outcome).toEqual({
      fault: 'somebody else is changing the coverage at this moment: try again',
    });
    release?.();
    expect(await publishArticle(place, addition, DEED)).toHaveProperty('change');
  });

  it('is told where there is no database, and no file is touched', async () => {
    const without = { folder: place.folder, database: { fault: 'x.db: is away: look' } };
    const addition = previewed(articleText('Rain'), 'rain.md');
    expect(await publishArticle(without, addition, DEED)).toEqual({ fault: 'x.db: is away: look' });
    expect(previewUndo(without)).toEqual({ fault: 'x.db: is away: look' });
    expect(await recoverChanges(without, 1)).toEqual({ fault: 'x.db: is away: look' });
    expect(place.files()).toEqual({});
  });

  it('is told where the database has no room for the bytes before, and no file is touched', async () => {
    const small = opened(place.databasePath, { mostPages: 40 });
    const full = { folder: place.folder, database: { database: small } };
    const addition = previewed(articleText('Rain', 'word '.repeat(50_000)), 'rain.md');
    expect(await publishArticle(full, addition, DEED)).toEqual({
      fault: expect.stringMatching(/cannot grow, the disk is full/u),
    });
    expect(place.files()).toEqual({});
    small.close();
  });

  it('is told where the folder may not be written, and the change is forgotten', () => {
    // whoever runs the tests as root may write everywhere, so another user tries
    for (const path of [join(place.folder, '..'), place.databasePath]) chmodSync(path, 0o777);
    for (const ending of ['-wal', '-shm']) chmodSync(`${place.databasePath}${ending}`, 0o666);
    chmodSync(place.folder, 0o555);
    const source = (name: string): string => JSON.stringify(join(__dirname, '../../src', name));
    const script = `
      const { openDatabase } = require(${source('database/open-database.ts')});
      const { changeFile } = require(${source('administration/change-file.ts')});
      if (process.getuid?.() === 0) process.setuid(65534);
      const place = { folder: ${JSON.stringify(place.folder)}, database: openDatabase(${JSON.stringify(place.databasePath)}) };
      const wanted = { kind: 'add', file: 'rain.md', expected: null, after: Buffer.from('x') };
      changeFile(place, wanted, { who: '1', atMs: 1 }).then((outcome) => console.log(JSON.stringify(outcome)));`;
    const output = execFileSync(process.execPath, ['--require', TYPESCRIPT_HOOK, '-e', script], {
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({
      fault: 'rain.md: may not be opened by this user: change its permissions',
    });
    chmodSync(place.folder, 0o755);
    expect(place.database.database.changes.unfinished()).toEqual([]);
  });
});
