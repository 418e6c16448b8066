/** How words can be set apart in a terminal; each takes visible text and adds no width. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
}

/** SGR codes of ECMA-48: each pair switches one attribute on and off again. */
const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

/** Words as they are: for files, pipes and NO_COLOR. */
export const PLAIN: Style = {
  bold: (text) => text,
  dim: (text) => text,
  accent: (text) => text,
};

/** Bold, faint and cyan. */
export const COLOURED: Style = { bold: sgr(1, 22), dim: sgr(2, 22), accent: sgr(36, 39) };
