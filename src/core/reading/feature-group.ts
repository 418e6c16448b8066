import type { Evidence } from './evidence';

/** Features that belong together: their names with a line each, and how they are read. */
export interface FeatureGroup<Read = Evidence> {
  /** Name and meaning, in the order they are written. */
  readonly features: readonly (readonly [name: string, meaning: string])[];
  /** Writes the values from `at` on. */
  read(evidence: Read, values: Float64Array, at: number): void;
}
