import type { YamlField } from './yaml-fields';

/** A fault of the front matter, with its line there, from 1. */
export interface FieldFault {
  readonly line: number;
  readonly message: string;
}

/** What is found in a value by names and places; undefined where there is nothing. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined,
    value,
  );
}

/** Words a fault of a field, or of a part of an item of its list, with its line and the cure. */
export function faultOfField(
  path: readonly PropertyKey[],
  message: string,
  fields: readonly YamlField[],
): FieldFault {
  const [name = '', item, part] = path;
  const field = fields.find((one) => one.name === name);
  const line = field?.line ?? 0;
  const label = String(name);
  if (field === undefined || field.value === null) {
    return { line, message: `${label} is missing: add a line "${label}: …" to the front matter` };
  }
  if (part === undefined) return { line, message: `${label} ${message}` };
  const isListed = typeof item === 'number' && field.itemLines.length > 0;
  const place = isListed ? `${label}, item ${item + 1}` : label;
  const inside = at(field.value, isListed ? [item, part] : [part]);
  return {
    line: isListed ? (field.itemLines[item] ?? line) : line,
    message:
      inside === undefined
        ? `${place}: ${String(part)} is missing: add "${String(part)}: …" to it`
        : `${place}: ${String(part)} ${message}`,
  };
}
