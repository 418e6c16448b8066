/** One of Discord's components, raw. */
export type Part = Readonly<Record<string, unknown>>;

/** A value as a list of components; empty where it is none. */
export const listOf = (value: unknown): readonly Part[] =>
  Array.isArray(value) ? (value as readonly Part[]) : [];

/** A value as text; empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
