import ts from 'typescript';

/** Quotation marks that a source file names by itself, in a class of characters, a list or alone. */
export interface MarkList {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly marks: string;
}

const MARK = /["'`´“”„‟«»‘’‚‛＂ʼ]/gu;
/** Marks that nobody types for anything but a quotation. */
const CURLY = /[“”„‟«»‘’‚‛＂]/u;
const CLASS = /\[(?:\\.|[^\]\\])*\]/gsu;
const APOSTROPHES = new Set(["'", '’']);

function textOf(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        .map(({ text, rawText }) => rawText ?? text)
        .join('_')
    : null;
}

const marksIn = (text: string): readonly string[] => [...new Set(text.match(MARK) ?? [])];

/**
 * The lists of marks in a source file: classes of an expression with two or more marks, and strings that are
 * nothing but curly ones. With `apostrophes` a class that holds no more than the two apostrophes is none.
 */
export function markListsIn(
  file: string,
  source: string,
  { apostrophes }: { readonly apostrophes: boolean },
): readonly MarkList[] {
  if (!CURLY.test(source)) return [];
  const found: MarkList[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    const text = textOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const note = (marks: readonly string[]): void => {
      found.push({ file, line, marks: marks.join('') });
    };
    for (const [inside] of text?.matchAll(CLASS) ?? []) {
      const marks = marksIn(inside);
      if (
        marks.length < 2 ||
        !CURLY.test(inside) ||
        (apostrophes && marks.every((mark) => APOSTROPHES.has(mark)))
      ) {
        continue;
      }
      note(marks);
    }
    if (
      text !== null &&
      text
        .trim()
        .split(/\s+/u)
        .some((piece) => CURLY.test(piece) && piece.replaceAll(MARK, '') === '')
    ) {
      if (ts.isStringLiteralLike(node)) note(marksIn(text));
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}
