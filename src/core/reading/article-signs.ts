import type { AnalysedArticle } from '../corpus/analysed-article';
import { derive } from '../language/derived';
import { answerSpansOf } from '../facts/spans/answer-spans';
import { backgroundIdf } from './background';
import { cuesOf } from './cues';
import { createNumbering } from './numbering';
import type { SignColumns } from './sign-columns';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { THIRD_POSSESSIVES, THIRD_SUBJECTS } from '../language/words/pronouns';
import { wordSet } from '../language/words/word-set';

/**
 * The signs of one article's passages, as `CorpusSigns` has those of a corpus; stems and lemmas are
 * numbered within the article, and passages and tokens counted from its own first.
 */
export interface ArticleSigns extends SignColumns {
  /** Its stems and its lemmas, by number. */
  readonly stemWords: readonly string[];
  readonly lemmaWords: readonly string[];
}

const REFERRING: ReadonlySet<string> = new Set([
  ...[...THIRD_SUBJECTS, ...THIRD_POSSESSIVES, ...DEMONSTRATIVES],
  ...wordSet('such both another however there here then also'),
]);
/** The least a content word weighs, so that its weight tells it from a function word. */
const LEAST_WEIGHT = 0.1;

/** What is kept of a passage's signs, since it is slow to read. */
export interface PassageSigns {
  /** Bits of `CUES`. */
  readonly cues: number;
  /** Of each stretch that can be an answer: its first token, one past its last, its sort. */
  readonly spans: readonly number[];
}

const GIVEN = Symbol('signs that are known already');

/** Gives an article the signs of its passages, as they were read before. */
export function giveSigns({ derived }: AnalysedArticle, signs: readonly PassageSigns[]): void {
  derived.set(GIVEN, signs);
}

function readSigns({ passages, passageFacts, implied, derived }: AnalysedArticle): ArticleSigns {
  // set above alone
  const given = derived.get(GIVEN) as readonly PassageSigns[] | undefined;
  const size = passages.reduce((total, { tokens }) => total + tokens.length, 0);
  const stemNumbers = createNumbering();
  const lemmaNumbers = createNumbering();
  const firstToken = new Int32Array(passages.length + 1);
  const firstSpan = new Int32Array(passages.length + 1);
  const stems = new Int32Array(size).fill(-1);
  const joined = new Int32Array(size).fill(-1);
  const lemmas = new Int32Array(size).fill(-1);
  const weights = new Float32Array(size);
  const wordPlaces = new Uint16Array(size);
  const cues = new Int32Array(passages.length);
  const masses = new Float32Array(passages.length);
  const words = new Uint16Array(passages.length);
  const refersBack = new Uint8Array(passages.length);
  const spans: number[] = [];
  const firstImplied = new Int32Array(passages.length + 1);
  const impliedStems: number[] = [];
  let at = 0;
  for (const [number, { tokens }] of passages.entries()) {
    let mass = 0;
    let word = 0;
    for (const token of tokens) {
      wordPlaces[at] = word;
      if (token.kind !== 'mark') {
        if (word === 0) refersBack[number] = REFERRING.has(token.folded) ? 1 : 0;
        word += 1;
        stems[at] = stemNumbers.add(token.stem);
        lemmas[at] = lemmaNumbers.add(token.lemma);
        if (token.folded.includes('-')) joined[at] = stemNumbers.add(token.folded.replace('-', ''));
        if (!token.isStop) weights[at] = Math.max(LEAST_WEIGHT, backgroundIdf(token.stem));
        mass += weights[at] ?? 0;
      }
      at += 1;
    }
    firstToken[number + 1] = at;
    masses[number] = mass;
    words[number] = word;
    const known = given?.[number];
    cues[number] = known?.cues ?? cuesOf(tokens);
    if (known) for (const part of known.spans) spans.push(part);
    else {
      const facts = passageFacts[number];
      for (const { from, to, sort } of answerSpansOf(tokens, facts?.names, facts))
        spans.push(from, to, sort);
    }
    firstSpan[number + 1] = spans.length / 3;
    for (const stem of implied[number] ?? []) impliedStems.push(stemNumbers.add(stem));
    firstImplied[number + 1] = impliedStems.length;
  }
  return {
    stemWords: stemNumbers.words(),
    lemmaWords: lemmaNumbers.words(),
    ...{ firstToken, stems, joined, lemmas, weights, wordPlaces },
    ...{ firstImplied, impliedStems: Int32Array.from(impliedStems), firstSpan },
    spanStarts: Uint16Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span] ?? 0),
    spanEnds: Uint16Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span + 1] ?? 0),
    spanSorts: Uint8Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span + 2] ?? 0),
    ...{ cues, masses, words, refersBack },
  };
}

/** The signs of an article's passages; read once, kept as long as its analysis is. */
export const articleSignsOf = derive(readSigns);
