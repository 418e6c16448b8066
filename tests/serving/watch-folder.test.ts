import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchFolder, type FolderWatch } from '../../src/serving/watch-folder';
import { makeArticleFolder, type ArticleFolder } from '../support/article-folder';

const QUIET_MS = 40;

describe('a watched folder', () => {
  let folder: ArticleFolder;
  let watched: FolderWatch | null = null;
  const faults: unknown[] = [];
  let quiets = 0;
  let heard: () => void = () => undefined;
  /** Settles at the next quiet after a change. */
  const quiet = async (): Promise<number> =>
    new Promise((resolve) => {
      heard = () => {
        resolve(quiets);
      };
    });
  const start = async (path: string): Promise<void> => {
    watched = watchFolder(path, {
      quietMs: QUIET_MS,
      onQuiet: () => {
        quiets += 1;
        heard();
      },
      onFault: (error) => faults.push(error),
    });
    await watched.ready;
  };
  beforeEach(() => {
    folder = makeArticleFolder({ Kessel: 'Monday' });
    quiets = 0;
    faults.length = 0;
  });
  afterEach(() => {
    watched?.close();
    folder.remove();
  });

  it('tells once of many quick changes', async () => {
    await start(folder.path);
    for (let turn = 0; turn < 2; turn += 1) {
      for (let index = 0; index < 30; index += 1) folder.put(`article-${index}`, `day ${turn}`);
      folder.take('article-7');
      expect(await quiet()).toBe(turn + 1);
    }
    expect(faults).toEqual([]);
  });

  it('passes over drafts', async () => {
    await start(folder.path);
    writeFileSync(join(folder.path, '.draft.tmp'), 'x');
    folder.put('Orsley', 'Friday');
    expect(await quiet()).toBe(1);
  });

  it('sees folders in it, also new ones', async () => {
    await start(folder.path);
    const inner = join(folder.path, 'inner');
    mkdirSync(inner);
    await quiet();
    writeFileSync(join(inner, 'article.md'), 'x');
    expect(await quiet()).toBe(2);
  });

  it('tells that it is gone, and sees it again when it is back', async () => {
    await start(folder.path);
    const away = `${folder.path}-away`;
    const gone = quiet();
    renameSync(folder.path, away);
    await gone;
    expect(faults).toHaveLength(1);
    const back = quiet();
    renameSync(away, folder.path);
    await back;
    folder.put('Orsley', 'Friday');
    expect(await quiet()).toBe(3);
  });

  it('waits for a folder that is not there yet', async () => {
    const later = join(folder.path, 'later');
    await start(later);
    expect(faults).toHaveLength(1);
    const made = quiet();
    mkdirSync(later);
    expect(await made).toBe(1);
  });
});
