import { OPPOSING_SIGNS } from '../../src/core/decision/stance/opposing';
import { STANCE_SIGNS } from '../../src/core/decision/stance/stance-signs';
import { linesUnder } from '../train/sign-lines';
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
  const typed = <T extends Plain>(of: T): Omit<T, 'values'> & { values: Float64Array } => ({
    ...of,
    values: Float64Array.from(of.values),
  });
  return linesUnder(folder, JSON.stringify(NAMES)).map((line): StanceExample => {
    const one = typed(line as Plain & Omit<StanceExample, 'values'>);
    return {
      ...one,
      others: one.others.map((other) => ({ ...other, values: Float64Array.from(other.values) })),
    };
  });
}
