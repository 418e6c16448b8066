import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { previewAddition, publishArticle } from '../../src/administration/add-article';
import { changeFile } from '../../src/administration/change-file';
import { seenOf } from '../../src/administration/place';
import { recoverChanges } from '../../src/administration/recover-changes';
import { previewRemoval, removeArticle } from '../../src/administration/remove-article';
import { previewUndo, undoChange } from '../../src/administration/undo-change';
import { readArticles } from '../../src/knowledge/read-articles';
import { digestsOf, versionOf } from '../../src/knowledge/version';
import { articleText, placeIn, type TestPlace } from '../support/place';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const DEED = { who: 'shell:test', atMs: 1 };
const ADDED = { kind: 'add', file: 'two.md', expected: null } as const;

/** A place with two articles in force, one of them added with a change that can be taken back. */
async function filled(): Promise<TestPlace> {
  const place = placeIn(newFolder());
  place.write('one.md', articleText('One'));
  const after = Buffer.from(articleText('Two'));
  expect(await changeFile(place, { ...ADDED, after }, DEED)).toHaveProperty('change');
  announce(place);
  return place;
}

function announce({ folder, database: { database } }: TestPlace): void {
  database.versions.announce(versionOf(digestsOf(readArticles(folder).articles)), 1);
}

const away = (folder: string): string => join(folder, '..', 'away');

describe('a knowledge folder that is suddenly gone', () => {
  it.each<[string, RegExp, (folder: string) => void]>([
    ['taken away', /knowledge: does not exist: .*mount that, then try again/u, () => undefined],
    ['empty', /knowledge: holds no article any more: .*mount that/u, (folder) => mkdirSync(folder)],
  ])('is not filled anew, when it is %s, and nothing is lost', async (_, words, then) => {
    const place = await filled();
    const { folder } = place;
    const preview = previewAddition(Buffer.from(articleText('New')), 'new.md', folder);
    const removal = previewRemoval(folder, 'one');
    const latest = previewUndo(place);
    const [addition] = preview.additions;
    if (addition === undefined || 'fault' in removal || 'fault' in latest) throw new Error('lost');
    renameSync(folder, away(folder));
    then(folder);
    const refusals = [
      await publishArticle(place, addition, DEED),
      await removeArticle(place, removal, DEED),
      await undoChange(place, latest.change.id, DEED),
      previewRemoval(folder, 'one'),
    ];
    for (const refusal of refusals)
      expect(refusal).toEqual({ fault: expect.stringMatching(words) });
    expect(readArticles(folder).articles).toEqual([]);

    rmSync(folder, { recursive: true, force: true });
    renameSync(away(folder), folder);
    expect(Object.keys(place.files()).sort()).toEqual(['one.md', 'two.md']);
    expect(await publishArticle(place, addition, DEED)).toHaveProperty('change');
    place.database.database.close();
  });

  it('does not make a change that was broken off look ended', async () => {
    const place = await filled();
    const { folder, database } = place;
    const before = Buffer.from(articleText('One'));
    const id = database.database.changes.begin({
      ...{ ...DEED, kind: 'remove', file: 'one.md', before, after: null },
    });
    renameSync(folder, away(folder));
    expect(await recoverChanges(place, 2)).toMatchObject({ finished: [], abandoned: [] });
    renameSync(away(folder), folder);
    expect(database.database.changes.unfinished()).toMatchObject([{ id }]);
    expect(await recoverChanges(place, 2)).toMatchObject({ abandoned: ['one.md'] });
    database.database.close();
  });

  it('may be empty once its last article was removed, which can be taken back', async () => {
    const place = await filled();
    for (const file of ['one.md', 'two.md']) {
      const expected = seenOf(Buffer.from(place.files()[file] ?? ''));
      const removed = await changeFile(
        place,
        { kind: 'remove', file, expected, after: null },
        DEED,
      );
      expect(removed).toHaveProperty('change');
    }
    announce(place);
    const latest = previewUndo(place);
    const id = 'change' in latest ? latest.change.id : 0;
    expect(await undoChange(place, id, DEED)).toHaveProperty('change');
    place.database.database.close();
  });
});
