import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DECISION_FEATURES } from '../../src/core/decision/judging/features';

/** Why a question may find no answer, by number. */
export const CONDITIONS = [
  'covered',
  'look-alike',
  'taken-away',
  'other-article',
  'altered',
] as const;
/** Why a question may find no answer. */
export type Condition = (typeof CONDITIONS)[number];

/** One candidate of one question as it is written to a file. */
export interface CaseRow {
  /** Number of the question; the candidates of one stand together. */
  readonly list: number;
  readonly condition: Condition;
  /** Number of the article or writer that it is held out with. */
  readonly group: number;
  readonly right: boolean;
  readonly values: Float32Array;
}

const NOTES = 4;

/** Writes the cases of questions one after the other. */
export interface CaseWriter {
  /** Adds the candidates of one question. */
  put(
    condition: Condition,
    group: number,
    cases: readonly { readonly values: Float64Array; readonly right: boolean }[],
  ): void;
  /** Ends the file; returns how many questions and candidates it holds. */
  close(): { readonly lists: number; readonly rows: number };
}

/** Opens a folder to write cases to; what it held before is overwritten. */
export function writeCases(folder: string): CaseWriter {
  mkdirSync(folder, { recursive: true });
  const features = openSync(join(folder, 'features'), 'w');
  const notes: number[] = [];
  let lists = 0;
  return {
    put: (condition, group, cases) => {
      for (const { values, right } of cases) {
        const row = Float32Array.from(values);
        writeSync(features, new Uint8Array(row.buffer));
        notes.push(lists, CONDITIONS.indexOf(condition), group, right ? 1 : 0);
      }
      if (cases.length > 0) lists += 1;
    },
    close: () => {
      closeSync(features);
      writeFileSync(join(folder, 'notes'), Int32Array.from(notes));
      const names = DECISION_FEATURES.map(([name]) => name);
      writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
      return { lists, rows: notes.length / NOTES };
    },
  };
}

/** Reads what was written; throws where it was written with other features. */
export function readCases(folder: string): readonly CaseRow[] {
  const names = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as string[];
  const expected = DECISION_FEATURES.map(([name]) => name);
  if (names.join() !== expected.join()) {
    throw new Error(`${folder}: written with other features; run the step "cases" again`);
  }
  const floats = readFileSync(join(folder, 'features'));
  const bytes = readFileSync(join(folder, 'notes'));
  const width = names.length;
  const values = new Float32Array(floats.buffer, floats.byteOffset, floats.byteLength / 4);
  const notes = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return Array.from({ length: notes.length / NOTES }, (_, row) => ({
    list: notes[NOTES * row] ?? 0,
    condition: CONDITIONS[notes[NOTES * row + 1] ?? 0] ?? 'covered',
    group: notes[NOTES * row + 2] ?? 0,
    right: notes[NOTES * row + 3] === 1,
    values: values.subarray(row * width, (row + 1) * width),
  }));
}
