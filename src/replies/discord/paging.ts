import type { Action } from './actions';
import { LABELS } from './discord-wording';
import type { Part } from './message';
import { button, buttonRow } from './parts';

/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 0; within the list whatever was asked for. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** The page of a list with this number, or the nearest one there is. */
export function pageOf<Item>(
  all: readonly Item[],
  wanted: number,
  perPage: number,
): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.max(0, Math.min(Math.trunc(wanted) || 0, pages - 1));
  return { items: all.slice(page * perPage, (page + 1) * perPage), page, pages };
}

/** Buttons to the pages before and after; none for a single page. */
export function pagingRow(
  page: number,
  pages: number,
  actionOf: (page: number) => Action,
): readonly Part[] {
  if (pages <= 1) return [];
  const [first, last] = [page === 0, page === pages - 1];
  return buttonRow([
    button(LABELS.back, actionOf(first ? 0 : page - 1), first),
    button(LABELS.next, actionOf(last ? page : page + 1), last),
  ]);
}
