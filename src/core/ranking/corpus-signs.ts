import type { Corpus } from '../corpus/corpus';
import { answerSpansOf } from './answer-spans';
import { backgroundIdf } from './background';
import { cuesOf } from './cues';
import { createNumbering, type Numbering } from './numbering';

/**
 * What every passage shows whatever is asked, as flat arrays: tokens and stretches of all passages
 * stand one after the other, and `firstToken[n]` to `firstToken[n + 1]` are those of passage n.
 */
export interface CorpusSigns {
  readonly stemNumbers: Numbering;
  readonly lemmaNumbers: Numbering;
  readonly firstToken: Int32Array;
  /** The number of each token's stem; -1 for marks. */
  readonly stems: Int32Array;
  /** The number of a hyphenated token's form without its hyphen; -1 for all others. */
  readonly joined: Int32Array;
  readonly lemmas: Int32Array;
  /** Background IDF of each token; 0 for marks and function words. */
  readonly weights: Float32Array;
  /** Place of each token among its passage's words, marks left out. */
  readonly wordPlaces: Uint16Array;
  /** The stem numbers of what passage n means without writing it: `firstImplied[n]` to `[n + 1]`. */
  readonly firstImplied: Int32Array;
  readonly impliedStems: Int32Array;
  readonly firstSpan: Int32Array;
  /** Token numbers within the passage, half-open, and the index in `SPAN_CLASSES`. */
  readonly spanStarts: Uint16Array;
  readonly spanEnds: Uint16Array;
  readonly spanSorts: Uint8Array;
  /** For each passage, bits of `CUES`. */
  readonly cues: Int32Array;
  /** The sum of its `weights`. */
  readonly masses: Float32Array;
  /** How many of its tokens are words or numbers. */
  readonly words: Uint16Array;
  /** 1 where it begins with a word for something said before ("he", "this", "the latter"). */
  readonly refersBack: Uint8Array;
}

const KNOWN = new WeakMap<Corpus, CorpusSigns>();

const REFERRING =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both|another|however|there|here|then|also)$/u;
/** The least a content word weighs, so that its weight tells it from a function word. */
const LEAST_WEIGHT = 0.1;

function readSigns({ passages, passageFacts, implied }: Corpus): CorpusSigns {
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
        if (word === 0) refersBack[number] = REFERRING.test(token.folded) ? 1 : 0;
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
    cues[number] = cuesOf(tokens);
    const facts = passageFacts[number];
    for (const { from, to, sort } of answerSpansOf(tokens, facts?.names, facts))
      spans.push(from, to, sort);
    firstSpan[number + 1] = spans.length / 3;
    for (const stem of implied[number] ?? []) impliedStems.push(stemNumbers.add(stem));
    firstImplied[number + 1] = impliedStems.length;
  }
  return {
    ...{ stemNumbers, lemmaNumbers, firstToken, stems, joined, lemmas, weights, wordPlaces },
    ...{ firstImplied, impliedStems: Int32Array.from(impliedStems), firstSpan },
    spanStarts: Uint16Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span] ?? 0),
    spanEnds: Uint16Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span + 1] ?? 0),
    spanSorts: Uint8Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span + 2] ?? 0),
    ...{ cues, masses, words, refersBack },
  };
}

/**
 * The signs of a corpus's passages; read once, kept as long as the corpus is. Reading takes about
 * 30 ms for a thousand sentences: ask for them when the corpus is built, and no question waits.
 */
export function signsOf(corpus: Corpus): CorpusSigns {
  let signs = KNOWN.get(corpus);
  if (!signs) KNOWN.set(corpus, (signs = readSigns(corpus)));
  return signs;
}
