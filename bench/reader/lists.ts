import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, PassageRange } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { createEverydayWordings } from '../../src/core/language/words/everyday-wordings';
import type { English } from '../../src/core/language/english';
import { QUESTION_KINDS } from '../../src/core/question/kinds';
import { readQuestion } from '../../src/core/question/read-question';
import { rank } from '../../src/core/reading/rank';
import { askedColumns, passageColumns } from '../../src/core/reader/columns-of';
import { askedPairs } from '../../src/core/reader/asked-pairs';
import { readPair } from '../../src/core/reader/pair-inputs';
import { sentenceBefore } from '../../src/core/reader/places';
import type { TokenColumns } from '../../src/core/reader/token-columns';
import { createColumns } from './columns';
import type { Asked } from './coverages';
import { createTokenDump } from './token-dump';

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
  const columns = createColumns({
    ints: [
      ...['passages', 'lists', 'row.passage', 'row.span', 'row.places.at', 'row.variants.at'],
      ...['row.relations.at', 'row.before.at', 'row.variants', 'row.relations', 'row.before'],
    ],
    bytes: ['row.label'],
    halves: ['row.places'],
    floats: ['row.score', 'confidence'],
  });
  const { put, lengthOf } = columns;
  const texts = createTokenDump(work);
  const metas: Pick<Asked, 'id' | 'style' | 'kind' | 'story' | 'text'>[] = [];
  const passageInputs: unknown[] = [];
  const listInputs: unknown[] = [];
  const bases = new WeakMap<Corpus, number>();
  let corpora = 0;
  return {
    corpus: (corpus) => {
      const base = lengthOf('passages') / 8;
      const articles = new Map(corpus.articles.map(({ id }, index) => [id, index]));
      const columns = corpus.analysed.flatMap((analysed) =>
        analysed.passages.map((_, place) => passageColumns(analysed, place)),
      );
      for (const [number, passage] of corpus.passages.entries()) {
        const first = texts.length();
        const tokens = columns[number];
        if (!tokens) continue;
        texts.put(tokens);
        const before = sentenceBefore(corpus, number);
        put(
          'passages',
          ...[first, texts.length() - first, corpora],
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
      const first = texts.length();
      const tokens = askedColumns(question);
      texts.put(tokens);
      const pairInputs: unknown[] = [];
      const length = texts.length() - first;
      const from = lengthOf('row.passage');
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
        put('row.places.at', lengthOf('row.places'));
        put('row.variants.at', lengthOf('row.variants') / 2);
        put('row.relations.at', lengthOf('row.relations') / 3);
        put('row.before.at', lengthOf('row.before') / 3);
        put('row.places', ...places);
        put('row.variants', ...variants);
        put('row.relations', ...relations);
        put('row.before', ...relationsBefore);
      }
      const article = Number(/^article-(\d+)$/u.exec(asked.article ?? '')?.[1] ?? corpora - 1);
      put(
        'lists',
        ...[first, length, QUESTION_KINDS.indexOf(question.kind), condition, scope],
        ...[article, from, lengthOf('row.passage')],
      );
      put('confidence', ranked[0]?.score ?? 0);
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
    size: () => `${metas.length} lists, ${lengthOf('row.passage')} rows`,
    save: (folder) => {
      columns.save(folder);
      texts.save(folder);
      writeFileSync(join(folder, 'lists.json'), JSON.stringify(metas));
    },
  };
}
