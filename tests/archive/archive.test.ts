import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article/article';
import { readWords } from '../../src/archive/read-words';
import { openArchive } from '../../src/archive/archive-reader';
import { currentPublication, openTables } from '../../src/archive/archive-tables';
import { noWords, countWords, type ArchiveWords } from '../../src/archive/archive-words';
import type { ChangeOptions } from '../../src/archive/put-articles';
import { checkArchive } from '../../src/archive/check-archive';
import {
  buildArchive,
  compactArchive,
  editArchive,
  publicationsOf,
  undoArchive,
} from '../../src/archive/write-archive';
import { analyseArticle } from '../../src/core/corpus/analysed-article';
import { readArticles } from '../../src/knowledge/read-articles';
import { digestsOf, versionOf } from '../../src/knowledge/version';
import { askArchive, describeArchive, putsOf } from '../support/archives';
import { engineOf, sharedEnglish } from '../support/coverage';
import { FERRY, makeArticle } from '../support/articles';
import { THREAD_ARGUMENTS } from '../support/serving';
import { EDITED_TEXT, fireArticle, WIRE_TEXT } from '../support/wire-stories';
import { temporaryFolders } from '../support/temporary';

jest.setTimeout(60_000);

const newFolder = temporaryFolders();
const english = sharedEnglish();
const OPTIONS: ChangeOptions = { english: () => english };
const ARTICLES = ['knowledge', 'tests/fixtures/coverage'].flatMap(
  (folder) => readArticles(folder).articles,
);

const build = async (folder: string, articles: readonly Article[]): Promise<unknown> =>
  buildArchive(folder, putsOf(articles), OPTIONS);

/** The words of a coverage, in an order of their own. */
function plainWords({ tally, frequencies, ...sums }: ArchiveWords): unknown {
  const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  // which of two spellings came first depends on the order of the articles
  const spellings = sorted(tally.spellings).map(([folded, own]) => [
    folded,
    { ...own, stem: '', acronym: '' },
  ]);
  return { ...sums, stems: sorted(tally.stems), spellings, frequencies: sorted(frequencies) };
}

async function storedWords(folder: string): Promise<unknown> {
  const archive = await openTables(folder);
  const publication = archive && (await currentPublication(archive.tables.publications));
  if (!publication) throw new Error('nothing was published');
  return plainWords(await readWords(archive.tables, publication));
}

function countedWords(articles: readonly Article[]): unknown {
  const words = noWords();
  for (const article of articles) countWords(words, analyseArticle(article, english));
  return plainWords(words);
}

describeArchive('an archive', () => {
  it('answers as the same articles do in memory', async () => {
    const folder = newFolder();
    await build(folder, ARTICLES);
    const reader = await openArchive(folder);
    const engine = engineOf(ARTICLES);
    const questions = [
      'Who led the inquiry?',
      'What did Scarlatoiu say about the camps?',
      'When was the UN report released?',
      'Did North Korea admit to labour camps?',
      'what did the DW piece say about torture?',
      'Why was the night bus stopped?',
      'How many phones were banned?',
      'Timeline of the Orsley flood',
      'Which articles are there?',
      'who wrote the article about the sponge reef?',
      'Who is the queen of Sheba?',
      'hello',
      '',
    ];
    for (const question of questions) {
      const { outcome } = await askArchive(reader, question);
      const expected = engine.ask(question).outcome;
      expect([question, outcome.outcome, outcome.reason]).toEqual([
        question,
        expected.outcome,
        expected.reason,
      ]);
      expect(outcome.excerpts[0]).toEqual(expected.excerpts[0]);
      for (const { article, field, start, end, text } of outcome.excerpts) {
        if (field !== 'body') continue;
        const stored = ARTICLES.find(({ id }) => id === article);
        expect(stored?.body.slice(start, end)).toBe(text);
      }
    }
  });

  it('counts copies among the articles that a question leads to as one source', async () => {
    const folder = newFolder();
    const copies = [
      fireArticle('argus', 'Argus', WIRE_TEXT, { agencies: ['AP'] }),
      fireArticle('beacon', 'Beacon', EDITED_TEXT),
    ];
    await build(folder, [...ARTICLES, ...copies]);
    const question = 'how many people were killed in the fire at Calder Quay?';
    const { outcome } = await askArchive(await openArchive(folder), question);
    expect(outcome.excerpts).toHaveLength(1);
    expect(outcome.source).toMatchObject({ agency: 'AP', independent: [] });
  });

  it('answers a follow-up, one article and one outlet as memory does', async () => {
    const folder = newFolder();
    await build(folder, ARTICLES);
    const reader = await openArchive(folder);
    const engine = engineOf(ARTICLES);
    const first = await askArchive(reader, 'What did Scarlatoiu say?');
    const options = { conversation: [first] };
    const [article = makeArticle()] = ARTICLES;
    for (const [question, asked] of [
      ['When did he say that?', options],
      ['How many people are in the camps?', options],
      ['And why?', options],
      ['Who led the inquiry?', { article: article.id }],
      ['Who led the inquiry?', { outlet: article.publisher }],
      ['Who led the inquiry?', { article: 'gone' }],
    ] as const) {
      const { outcome } = await askArchive(reader, question, asked);
      expect(outcome.excerpts).toEqual(engine.ask(question, asked).outcome.excerpts);
    }
  });

  it('has the version and the words that a folder of the same articles has, after any changes', async () => {
    const folder = newFolder();
    const [one, two, ...others] = ARTICLES;
    if (!one || !two) throw new Error('too few articles');
    const changed = { ...two, body: `${two.body}\n\nNobody was hurt.` };
    await build(folder, [one, two]);
    await editArchive(folder, { did: 'add', puts: putsOf([changed, FERRY]), drops: [] }, OPTIONS);
    expect(await storedWords(folder)).toEqual(countedWords([one, changed, FERRY]));
    await editArchive(folder, { did: 'remove', puts: [], drops: [one.id] }, OPTIONS);
    expect(await storedWords(folder)).toEqual(countedWords([changed, FERRY]));
    await build(folder, [two, ...others]);
    expect(await storedWords(folder)).toEqual(countedWords([two, ...others]));
    const all = await publicationsOf(folder);
    expect(all?.at(-1)?.version).toBe(versionOf(digestsOf([two, ...others])));
    expect(await checkArchive(folder)).toEqual([]);
  });

  it('is the same whether one thread reads the articles or several do', async () => {
    const folder = newFolder();
    const many = Array.from({ length: 9 }, (_, copy) =>
      ARTICLES.map((article) => ({ ...article, id: `${article.id}-${copy}` })),
    ).flat();
    const threads = { count: 2, execArgv: THREAD_ARGUMENTS };
    await buildArchive(folder, putsOf(many), { ...OPTIONS, threads });
    expect(await storedWords(folder)).toEqual(countedWords(many));
    expect(await checkArchive(folder)).toEqual([]);
  });

  it('reads only what is new', async () => {
    const folder = newFolder();
    await build(folder, ARTICLES);
    const read: number[] = [];
    const options = { ...OPTIONS, onProgress: (_: number, of: number) => read.push(of) };
    expect(await buildArchive(folder, putsOf(ARTICLES), options)).toBeNull();
    await buildArchive(folder, putsOf([...ARTICLES, FERRY]), options);
    expect(read).toEqual([1]);
  });

  it('is followed by whoever reads it, and keeps the version of an answer in flight', async () => {
    const folder = newFolder();
    await build(folder, ARTICLES);
    const reader = await openArchive(folder);
    const before = reader.current();
    await editArchive(folder, { did: 'add', puts: putsOf([FERRY]), drops: [] }, OPTIONS);
    const isToldBy = async (one: typeof reader): Promise<boolean> => {
      const { outcome } = await askArchive(one, 'Who was the old ferry sold to?');
      return outcome.excerpts.some(({ article }) => article === 'ferry');
    };
    expect(await isToldBy(reader)).toBe(false);
    expect(await reader.follow()).toBe(true);
    expect(await reader.follow()).toBe(false);
    const { outcome } = await askArchive(reader, 'Who was the old ferry sold to?');
    expect(outcome.excerpts[0]).toMatchObject({ article: 'ferry', outlet: 'The Harbour Post' });
    const late = { ...reader, current: () => before };
    expect(await isToldBy(late)).toBe(false);
    await undoArchive(folder);
    await reader.follow();
    expect(await isToldBy(reader)).toBe(false);
  });

  it('undoes one change after the other, and nothing before the first', async () => {
    const folder = newFolder();
    await build(folder, [FERRY]);
    const [first] = (await publicationsOf(folder)) ?? [];
    await editArchive(folder, { did: 'add', puts: putsOf(ARTICLES), drops: [] }, OPTIONS);
    await editArchive(folder, { did: 'remove', puts: [], drops: ['ferry'] }, OPTIONS);
    await undoArchive(folder);
    expect((await undoArchive(folder)).version).toBe(first?.version);
    await expect(undoArchive(folder)).rejects.toThrow(/nothing to undo/u);
    expect(await checkArchive(folder)).toEqual([]);
  });

  it('goes on where a build was stopped, and shows nobody half of it', async () => {
    const folder = newFolder();
    await build(folder, [FERRY]);
    const stopping: ChangeOptions = {
      ...OPTIONS,
      batch: 1,
      onProgress: (done) => {
        if (done === 4) throw new Error('stopped');
      },
    };
    await expect(buildArchive(folder, putsOf(ARTICLES), stopping)).rejects.toThrow(/stopped/u);
    expect((await publicationsOf(folder))?.length).toBe(1);
    expect(await checkArchive(folder)).toEqual([]);
    const read: number[] = [];
    await buildArchive(folder, putsOf(ARTICLES), {
      ...OPTIONS,
      onProgress: (_, of) => read.push(of),
    });
    expect(read.at(-1)).toBe(ARTICLES.length - 4);
    expect(await storedWords(folder)).toEqual(countedWords(ARTICLES));
    expect(await checkArchive(folder)).toEqual([]);
  });

  it('makes nothing public by the way that a stopped build has written', async () => {
    const folder = newFolder();
    await build(folder, [FERRY]);
    const stopping: ChangeOptions = {
      ...OPTIONS,
      batch: 1,
      onProgress: () => {
        throw new Error('stopped');
      },
    };
    const [one = makeArticle(), two = makeArticle()] = ARTICLES;
    await expect(buildArchive(folder, putsOf([one]), stopping)).rejects.toThrow(/stopped/u);
    await editArchive(folder, { did: 'add', puts: putsOf([two]), drops: [] }, OPTIONS);
    expect(await storedWords(folder)).toEqual(countedWords([FERRY, two]));
  });

  it('is compacted without losing a word', async () => {
    const folder = newFolder();
    await build(folder, ARTICLES);
    await editArchive(folder, { did: 'add', puts: putsOf([FERRY]), drops: [] }, OPTIONS);
    await compactArchive(folder, 0);
    expect(await checkArchive(folder)).toEqual([]);
    const reader = await openArchive(folder);
    const { outcome } = await askArchive(reader, 'Who was the old ferry sold to?');
    expect(outcome.excerpts[0]?.article).toBe('ferry');
    await expect(undoArchive(folder)).rejects.toThrow(/nothing to undo/u);
  });

  it('has one writer at a time, and takes over from one that is gone', async () => {
    const folder = newFolder();
    const lock = join(folder, 'writer.lock');
    mkdirSync(folder, { recursive: true });
    writeFileSync(lock, String(process.ppid));
    await expect(build(folder, [FERRY])).rejects.toThrow(/is writing to the archive/u);
    // no process has this id
    writeFileSync(lock, '99999999');
    await build(folder, [FERRY]);
    expect(existsSync(lock)).toBe(false);
  });

  it('says what to do where there is none, and where it is of another format', async () => {
    const folder = newFolder();
    await expect(openArchive(join(folder, 'none'))).rejects.toThrow(/archive -- build makes one/u);
    await build(folder, [FERRY]);
    const archive = await openTables(folder);
    await archive?.tables.publications.update({ where: 'true', values: { format: 99 } });
    await expect(openArchive(folder)).rejects.toThrow(/of format 99/u);
  });

  it('tells what cannot be reached in the middle of a question', async () => {
    const folder = newFolder();
    await build(folder, [FERRY]);
    const reader = await openArchive(folder);
    const archive = await openTables(folder);
    await archive?.connection.dropTable('passages');
    await expect(askArchive(reader, 'Who bought the ferry?')).rejects.toThrow(/cannot be used/u);
  });
});
