import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, PassageRange } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/create-lexicon';
import { createEverydayWordings } from '../../src/core/language/everyday-wordings';
import type { English } from '../../src/core/language/english';
import { QUESTION_KINDS } from '../../src/core/question/question';
import { readQuestion } from '../../src/core/question/read-question';
import { confidenceOf } from '../../src/core/ranking/confidence';
import { rank } from '../../src/core/ranking/rank';
import { askedColumns, passageColumns } from '../../src/core/reader/columns-of';
import { spellingOf } from '../../src/core/reader/letter-runs';
import { askedPairs, readPair, sentenceBefore } from '../../src/core/reader/pair-inputs';
import type { TokenColumns } from '../../src/core/reader/token-columns';
import { createVectorIndex } from '../../src/core/reader/word-vectors';
import { Column } from './columns';
import type { Asked } from './coverages';

/** Lists of candidates, one a question, as columns. */
export interface Dump {
  /** Writes the passages of a corpus; to be called before its questions. */
  corpus(corpus: Corpus): void;
  /** Condition: 0 covered, 1 written to look answerable, 2 taken away. Scope: 0 own article, 1 all. */
  question(
    corpus: Corpus,
    range: PassageRange,
    asked: Asked,
    condition: number,
    scope: number,
  ): void;
  size(): string;
  save(folder: string): void;
  /** The same in words and numbers, for a test; of small dumps only. */
  inputs(): unknown;
}

/** Golden candidates that retrieval ranked too low are added to a list, at most so many. */
const MOST_ADDED = 2;
/** What a sentence without a shared word has below the least of those with one. */
const BELOW_LEAST = 1;

/** The tokens of the shortest gold answer that stands in the passage; -1 twice where none does. */
function spanOf(
  { text, tokens }: Corpus['passages'][number],
  answers: readonly string[],
): readonly [number, number] {
  const byLength = [...answers].sort((a, b) => a.length - b.length);
  const answer = byLength.find((one) => text.includes(one));
  if (answer === undefined) return [-1, -1];
  const at = text.indexOf(answer);
  return [
    tokens.findIndex(({ end }) => end > at),
    tokens.findLastIndex(({ start }) => start < at + answer.length),
  ];
}

/** Columns as lists, for JSON. */
function plain({ parts, flags, classes, weights, ...rest }: TokenColumns): unknown {
  return {
    ...rest,
    ...{ parts: [...parts], flags: [...flags], classes: [...classes], weights: [...weights] },
  };
}

/** Starts a dump; `most` candidates a list, or every sentence of the range. */
export function createDump(
  english: English,
  work: string,
  most: number,
  everySentence: boolean,
  keepsInputs: boolean,
): Dump {
  const lexicon = createLexicon();
  const wordings = createEverydayWordings();
  const vectorOf = createVectorIndex(
    JSON.parse(readFileSync(join(work, 'vectors.json'), 'utf8')) as readonly string[],
  );
  const ints = [
    ...['token.vector', 'token.form', 'token.stem', 'passages', 'lists', 'row.passage', 'row.span'],
    ...['row.places.at', 'row.variants.at', 'row.relations.at', 'row.before.at'],
    ...['row.variants', 'row.relations', 'row.before', 'form.runs', 'form.runs.at'],
  ];
  const bytes = ['token.part', 'token.flags', 'token.class', 'row.label'];
  const floats = ['token.weight', 'row.score', 'confidence'];
  const columns = new Map<string, Column>([
    ...ints.map((name): [string, Column] => [name, new Column(Int32Array)]),
    ...bytes.map((name): [string, Column] => [name, new Column(Uint8Array)]),
    ...floats.map((name): [string, Column] => [name, new Column(Float32Array)]),
    ['row.places', new Column(Uint16Array)],
    ['form.bits', new Column(Uint16Array)],
  ]);
  const column = (name: string): Column => {
    const found = columns.get(name);
    if (!found) throw new Error(`no column ${name}`);
    return found;
  };
  const put = (name: string, ...numbers: readonly number[]): void => column(name).push(...numbers);
  const [forms, stems] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (known: Map<string, number>, word: string): number => {
    const number = known.get(word) ?? known.size;
    if (number === known.size) known.set(word, number);
    return number;
  };
  const putTokens = (tokens: TokenColumns): void => {
    for (let at = 0; at < tokens.length; at += 1) {
      const [word = '', lemma = '', stem = ''] = [
        tokens.words[at],
        tokens.lemmas[at],
        tokens.stems[at],
      ];
      const known = forms.size;
      const form = numberOf(forms, word);
      if (form === known) {
        const { runs, bits } = spellingOf(word);
        put('form.runs.at', column('form.runs').length);
        put('form.runs', ...runs);
        for (const half of bits) put('form.bits', half & 0xffff, half >>> 16);
      }
      put('token.vector', vectorOf(word, lemma));
      put('token.form', form);
      put('token.stem', numberOf(stems, stem));
      put('token.part', tokens.parts[at] ?? 0);
      put('token.flags', tokens.flags[at] ?? 0);
      put('token.class', tokens.classes[at] ?? 0);
      put('token.weight', tokens.weights[at] ?? 0);
    }
  };
  const metas: Pick<Asked, 'id' | 'style' | 'kind' | 'story' | 'text'>[] = [];
  const passageInputs: unknown[] = [];
  const listInputs: unknown[] = [];
  const bases = new WeakMap<Corpus, number>();
  let corpora = 0;
  return {
    corpus: (corpus) => {
      const base = column('passages').length / 8;
      const articles = new Map(corpus.articles.map(({ id }, index) => [id, index]));
      for (const [number, passage] of corpus.passages.entries()) {
        const first = column('token.form').length;
        const tokens = passageColumns(corpus, number);
        putTokens(tokens);
        const before = sentenceBefore(corpus, number);
        put(
          'passages',
          ...[first, column('token.form').length - first, corpora],
          ...[articles.get(passage.article.id) ?? 0, corpus.paragraphOf[number] ?? 0],
          ...[passage.field === 'body' ? 0 : 1, before < 0 ? -1 : base + before],
          passage.tokens.length,
        );
        if (keepsInputs) {
          const isHeadline = passage.field !== 'body';
          passageInputs.push({ tokens: plain(tokens), before, isHeadline });
        }
      }
      corpora += 1;
      bases.set(corpus, base);
    },
    question: (corpus, range, asked, condition, scope) => {
      const base = bases.get(corpus) ?? 0;
      const question = readQuestion(asked.text, corpus, english, lexicon);
      const ranked = rank(question, corpus, range);
      const isGold = (number: number): boolean => {
        const passage = corpus.passages[number];
        return condition === 0 && passage !== undefined && asked.isRight(passage);
      };
      const kept = ranked.slice(0, most).map(({ number, score }) => ({ number, score }));
      const low = ranked.slice(most).filter(({ number }) => isGold(number));
      kept.push(...low.slice(0, MOST_ADDED).map(({ number, score }) => ({ number, score })));
      if (everySentence) {
        const known = new Set(kept.map(({ number }) => number));
        const least = Math.min(0, ...kept.map(({ score }) => score)) - BELOW_LEAST;
        for (let number = range.from; number < range.to; number += 1) {
          if (!known.has(number)) kept.push({ number, score: least });
        }
      }
      const pairs = askedPairs(question, corpus, wordings.wordingsOf(question.tokens));
      const first = column('token.form').length;
      const tokens = askedColumns(question);
      putTokens(tokens);
      const pairInputs: unknown[] = [];
      const length = column('token.form').length - first;
      const from = column('row.passage').length;
      for (const { number, score } of kept) {
        const isRight = isGold(number);
        const passage = corpus.passages[number];
        put('row.passage', base + number);
        put('row.score', score);
        put('row.label', isRight ? 1 : 0);
        put('row.span', ...(isRight && passage ? spanOf(passage, asked.answers) : [-1, -1]));
        const inputs = readPair(pairs, number);
        const { places, variants, relations, relationsBefore } = inputs;
        if (keepsInputs) pairInputs.push({ number, ...inputs, places: [...places] });
        put('row.places.at', column('row.places').length);
        put('row.variants.at', column('row.variants').length / 2);
        put('row.relations.at', column('row.relations').length / 3);
        put('row.before.at', column('row.before').length / 3);
        put('row.places', ...places);
        put('row.variants', ...variants);
        put('row.relations', ...relations);
        put('row.before', ...relationsBefore);
      }
      const article = Number(/^article-(\d+)$/u.exec(asked.article ?? '')?.[1] ?? corpora - 1);
      put(
        'lists',
        ...[first, length, QUESTION_KINDS.indexOf(question.kind), condition, scope],
        ...[article, from, column('row.passage').length],
      );
      put('confidence', ranked.length === 0 ? 0 : confidenceOf(question, ranked, lexicon));
      if (keepsInputs) {
        const kind = QUESTION_KINDS.indexOf(question.kind);
        listInputs.push({ tokens: plain(tokens), kind, rows: pairInputs });
      }
      metas.push({
        ...{ id: asked.id, style: asked.style, kind: asked.kind, story: asked.story },
        text: asked.text,
      });
    },
    inputs: () => ({ passages: passageInputs, lists: listInputs }),
    size: () => `${metas.length} lists, ${column('row.passage').length} rows`,
    save: (folder) => {
      for (const [name, numbers] of columns) numbers.save(folder, name);
      writeFileSync(join(folder, 'lists.json'), JSON.stringify(metas));
      writeFileSync(join(folder, 'stems.json'), JSON.stringify([...stems.keys()]));
    },
  };
}
