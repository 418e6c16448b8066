import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { YAMLError } from 'yaml';

/** One field of a front matter: every value is text, or lists and maps of text, to the letter. */
export interface YamlField {
  readonly name: string;
  /** Line within the text that was read, from 1. */
  readonly line: number;
  /** The line of each item, where it is a list. */
  readonly itemLines: readonly number[];
  /** What follows " #" on the lines of values without quotes: to YAML a comment, perhaps not to who wrote it. */
  readonly lost: readonly string[];
  /** A string, an array or an object of such, or null where nothing is given. */
  readonly value: unknown;
}

/** What is wrong with the YAML itself. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** Most characters and lines a front matter may have: bounds the time a hostile one can take. */
const LONGEST_FRONT_MATTER = 16_384;
const MOST_LINES = 200;
const MOST_BRACKETS = 100;

const QUOTE_CURE = 'put the whole value in double quotes';
const CURES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `a value that holds ": " is read as a field of its own; ${QUOTE_CURE}`,
  BAD_SCALAR_START: `a value may not begin with this character; ${QUOTE_CURE}`,
  BAD_ALIAS: `a value may not begin with this character; ${QUOTE_CURE}`,
  DUPLICATE_KEY: 'this field is given twice; keep one of them',
  TAB_AS_INDENT: 'a tab stands where only spaces may; replace it by spaces',
  MISSING_CHAR: 'a quote or bracket is opened but not closed, or a colon is missing; complete it',
  BAD_DQ_ESCAPE: 'a backslash in double quotes must be written twice',
  RESOURCE_EXHAUSTION: 'lists are nested too deeply; write plain lists',
};

const faultOf = (error: YAMLError, line: number): YamlFault => ({
  line,
  message: `not valid YAML: ${CURES[error.code] ?? `${error.message}; mend the line or ${QUOTE_CURE}`}`,
});

/** What is opened but not closed is noticed at its end; the field it began in is the place to mend. */
function startOf({ code, pos }: YAMLError, contents: unknown): number {
  if (!isMap(contents) || (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT')) return pos[0];
  const starts = contents.items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  return starts.findLast((start) => start <= pos[0]) ?? pos[0];
}

/** Plain `~`, `null` and nothing at all say that a field is not given. */
const isNothing = (value: unknown, type: unknown): boolean =>
  value === null || (type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/u.test(String(value)));

function plainValue(node: unknown): unknown {
  if (isScalar(node)) return isNothing(node.value, node.type) ? null : String(node.value);
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) => {
      const read = plainValue(value);
      return read === null ? [] : [[isScalar(key) ? String(key.value) : '', read]];
    }),
  );
}

/** What YAML takes for comments behind plain values, to the letter. */
function commentsIn(node: unknown): readonly string[] {
  if (isSeq(node)) return node.items.flatMap(commentsIn);
  if (isMap(node)) return node.items.flatMap(({ value }) => commentsIn(value));
  const isPlain = isScalar(node) && node.type === 'PLAIN' && !isNothing(node.value, node.type);
  return isPlain && node.comment ? [`#${node.comment}`] : [];
}

/** Anchors, aliases and tags have no place here: they are how YAML bombs and code get in. */
function forbiddenAt(node: unknown): string | null {
  if (isAlias(node)) return 'aliases (*name) are not allowed';
  if (!isNode(node)) return null;
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
    return 'anchors (&name) are not allowed';
  }
  return node.tag === undefined ? null : 'tags (!name) are not allowed';
}

/** Reads `name: value` lines of YAML 1.2. Values stay text, so `2014-10-08` and `007` are as written. */
export function readYamlFields(text: string): {
  readonly fields: readonly YamlField[];
  readonly faults: readonly YamlFault[];
} {
  const fault = (line: number, message: string): { fields: []; faults: YamlFault[] } => ({
    fields: [],
    faults: [{ line, message }],
  });
  const breaks = text.split('\n').length;
  if ((text.match(/[[{]/gu)?.length ?? 0) > MOST_BRACKETS) {
    return fault(1, `more than ${MOST_BRACKETS} opening brackets; write plain lists`);
  }
  if (text.length > LONGEST_FRONT_MATTER || breaks > MOST_LINES) {
    return fault(
      1,
      `the front matter is too long (at most ${MOST_LINES} lines and ${LONGEST_FRONT_MATTER} characters); ` +
        'close it with a line --- before the text',
    );
  }
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const faults: YamlFault[] = [];
  const seen = new Set<number>();
  const add = (found: YamlFault): void => {
    // a broken line often breaks the lines after it: one message a line is enough
    if (seen.has(found.line)) return;
    seen.add(found.line);
    faults.push(found);
  };
  for (const error of document.errors) {
    add(faultOf(error, lineAt(startOf(error, document.contents))));
  }
  if (faults.length > 0) return { fields: [], faults };
  const end = /^\.\.\.\s*$/mu.exec(text);
  if (end) return fault(lineAt(end.index), 'a line ... ends YAML early; remove it');
  visit(document, {
    Node(_key, node) {
      const message = forbiddenAt(node);
      if (message !== null) {
        add({ line: lineAt(node.range?.[0]), message: `${message}; write the value out` });
      }
    },
  });
  if (faults.length > 0 || document.contents === null) return { fields: [], faults };
  if (!isMap(document.contents)) {
    return fault(1, 'the front matter must be lines of the form field: value');
  }
  const fields: YamlField[] = [];
  for (const { key, value } of document.contents.items) {
    const line = lineAt(isNode(key) ? key.range?.[0] : 0);
    if (isScalar(key))
      fields.push({
        name: String(key.value),
        line,
        itemLines: isSeq(value)
          ? value.items.map((item) => lineAt(isNode(item) ? item.range?.[0] : 0))
          : [],
        value: plainValue(value),
        lost: commentsIn(value),
      });
    else add({ line, message: 'a field name must be a plain word' });
  }
  return { fields, faults };
}
