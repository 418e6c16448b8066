import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The candidates of many questions, as `matrix.ts` wrote them. */
export interface Lists {
  /** Values of candidate r, feature f: `features[r * width + f]`. */
  readonly features: Float32Array;
  readonly presence: Uint8Array;
  readonly labels: Uint8Array;
  readonly width: number;
  readonly marks: number;
  readonly lists: readonly CandidateList[];
}

/** One question's candidates: rows `from` to `to`, half-open. */
export interface CandidateList {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly whole: boolean;
  /** A right one is among them. */
  readonly gold: boolean;
}

function joined<T extends Uint8Array | Float32Array>(
  parts: readonly T[],
  make: (size: number) => T,
): T {
  const all = make(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads every part in a folder. */
export function readLists(folder: string, width: number, marks: number): Lists {
  const features: Float32Array[] = [];
  const presence: Uint8Array[] = [];
  const labels: Uint8Array[] = [];
  const lists: CandidateList[] = [];
  let from = 0;
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  for (let part = 0; existsSync(join(folder, `${part}.groups`)); part += 1) {
    const floats = read(`${part}.features`);
    features.push(new Float32Array(floats.buffer, floats.byteOffset, floats.byteLength / 4));
    presence.push(Uint8Array.from(read(`${part}.presence`)));
    labels.push(Uint8Array.from(read(`${part}.labels`)));
    const bytes = read(`${part}.groups`);
    const groups = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    for (let at = 0; at < groups.length; at += 4) {
      const to = from + (groups[at] ?? 0);
      lists.push({
        from,
        to,
        kind: groups[at + 1] ?? 0,
        whole: groups[at + 2] === 1,
        gold: groups[at + 3] === 1,
      });
      from = to;
    }
  }
  return {
    features: joined(features, (size) => new Float32Array(size)),
    presence: joined(presence, (size) => new Uint8Array(size)),
    labels: joined(labels, (size) => new Uint8Array(size)),
    width,
    marks,
    lists,
  };
}
