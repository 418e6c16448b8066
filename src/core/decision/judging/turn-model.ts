import { createNetwork, type Network } from '../../reading/network';
import data from '../data/turns.json';
import { TURN_SIGNS } from './turn-signs';

const NAMES = TURN_SIGNS.map(([name]) => name);
let made: Network | null = null;

/**
 * Gives the log-odds that a candidate answers a question that follows others, from its values of `TURN_SIGNS`, by weights
 * that were fitted to dialogues; made ready once. Throws a `DamagedTable` where they are of another version than the signs.
 */
export function turnModel(): Network {
  return (made ??= createNetwork(NAMES, data, 'src/core/decision/data/turns.json'));
}
