import { QUESTION_KINDS } from '../question/kinds';
import { RUN_GROUPS } from './letter-runs';
import { RELATION_KINDS } from './asked-pairs';
import { PLACE_COUNT } from './places';
import { PART_COUNT, TOKEN_CLASSES } from './token-columns';

/** The sizes of the network's parts; the training script has the same. */
export const SIZES = {
  vector: 100,
  runGroups: RUN_GROUPS,
  run: 24,
  wide: 96,
  /** What is kept of a token. */
  state: 64,
  hidden: 96,
  parts: PART_COUNT,
  classes: TOKEN_CLASSES,
  kinds: QUESTION_KINDS.length,
  places: PLACE_COUNT,
  relations: RELATION_KINDS,
  /** Signs of a token of the question beside a sentence, and of a token of the sentence. */
  askedSigns: PLACE_COUNT + 6 + 2 * RELATION_KINDS + 4,
  sentenceSigns: 7 + RELATION_KINDS,
  /** What is said of a pair in plain numbers. */
  numbers: 13,
} as const;

/** Into how much a sum over a state is divided before it becomes an alignment. */
export const ALIGNMENT_UNIT = Math.sqrt(SIZES.state);
