import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWhole } from '../../src/core/answer/analyses';
import { createEngine } from '../../src/core/answer/engine';
import type { Article } from '../../src/core/article/article';
import type { AnalysedArticle } from '../../src/core/corpus/analysed-article';
import { readArticles } from '../../src/knowledge/read-articles';
import { digestsOf } from '../../src/knowledge/version';
import {
  openAnalysisCache,
  programVersion,
  type AnalysisCache,
} from '../../src/serving/analysis-cache';
import { createAnalysisMemory } from '../../src/serving/analysis-memory';
import { sharedEnglish } from '../support/coverage';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const english = sharedEnglish();
const { articles } = readArticles('knowledge');
const digests = digestsOf(articles);

function openAt(folder: string, version = 'a'): { cache: AnalysisCache; faults: string[] } {
  const faults: string[] = [];
  const onFault = (fault: string): void => void faults.push(fault);
  return { cache: openAnalysisCache({ folder, version, onFault }), faults };
}

/** Reads all articles with a cache, as a thread does at its start. */
function start(cache: AnalysisCache): (article: Article) => AnalysedArticle {
  const reading = createAnalysisMemory(() => english, cache).reading(articles, digests);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** The file of the first article. */
function fileIn(folder: string): string {
  const [place = ''] = readdirSync(folder);
  return join(folder, place, digests.get(articles[0]?.id ?? '') ?? '');
}

describe('the cache of analysed articles', () => {
  it('gives back what was kept, and the same answers', () => {
    const folder = join(newFolder(), 'cache');
    start(openAt(folder).cache);
    const { cache, faults } = openAt(folder);
    for (const article of articles) {
      expect(cache.read(article, digests.get(article.id) ?? '')).not.toBeNull();
    }
    const engine = createEngine(articles, english, { analyse: start(cache) });
    const plain = createEngine(articles, english);
    for (const question of ['Who led the inquiry?', 'What did Scarlatoiu say about the camps?']) {
      expect(engine.ask(question).outcome).toEqual(plain.ask(question).outcome);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed',
      (bytes: Buffer) => {
        bytes.writeUInt8(bytes.readUInt8(99) ^ 1, 99);
        return bytes;
      },
    ],
    ['somebody else’s', () => Buffer.from('{"a": 1}'.repeat(99))],
  ])(
    'is not believed where a file is %s: the article is read anew, and it is told',
    (_, damage) => {
      const folder = join(newFolder(), 'cache');
      start(openAt(folder).cache);
      const file = fileIn(folder);
      const whole = readFileSync(file);
      writeFileSync(file, damage(Buffer.from(whole)));
      const { cache, faults } = openAt(folder);
      const [article] = articles;
      if (!article) throw new Error('no article');
      const tokensOf = ({ passages }: AnalysedArticle) => passages.map(({ tokens }) => tokens);
      expect(tokensOf(start(cache)(article))).toEqual(tokensOf(analyseWhole(article, english)));
      expect(faults).toEqual([expect.stringContaining('is read anew')]);
      expect(readFileSync(file)).toEqual(whole);
    },
  );

  it('reads nothing that another version of the program kept', () => {
    const folder = join(newFolder(), 'cache');
    start(openAt(folder, 'a').cache);
    const [article] = articles;
    if (!article) throw new Error('no article');
    expect(openAt(folder, 'b').cache.read(article, digests.get(article.id) ?? '')).toBeNull();
  });

  it('tells once that its folder cannot be written, and goes on', () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    const { cache, faults } = openAt(join(file, 'cache'));
    start(cache);
    expect(faults).toEqual([expect.stringContaining('cannot be written')]);
  });

  it('is of the sources that were compiled, and of none where they were not', () => {
    const folder = newFolder();
    expect(programVersion(folder)).toBeNull();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.sources'), `${'0123456789abcdef'.repeat(4)}\n`);
    expect(programVersion(folder)).toBe('0123456789abcdef');
  });
});
