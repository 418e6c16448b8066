import { join } from 'node:path';
import { buildArchive } from '../../src/archive/write-archive';
import { status } from '../../src/shell/archive/edit';
import { describeArchive, putsOf } from '../support/archives';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();

describeArchive('the status of an archive', () => {
  it('lists the articles that are not simply published, as of now', async () => {
    const archive = join(newFolder(), 'archive');
    const articles = [
      makeArticle({ id: 'plain', body: 'It rained.' }),
      makeArticle({ id: 'draft', body: 'It snowed.', status: 'withheld' }),
      makeArticle({ id: 'later', body: 'It hailed.', embargoedUntil: '2021-03-06' }),
    ];
    await buildArchive(archive, putsOf(articles), { english: sharedEnglish });
    const printed: string[] = [];
    const shell = {
      archive,
      knowledge: '',
      english: sharedEnglish,
      errors: process.stderr,
      now: () => 0,
      nowMs: () => Date.UTC(2021, 2, 5),
      onPublished: () => undefined,
      print: (lines: readonly string[]) => printed.push(...lines),
      complain: (lines: readonly string[]) => printed.push(...lines),
    };
    expect(await status.run({ options: new Map(), operands: [] }, shell)).toBe(0);
    expect(printed.slice(1)).toEqual(['draft: withheld', 'later: embargoed until 2021-03-06']);
    printed.length = 0;
    await status.run({ options: new Map([['json', '']]), operands: [] }, shell);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      articles: 3,
      decided: [{ id: 'draft', words: ['withheld'] }, { id: 'later' }],
    });
  });
});
