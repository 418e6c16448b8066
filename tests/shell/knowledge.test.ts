import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { runKnowledge } from '../../src/shell/knowledge';
import { UsageError } from '../../src/terminal/usage-error';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { articleText, placeIn, type TestPlace } from '../support/place';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const NOW = Date.UTC(2026, 10, 21, 12);
let home = '';
let place: TestPlace;

beforeEach(() => {
  home = newFolder();
  place = placeIn(home);
});
afterEach(() => {
  place.database.database.close();
});

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs one command line on the test's folder and database, or on no database. */
async function run(
  line: readonly string[],
  database: TestPlace['database'] | { fault: string } = place.database,
  settings: Parameters<typeof readConfig>[0] = {},
): Promise<Ran> {
  let [output, errors] = ['', ''];
  const print = (lines: readonly string[]): void => {
    output += lines.map((each) => `${each}\n`).join('');
  };
  const complain = (lines: readonly string[]): void => {
    errors += lines.map((each) => `${each}\n`).join('');
  };
  const code = await runKnowledge(line, { print }, () => ({
    shell: {
      ...{ config: readConfig(settings), who: 'shell:ada', now: () => NOW, print, complain },
      place: { folder: place.folder, database },
    },
    close: () => undefined,
  }));
  return { code, output, errors };
}

/** A file outside the folder, to be added. */
function fileOf(name: string, text: string): string {
  writeFileSync(join(home, name), text);
  return join(home, name);
}

describe('knowledge add, remove and undo', () => {
  it('publish, remove and put back an article, and tell the bots and the log each time', async () => {
    const rain = fileOf('rain.md', articleText('Rain over town'));
    const added = await run(['add', rain]);
    expect(added).toMatchObject({ code: 0, errors: '' });
    expect(added.output).toMatch(
      /^new rain\.md\n {2}headline: Rain over town\n[^]*rain\.md: added; .*undo/u,
    );
    const first = place.database.database.versions.current()?.version;
    expect(await run(['remove', 'RAIN'])).toMatchObject({ code: 0 });
    expect(place.files()).toEqual({});
    expect(place.database.database.versions.current()?.version).not.toBe(first);
    expect((await run(['undo'])).output).toBe(
      'remove of rain.md by shell:ada, 2026-11-21 12:00 UTC\nrain.md: is as it was before\n',
    );
    expect(place.files()).toEqual({ 'rain.md': articleText('Rain over town') });
    expect(place.database.database.versions.current()?.version).toBe(first);
    expect((await run(['log'])).output).toMatch(
      /^3 .* took back the last change of rain\.md\n2 .* removed rain\.md\n1 {2}2026-11-21 12:00:00 {2}shell:ada published rain\.md\n$/u,
    );
  });

  it('replace a file only when told to, and show what would be done without doing it', async () => {
    place.write('rain.md', articleText('Old'));
    const rain = fileOf('rain.md', articleText('New'));
    expect(await run(['add', rain])).toMatchObject({
      ...{ code: 1, errors: 'rain.md: exists already: use --replace to replace it\n' },
    });
    expect(await run(['add', '--dry-run', '--replace', rain])).toMatchObject({ code: 0 });
    expect((await run(['remove', '--dry-run', 'rain'])).output).toBe('rain.md: would be removed\n');
    expect(place.files()).toEqual({ 'rain.md': articleText('Old') });
    expect(await run(['add', '--replace', rain])).toMatchObject({ code: 0 });
    expect(place.files()).toEqual({ 'rain.md': articleText('New') });
    expect((await run(['undo', '--dry-run'])).output).toMatch(/^replace of rain\.md/u);
    expect(place.files()).toEqual({ 'rain.md': articleText('New') });
  });

  it('tell what an article does not answer of its own, and what another outlet says otherwise', async () => {
    const text = (publisher: string, hurt: number): string =>
      `---\nheadline: Storm by ${publisher}\npublisher: ${publisher}\ndatePublished: 2021-03-04\n---\n\n` +
      `The storm hurt ${hurt} sailors in the harbour of Kessel.\n\n“Nobody told us a thing about it.”\n`;
    place.write('post.md', text('The Post', 14));
    const { output } = await run(['add', '--dry-run', fileOf('news.md', text('The News', 12))]);
    expect(output).toContain(
      'asked of itself: ¶ 2 does not surely tell who says “Nobody told us a thing about it.”',
    );
    expect(output).toContain('Here “12” (¶ 1), in The Post “14” (“Storm by The Post”, ¶ 1)');
  });

  it('take what the page does not tell from options', async () => {
    const page = fileOf('rain.md', articleText('Rain'));
    const options = ['--publisher', 'The Post', '--date', '2021-03-04', '--id', 'wet'];
    expect(await run(['add', ...options, page])).toMatchObject({ code: 0 });
    expect(place.files()['wet.md']).toMatch(/publisher: The Post\ndatePublished: 2021-03-04\n/u);
  });

  it('refuse what makes no article, with the place and the cure', async () => {
    const broken = fileOf('broken.md', '---\npublisher: Nobody\n---\n\nText.\n');
    const refused = await run(['add', broken]);
    expect(refused).toMatchObject({ code: 1, output: '' });
    expect(refused.errors).toMatch(/broken\.md: line \d+: headline is missing: add a line/u);
    expect(await run(['remove', '../broken'])).toMatchObject({ code: 1, output: '' });
    expect(await run(['undo'])).toMatchObject({
      code: 1,
      errors: 'there is no change to take back\n',
    });
  });

  it('change nothing without a database, and say why', async () => {
    const away = { fault: 'x.db: is away: look' };
    const rain = fileOf('rain.md', articleText('Rain'));
    for (const line of [['add', rain], ['undo'], ['log'], ['gaps'], ['db-check']]) {
      const ran = await run(line, away);
      expect(ran.code).toBe(1);
      expect(ran.errors).toContain('x.db: is away: look');
    }
    expect(place.files()).toEqual({});
  });
});

describe('knowledge where answers come from an archive', () => {
  const inArchive = async (...line: readonly string[]): Promise<Ran> =>
    run(line, place.database, { ARCHIVE: './the-archive' });

  it.each([
    ['add', 'archive -- add FILE.md'],
    ['remove', 'archive -- remove ID'],
    ['undo', 'archive -- undo'],
  ])('refuses to %s, and says how an archive is changed', async (command, instead) => {
    const rain = fileOf('rain.md', articleText('Rain over town'));
    await run(['add', rain]);
    const before = place.files();
    const operands = { add: [rain], remove: ['rain'], undo: [] }[command] ?? [];
    const { code, output, errors } = await inArchive(command, ...operands);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('answers come from the archive ./the-archive, so nothing was changed');
    expect(errors).toContain(instead);
    expect(place.files()).toEqual(before);
    expect((await run(['log'])).output.split('\n')).toHaveLength(2);
  });

  it('still shows what would be done, and how the files and the database stand', async () => {
    const rain = fileOf('rain.md', articleText('Rain over town'));
    expect(await inArchive('add', '--dry-run', rain)).toMatchObject({ code: 0, errors: '' });
    expect((await inArchive('log')).errors).toBe('');
    place.write('rain.md', articleText('Rain over town'));
    const entry = join(__dirname, '../../src/knowledge-command.ts');
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--require', TYPESCRIPT_HOOK, entry, 'status'],
      {
        ...{ cwd: home, encoding: 'utf8' },
        env: {
          PATH: process.env['PATH'],
          KNOWLEDGE_DIR: place.folder,
          DATABASE_PATH: place.databasePath,
          ARCHIVE: 'the-archive',
        },
      },
    );
    expect(status).toBe(0);
    expect(stderr).toBe(
      'verbatim: answers come from the archive the-archive, not from these files: npm run -s archive -- status shows it\n',
    );
  });
});

describe('knowledge gaps', () => {
  it('lists, exports and limits what people asked in vain', async () => {
    const { gaps } = place.database.database;
    for (const personKey of ['ada', 'bob']) {
      const asked = { question: '=Who?', missing: ['x'], tellable: [], reason: 'no-match' };
      gaps.record({ ...asked, atMs: NOW, personKey });
    }
    expect((await run(['gaps'])).output).toBe('2×  =Who?; missing: x  [2026-11-21]\n');
    expect((await run(['gaps', '--csv'])).output).toContain('"\'=Who?","","x","2"');
    expect(JSON.parse((await run(['gaps', '--json'])).output)).toMatchObject([{ asked: 2 }]);
    expect((await run(['gaps', '--days', '1'])).output).toContain('Who');
  });
});

describe('unusable arguments', () => {
  it.each([
    [[], /^say what to do: status\|check/u],
    [['frobnicate'], /^there is no command "frobnicate": status\|/u],
    [['toString'], /^there is no command/u],
    [['add'], /^name the files to add/u],
    [['add', 'nowhere.md'], /^nowhere\.md: does not exist/u],
    [['add', '--id', '../x', 'a.md'], /^--id: use letters/u],
    [['add', '--headline', 'x', 'a.md', 'b.md'], /^--headline belongs to one article/u],
    [['remove'], /^name one article to remove/u],
    [['remove', 'a', 'b'], /^name one article to remove/u],
    [['undo', 'all'], /^there is nothing to do with "all"/u],
    [['log', '--limit', '0'], /^--limit must be a whole number from 1/u],
    [['gaps', '--days', 'many'], /^--days must be a whole number/u],
  ])('are told with the cure: %j', async (line, message) => {
    await expect(run(line)).rejects.toThrow(message);
    await expect(run(line)).rejects.toBeInstanceOf(UsageError);
  });

  it('are none where help is asked for, which opens nothing', async () => {
    const texts: string[] = [];
    const print = (lines: readonly string[]): void => void texts.push(...lines);
    const open = (): never => {
      throw new Error('opened');
    };
    const names = ['status', 'check', 'add', 'remove', 'undo', 'gaps', 'log', 'db-check'];
    expect(await runKnowledge(['--help'], { print }, open)).toBe(0);
    for (const name of names) {
      expect(texts[0]).toContain(`  ${name}`);
      expect(await runKnowledge([name, '--help'], { print }, open)).toBe(0);
    }
    expect(texts).toHaveLength(names.length + 1);
  });
});

describe('knowledge status and check', () => {
  it('tell of the coverage, the database and the answers, as a user runs them', () => {
    place.write('rain.md', articleText('Rain over town'));
    place.write('broken.md', '---\npublisher: Nobody\n---\n\nText.\n');
    const entry = join(__dirname, '../../src/knowledge-command.ts');
    const start = (...args: readonly string[]): string => {
      try {
        return execFileSync(process.execPath, ['--require', TYPESCRIPT_HOOK, entry, ...args], {
          ...{ cwd: home, encoding: 'utf8' },
          env: {
            PATH: process.env['PATH'],
            KNOWLEDGE_DIR: place.folder,
            DATABASE_PATH: place.databasePath,
          },
        });
      } catch (error) {
        // broken.md is an error, so the exit code is 1
        expect(error).toMatchObject({ status: 1, stderr: '' });
        return (error as { stdout: string }).stdout;
      }
    };
    expect(JSON.parse(start('status', '--json'))).toMatchObject({
      ...{ counts: { articles: 1, outlets: 1 }, undated: 1, faults: [] },
      problems: [{ file: expect.stringMatching(/broken\.md$/u) }],
    });
    const asked = { question: 'Who built the moon?', articleId: 'rain', start: 0 };
    place.database.database.askedQuestions.record({ atMs: Date.now(), ...asked, personKey: 'ada' });
    expect(start('check')).toMatch(
      /broken\.md:\d+: .*\nversion [0-9a-f]{12}; in force: none\n1 question asked again: 0 gain an answer, 1 lose it/u,
    );
    place.write('storm.md', `${articleText('Storm')}\n“Nobody told us a thing about it.”\n`);
    expect(start('check')).not.toContain('storm:');
    expect(start('check', '--try')).toMatch(
      /^storm: ¶ \d+ does not surely tell who says “Nobody/mu,
    );
    expect(JSON.parse(start('check', '--try', '--json'))).toMatchObject({
      trials: [{ id: 'rain' }, { id: 'storm', trial: { unclear: [{}] } }],
    });
  }, 60_000);
});
