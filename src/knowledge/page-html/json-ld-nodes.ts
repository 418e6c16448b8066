/** A thing that JSON-LD describes. */
export type JsonThing = Readonly<Record<string, unknown>>;

/** Everything a page's JSON-LD describes. */
export interface JsonThings {
  /** All things, in order, outermost first. */
  readonly things: readonly JsonThing[];
  /** The fullest description of each `@id`. */
  readonly byId: ReadonlyMap<string, JsonThing>;
  /** Scripts that are no JSON. */
  readonly damaged: number;
}

/** Bounds on what a hostile page can make us walk through. */
const DEEPEST = 8;
const MOST_THINGS = 5_000;
const LONGEST_SCRIPT = 2_097_152;

/** Whether a value is a thing with fields. */
export const isThing = (value: unknown): value is JsonThing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list; nothing is the empty list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? (value as readonly unknown[])
    : value === null || value === undefined
      ? []
      : [value];

/** What publishing systems do to JSON: comment marks around it, line breaks in strings, a comma too many. */
function mended(script: string): string {
  return script
    .replace(/^\s*(?:<!--|(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|\/\/\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/u, '')
    .replace(/(?:\/\/|\/\*)\s*$/u, '')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/,(?= ?[}\]])/gu, '');
}

function parsed(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return undefined;
  for (const text of [script, mended(script)]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // the mended text is tried next; what stays damaged is counted
    }
  }
  return undefined;
}

/** Reads all things that JSON-LD scripts describe, nested ones too. Never throws; bounded. */
export function readThings(scripts: readonly string[]): JsonThings {
  const things: JsonThing[] = [];
  const byId = new Map<string, JsonThing>();
  let damaged = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || things.length >= MOST_THINGS) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
    } else if (isThing(value)) {
      things.push(value);
      const id = value['@id'];
      if (typeof id === 'string') {
        const known = byId.get(id);
        if (!known || Object.keys(known).length < Object.keys(value).length) byId.set(id, value);
      }
      for (const inner of Object.values(value)) {
        if (typeof inner === 'object' && inner !== null) visit(inner, depth + 1);
      }
    }
  };
  for (const script of scripts) {
    const value = parsed(script);
    if (value === undefined && script.trim() !== '') damaged += 1;
    visit(value, 0);
  }
  return { things, byId, damaged };
}
