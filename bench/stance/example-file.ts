import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OPPOSING_SIGNS } from '../../src/core/decision/opposing';
import { STANCE_SIGNS } from '../../src/core/decision/stance-signs';
import type { StanceExample } from './examples';

const NAMES = [STANCE_SIGNS, OPPOSING_SIGNS].map((signs) => signs.map(([name]) => name).join());

/** Examples as lines of JSON, under a line that names the signs they were read by. */
export function writeExamples(examples: readonly StanceExample[]): string {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Float64Array ? [...value].map((each) => Number(each.toFixed(4))) : value;
  return [NAMES, ...examples].map((each) => `${JSON.stringify(each, plain)}\n`).join('');
}

interface Plain {
  readonly values: readonly number[];
}

/** The examples of all writers in a folder; throws where one was written with other signs. */
export function readExamples(folder: string): readonly StanceExample[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) => {
    const [names, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    if (names !== JSON.stringify(NAMES)) {
      throw new Error(`${file}: written with other signs; run the step "cases" again`);
    }
    const typed = <T extends Plain>(of: T): Omit<T, 'values'> & { values: Float64Array } => ({
      ...of,
      values: Float64Array.from(of.values),
    });
    return lines.map((line): StanceExample => {
      const one = typed(JSON.parse(line) as Plain & Omit<StanceExample, 'values'>);
      return {
        ...one,
        others: one.others.map((other) => ({ ...other, values: Float64Array.from(other.values) })),
      };
    });
  });
}
