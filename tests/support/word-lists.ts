import ts from 'typescript';

/** A list of words as it stands in a source file. */
export interface WordList {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly words: ReadonlySet<string>;
}

const LEAST = 4;
const WORD = /^(?:'?[a-z]{2,}|[a-z][a-z'.-]+)$/u;

/** A mark that makes an alternative more than a word. */
const NO_WORD = '\\';
const GROUP = /^\((?:\?(?::|=|!|<[=!]|<[a-zA-Z]+>))?/u;
/** What stands for nothing, or for an apostrophe, within an expression. */
const PIECES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\\[bB]|[\^$])/u, ''],
  [/^\\\./u, '.'],
  [/^\['’\]/u, "'"],
  [/^(?:\\.|\[(?:\\.|[^\]\\])*\])/su, NO_WORD],
];

/** The alternatives of each group of an expression, innermost first, the whole last. */
function alternatives(source: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  const open: string[][] = [['']];
  const write = (text: string): void => {
    const group = open.at(-1) ?? [];
    group[group.length - 1] += text;
  };
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const [piece, meaning] = PIECES.find(([pattern]) => pattern.test(rest)) ?? [];
    const group = GROUP.exec(rest)?.[0];
    const [first = ''] = rest;
    at += (piece === undefined ? group : piece.exec(rest)?.[0])?.length ?? 1;
    if (meaning !== undefined) write(meaning);
    else if (group !== undefined) open.push(['']);
    else if (first === '|') open.at(-1)?.push('');
    else if (first === ')' && open.length > 1) {
      groups.push(open.pop() ?? []);
      write(NO_WORD);
    } else if (first === '?') {
      // "articles?": the letter may be missing
      const last = open.at(-1) ?? [];
      last[last.length - 1] = (last.at(-1) ?? '').slice(0, -1);
    } else write(first);
  }
  return [...groups, ...open];
}

const wordsAmong = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim().replaceAll('’', "'")).filter((text) => WORD.test(text));

/** The text of a string, of several added, or of a template without values. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

const isRaw = (node: ts.Node): boolean => ts.isTaggedTemplateExpression(node.parent);
/** A template as an expression, its values as what is no word. */
function templateText(node: ts.TemplateExpression): string {
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return parts.map((part) => (isRaw(node) ? part.rawText : part.text) ?? '').join(NO_WORD + 'w');
}

/** Words set apart by blanks, where they are split or made a set; "one=1" is a word with its value. */
function splitWords(node: ts.Node, text: string): readonly string[] {
  const { parent } = node;
  const isList =
    ts.isPropertyAccessExpression(parent) ||
    ts.isVariableDeclaration(parent) ||
    (ts.isCallExpression(parent) && /^(?:wordSet|table)$/u.test(parent.expression.getText()));
  const pieces = text
    .trim()
    .split(/[\s,]+/u)
    .map((piece) => piece.replace(/=.*$/u, ''));
  const words = wordsAmong(pieces);
  return isList && words.length >= pieces.length * 0.8 ? words : [];
}

function listsAt(node: ts.Node): readonly (readonly string[])[] {
  if (ts.isRegularExpressionLiteral(node))
    return alternatives(node.text.slice(1, node.text.lastIndexOf('/'))).map(wordsAmong);
  if (ts.isTemplateExpression(node)) return alternatives(templateText(node)).map(wordsAmong);
  if (ts.isArrayLiteralExpression(node))
    return [wordsAmong(node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text))];
  const text = textOf(node);
  if (text === null || textOf(node.parent) !== null) return [];
  return text.includes('|') ? alternatives(text).map(wordsAmong) : [splitWords(node, text)];
}

/**
 * The lists of four words or more that a source file holds: alternatives of an expression or of its
 * source, arrays, and texts that are split into words. Words are lower case and have two letters at least.
 */
export function wordListsIn(file: string, source: string): readonly WordList[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lists: WordList[] = [];
  const visit = (node: ts.Node): void => {
    for (const found of listsAt(node)) {
      const words = new Set(found);
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      if (words.size >= LEAST) lists.push({ file, line: line + 1, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return lists;
}

/** How much two lists share: words in both over words in either, 0 to 1. */
export function sharedShare({ words: one }: WordList, { words: other }: WordList): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}
