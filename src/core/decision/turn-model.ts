import data from './data/turns.json';
import { TURN_SIGNS } from './turn-signs';
import { createSums } from './weighted-sums';

let made: ((values: Float64Array) => number) | null = null;

/**
 * The log-odds that a candidate answers a question that follows an answer, from its values of `TURN_SIGNS`, by weights
 * that were fitted to dialogues; made ready once. Throws a `DamagedTable` where they are of another version than the signs.
 */
export function turnModel(): (values: Float64Array) => number {
  if (made) return made;
  const names = TURN_SIGNS.map(([name]) => name);
  const sums = createSums(names, data.turns, 1, 'src/core/decision/data/turns.json');
  return (made = (values) => sums(values)[0] ?? 0);
}
