import type { FormError } from '../../../../src/loopback/contract';
import { isRecord } from '../../../../src/loopback/json';

/** One error at a place. */
export function fault(
  path: readonly (string | number)[],
  code: string,
  message: string,
): FormError {
  return { path, code, message };
}

/** Errors of a part, with the part's own place before theirs. */
export function prefixed(
  base: readonly (string | number)[],
  errors: readonly FormError[],
): FormError[] {
  return errors.map((error) => ({ ...error, path: [...base, ...error.path] }));
}

/** A text's length as Discord counts it: in code points, white space around it not counted. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value.trim()].length : 0;
}

/** The values that appear a second time, with their indexes. */
export function repeated<Value>(values: readonly Value[]): { value: Value; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => values.indexOf(value) < index);
}

/** Half an emoji (a lone surrogate), which Discord answers with an error of its own: cut by units. */
export function surrogateErrors(value: unknown, path: readonly (string | number)[]): FormError[] {
  if (typeof value === 'string') {
    return /\p{Surrogate}/u.test(value)
      ? [
          fault(
            path,
            'STRING_TYPE_INVALID',
            'Half of a surrogate pair: a character was cut in two.',
          ),
        ]
      : [];
  }
  const entries = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, inner]) => surrogateErrors(inner, [...path, key]));
}

/** Whether a link is one that Discord takes: http or https (and others where told). */
export function isLink(value: unknown, schemes: readonly string[] = []): boolean {
  if (typeof value !== 'string') return false;
  try {
    return ['http:', 'https:', ...schemes].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}
