import type { AskedState } from './asked-state';
import type { Likeness } from './likeness';
import type { LentMatrix, MatrixKernel } from './matrix-kernel';
import type { SentenceEncodings } from './sentence-encodings';
import { ALIGNMENT_UNIT, SIZES } from './sizes';

const { state, relations: kinds } = SIZES;

/** How the tokens of a question and of a sentence meet: the cell of a pair is `token * width + place`. */
export interface AlignmentTable {
  /** How many tokens the question has, and the same filled up to a multiple of four. */
  readonly asked: number;
  readonly width: number;
  readonly tokens: number;
  /** The number of the sentence's first token. */
  readonly first: number;
  /** 1 where the stems are the same; where a variant of the product meets. */
  readonly same: Uint8Array;
  readonly variant: Uint8Array;
  /** One bit for each kind of relation by everyday wordings. */
  readonly related: Uint8Array;
  readonly cosine: Float32Array;
  readonly alike: Float32Array;
  /** How strongly the two are drawn to each other, before it is shared out. */
  readonly draw: Float32Array;
}

/** What each way of meeting adds to the draw; `none` is the draw of aligning to nothing. */
export interface Draws {
  readonly same: number;
  readonly variant: number;
  readonly cosine: number;
  readonly alike: number;
  readonly related: Float32Array;
  readonly none: number;
}

/** Sets a question beside a passage by number; variants are pairs, relations triples of token numbers. */
export function alignmentTable(
  kernel: MatrixKernel,
  asked: AskedState,
  keys: LentMatrix,
  encodings: SentenceEncodings,
  number: number,
  likeness: Likeness,
  draws: Draws,
  variants: readonly number[],
  relations: readonly number[],
): AlignmentTable {
  const { length, width } = asked;
  const first = encodings.firstToken[number] ?? 0;
  const tokens = (encodings.firstToken[number + 1] ?? first) - first;
  const size = width * tokens;
  const [same, variant] = [new Uint8Array(size), new Uint8Array(size)];
  const related = new Uint8Array(size);
  const [cosine, alike] = [new Float32Array(size), new Float32Array(size)];
  const draw = new Float32Array(size);
  kernel.add(encodings.states.subarray(first * state), state, tokens, keys, draw);
  likeness.prepare(encodings.words.subarray(first, first + tokens));
  for (let token = 0; token < tokens; token += 1) {
    const like = likeness.of(encodings.words[first + token] ?? 0);
    const stem = encodings.stems[first + token] ?? -1;
    const from = token * width;
    for (let place = 0; place < length; place += 1) {
      const near = like[place] as number;
      const spelled = like[length + place] as number;
      cosine[from + place] = near;
      alike[from + place] = spelled;
      draw[from + place] =
        (draw[from + place] as number) / ALIGNMENT_UNIT +
        (draws.cosine * near + draws.alike * spelled);
      if (stem < 0 || asked.stems[place] !== stem) continue;
      same[from + place] = 1;
      draw[from + place] = (draw[from + place] as number) + draws.same;
    }
  }
  for (let at = 0; at + 1 < variants.length; at += 2) {
    const cell = (variants[at + 1] ?? 0) * width + (variants[at] ?? 0);
    if (variant[cell] === 0) draw[cell] = (draw[cell] as number) + draws.variant;
    variant[cell] = 1;
  }
  for (let at = 0; at + 2 < relations.length; at += 3) {
    const cell = (relations[at + 1] ?? 0) * width + (relations[at] ?? 0);
    const bits = (related[cell] as number) | (1 << (relations[at + 2] ?? 0));
    if (same[cell] === 0) {
      const added = relatedDraw(bits & ~(related[cell] as number), draws.related);
      draw[cell] = (draw[cell] as number) + added;
    }
    related[cell] = bits;
  }
  return { asked: length, width, tokens, first, same, variant, related, cosine, alike, draw };
}

function relatedDraw(bits: number, draws: Float32Array): number {
  let sum = 0;
  for (let kind = 0; kind < kinds; kind += 1) if ((bits >> kind) & 1) sum += draws[kind] ?? 0;
  return sum;
}

/**
 * Each token of the question shared out over the sentence's by the draw, with one more way, to align
 * to nothing: a row a token of the question.
 */
export function sharesOfAsked(
  { asked, width, tokens, draw }: AlignmentTable,
  none: number,
): Float32Array {
  const out = new Float32Array(asked * tokens);
  for (let place = 0; place < asked; place += 1) {
    let most = none;
    for (let token = 0; token < tokens; token += 1) {
      most = Math.max(most, draw[token * width + place] as number);
    }
    let sum = Math.exp(none - most);
    for (let token = 0; token < tokens; token += 1) {
      const share = Math.exp((draw[token * width + place] as number) - most);
      out[place * tokens + token] = share;
      sum += share;
    }
    for (let at = place * tokens; at < (place + 1) * tokens; at += 1) {
      out[at] = (out[at] as number) / sum;
    }
  }
  return out;
}

/** Each token of the sentence shared out over the question's in the same way: cells as in the table. */
export function sharesOfSentence(
  { asked, width, tokens, draw }: AlignmentTable,
  none: number,
): Float32Array {
  const out = new Float32Array(width * tokens);
  for (let token = 0; token < tokens; token += 1) {
    const from = token * width;
    let most = none;
    for (let at = from; at < from + asked; at += 1) most = Math.max(most, draw[at] as number);
    let sum = Math.exp(none - most);
    for (let at = from; at < from + asked; at += 1) {
      const share = Math.exp((draw[at] as number) - most);
      out[at] = share;
      sum += share;
    }
    for (let at = from; at < from + asked; at += 1) out[at] = (out[at] as number) / sum;
  }
  return out;
}
