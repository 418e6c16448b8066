/** Something that is wrong with a knowledge file or folder, with the place and the cure. */
export interface KnowledgeProblem {
  /** The path as a person would type it, with forward slashes. */
  readonly file: string;
  /** Line within the file, from 1; 0 where the file or folder as a whole is meant. */
  readonly line: number;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** An error keeps the article out of the coverage; a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** Makes a name or value safe to print: control and direction characters become `\u{…}`. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

/** One line for a person: `knowledge/x.md:3: what is wrong and how to mend it`. */
export function renderProblem({ file, line, message, severity }: KnowledgeProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return printable(`${place}: ${severity === 'warning' ? 'warning: ' : ''}${message}`);
}

/** Order of a report: by file, then by line, errors before warnings on the same line. */
export function compareProblems(left: KnowledgeProblem, right: KnowledgeProblem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  if (left.line !== right.line) return left.line - right.line;
  return left.severity === right.severity ? 0 : left.severity === 'error' ? -1 : 1;
}
