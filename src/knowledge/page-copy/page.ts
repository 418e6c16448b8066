import { withoutInvisible } from './invisible';
import { perhapsFurniture, surelyFurniture } from './classify-line';
import type { Furniture } from './furniture';
import { linesOf, type PageLine } from './page-line';

/** A page copy while it is read: its lines, and what each was found to be so far. */
export interface Page {
  readonly lines: readonly PageLine[];
  /** What each line would be outside the text, by its wording alone; null where that does not tell. */
  readonly kinds: readonly (Furniture | null)[];
  /** One entry a line: null is text, or not decided yet. */
  readonly marks: (Furniture | null)[];
  /** Why a line that is kept may still be furniture, by its place in `lines`. */
  readonly doubts: Map<number, string>;
  /** How many lines each block has. */
  readonly blockSizes: ReadonlyMap<number, number>;
}

/** Cuts a copy into lines and marks those that are furniture wherever they stand. */
export function openPage(copy: string): Page {
  const lines = linesOf(withoutInvisible(copy));
  const blockSizes = new Map<number, number>();
  for (const { block } of lines) blockSizes.set(block, (blockSizes.get(block) ?? 0) + 1);
  return {
    lines,
    kinds: lines.map(({ text }) => perhapsFurniture(text)),
    marks: lines.map(({ text }) => surelyFurniture(text)),
    doubts: new Map(),
    blockSizes,
  };
}

/** The text of a line; empty past either end. */
export function textAt({ lines }: Page, index: number): string {
  return lines[index]?.text ?? '';
}

/** Whether a line is there and not known as furniture. */
export function isOpen({ lines, marks }: Page, index: number): boolean {
  return index >= 0 && index < lines.length && marks[index] === null;
}

/** Whether two lines stand in one block, no blank line between them. */
export function sameBlock({ lines }: Page, left: number, right: number): boolean {
  return lines[left] !== undefined && lines[left].block === lines[right]?.block;
}

/** How many lines the block of a line has. */
export function blockSize({ lines, blockSizes }: Page, index: number): number {
  return blockSizes.get(lines[index]?.block ?? -1) ?? 0;
}
