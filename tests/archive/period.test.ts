import type { AskOptions } from '../../src/core/answer/engine';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';
import { buildArchive } from '../../src/archive/write-archive';
import { openArchive } from '../../src/archive/archive-reader';
import { askArchive, describeArchive, putsOf } from '../support/archives';
import { sharedEnglish } from '../support/coverage';
import { temporaryFolders } from '../support/temporary';

jest.setTimeout(60_000);

const newFolder = temporaryFolders();
const told = (id: string, publisher: string, datePublished: string | null, cost: number) =>
  makeArticle({
    ...{ id, publisher, datePublished },
    headline: `The harbour of Kessel in ${id}`,
    body: `The harbour of Kessel cost ${cost} crowns on 3 May. The mayor said that the harbour of Kessel was finished.`,
  });
const ARTICLES = [
  told('first', 'The Courier', '2019-12-31', 100),
  told('second', 'The Courier', '2020-01-01T08:00:00Z', 200),
  told('third', 'Delta Times', '2020-06-30', 300),
  told('fourth', 'Delta Times', null, 400),
];
const COST = 'How much did the harbour of Kessel cost?';
const CASES: readonly (readonly [string, AskOptions, readonly string[]])[] = [
  ['any time', {}, ['first', 'second', 'third', 'fourth']],
  ['from a day on', { from: '2020-01-01' }, ['second', 'third']],
  ['until a day', { to: '2020-01-01' }, ['first', 'second']],
  ['one day', { from: '2020-06-30', to: '2020-06-30' }, ['third']],
  ['a time without articles', { from: '2021-01-01' }, []],
  ['a time and an outlet', { to: '2020-12-31', outlet: 'Delta Times' }, ['third']],
];

describe('a question limited to a time', () => {
  const engine = engineOf(ARTICLES);
  it.each(CASES)('is answered by articles of that time alone: %s', (_, options, among) => {
    for (const question of [
      COST,
      'Timeline of the harbour',
      'How do the outlets compare on the cost of the harbour?',
      'When was the piece about the harbour published?',
    ]) {
      const { excerpts } = engine.ask(question, { ...options, abstain: false }).outcome;
      for (const { article } of excerpts) expect(among).toContain(article);
    }
    const { excerpts } = engine.ask(COST, { ...options, abstain: false }).outcome;
    expect(excerpts.length > 0).toBe(among.length > 0);
  });
});

describeArchive('a question to an archive limited to a time', () => {
  it('is answered by articles of that time alone', async () => {
    const folder = newFolder();
    await buildArchive(folder, putsOf(ARTICLES), { english: sharedEnglish });
    const reader = await openArchive(folder);
    for (const [, options, among] of CASES) {
      const asked = { ...options, abstain: false };
      const { excerpts } = (await askArchive(reader, COST, asked)).outcome;
      for (const { article } of excerpts) expect(among).toContain(article);
      expect(excerpts.length > 0).toBe(among.length > 0);
    }
  });
});
