/** The families of units that a number can carry. */
export type UnitKind = 'percent' | 'money' | 'measure' | 'duration';

/** A unit by its normal name ("km", "$", "year") and family. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}
