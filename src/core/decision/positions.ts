import data from './data/decision.json';

/** How much has to speak for an answer before it is given. */
export type Position = 'careful' | 'balanced' | 'eager';

/** A position with what it was measured to lead to on news that nothing was fitted to. */
export interface MeasuredPosition {
  /** The least probability, 0 to 1, that is answered with. */
  readonly threshold: number;
  /** Share of wrong answers among those given. */
  readonly wrong: number;
  /** Share of the questions with an answer that are answered rightly. */
  readonly right: number;
  /** Share of the questions without an answer that are met with silence. */
  readonly silent: number;
}

/** The three positions. */
export const POSITIONS: Readonly<Record<Position, MeasuredPosition>> = data.positions;

/** The position that holds unless another is set. */
export const DEFAULT_POSITION: Position = 'balanced';

/** Whether a probability is enough to answer with. */
export function isEnough(probability: number, position: Position): boolean {
  return probability >= POSITIONS[position].threshold;
}
