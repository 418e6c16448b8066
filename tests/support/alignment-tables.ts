import fc from 'fast-check';
import type { AlignmentTable } from '../../src/core/reader/alignment-table';

/** A table of so many words of a question beside so many of a sentence, drawn to each other so. */
export function tableOf(asked: number, tokens: number, draws: readonly number[]): AlignmentTable {
  const width = 4 * Math.ceil(asked / 4);
  const size = width * tokens;
  const draw = Float32Array.from({ length: size }, (_, at) => draws[at] ?? 0);
  const [same, variant, related] = [0, 1, 2].map(() => new Uint8Array(size));
  const [cosine, alike] = [new Float32Array(size), new Float32Array(size)];
  if (!same || !variant || !related) throw new Error('no columns');
  return { asked, width, tokens, first: 0, same, variant, related, cosine, alike, draw };
}

/** Any table of one to six words beside none to six. */
export const tables = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.nat(6),
    fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 48, maxLength: 48 }),
  )
  .map(([asked, tokens, draws]) => tableOf(asked, tokens, draws));
/** Any draw of aligning to nothing. */
export const drawsOfNone = fc.integer({ min: -50, max: 50 });
