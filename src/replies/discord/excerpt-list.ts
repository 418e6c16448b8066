import type { Excerpt } from '../../core/outcome/outcome';
import { ACTIONS, type Action } from './actions';
import { deedRow } from './answer-buttons';
import { LINES } from './discord-wording';
import { excerptParts } from './excerpt-parts';
import type { ArticleLookup, DiscordMessage, Part } from './message';
import { createPage, type Page } from './page';
import { pagingRow } from './paging';
import { separatorPart, textPart } from './parts';
import { evidenceWarning, verified, type VerifiedExcerpt } from './shown-excerpts';

/** Which page of a list is shown, and what asks for another. */
export interface ListPaging {
  /** From 0; the nearest one there is becomes of any other. */
  readonly page: number;
  actionOf(page: number): Action;
}

/** A list of excerpts below a title. */
export interface ExcerptList {
  /** Lines of markdown; the first is the title. */
  readonly title: string;
  readonly excerpts: readonly Excerpt[];
  readonly articleOf: ArticleLookup;
  /** What is said where no excerpt is shown, in markdown. */
  readonly nothing: string;
  /** How many excerpts there are in all, where those given are not all. */
  readonly total?: number;
  /** A line above an excerpt, in markdown, where it is not that of the one before. */
  readonly group?: (one: VerifiedExcerpt) => string;
  /** Unless given, what does not fit the first page is only counted. */
  readonly paging?: ListPaging | null;
  /** Who asked, where all see the list: it gets the button that takes it back. */
  readonly asker?: string | null;
}

/** Whether every page can be asked for: what it says may be too long for a custom_id. */
function canTurn(action: Action): boolean {
  const { kind, ...data } = action;
  return (ACTIONS[kind] as { fits(given: typeof data): boolean }).fits(data);
}

/** Adds an excerpt whole, below its group's line where that is another; gives that line, null where it does not fit. */
function addOne(page: Page, one: VerifiedExcerpt, above: string, list: ExcerptList): string | null {
  const name = list.group?.(one) ?? '';
  const heading = name === '' || name === above ? [] : [textPart(name)];
  const parts = excerptParts(one.excerpt, one.article);
  return page.add(separatorPart(), ...heading, ...parts) ? name : null;
}

/** Excerpts shared out to pages by what fits; those that fit no page alone are left out. */
function sharedOut(
  excerpts: readonly VerifiedExcerpt[],
  newPage: () => Page,
  list: ExcerptList,
): readonly (readonly VerifiedExcerpt[])[] {
  const pages: VerifiedExcerpt[][] = [];
  let filling: { readonly page: Page; readonly items: VerifiedExcerpt[]; above: string } | null =
    null;
  for (const one of excerpts) {
    let above: string | null =
      filling === null ? null : addOne(filling.page, one, filling.above, list);
    if (above === null) {
      const page = newPage();
      above = addOne(page, one, '', list);
      if (above === null) continue;
      filling = { page, items: [], above };
      pages.push(filling.items);
    }
    if (filling === null) continue;
    filling.above = above;
    filling.items.push(one);
  }
  return pages;
}

/** Excerpts in their order, each whole and as its article has it; tells which page this is, or how many are not shown. */
export function excerptListMessage(list: ExcerptList): DiscordMessage {
  const { title, nothing, paging = null, asker = null } = list;
  const deeds = deedRow({ share: false, asker, askEditors: false }, null);
  const excerpts = verified(list.excerpts, list.articleOf);
  if (excerpts.length === 0) {
    const page = createPage(deeds);
    if (!page.add(textPart(nothing))) page.add(textPart('…'));
    return page.message();
  }
  const isPaged = paging !== null && canTurn(paging.actionOf(excerpts.length));
  const row = (page: number, pages: number): readonly Part[] => [
    ...(isPaged ? pagingRow(page, pages, paging.actionOf) : []),
    ...deeds,
  ];
  const warning = evidenceWarning(excerpts);
  const pageWith = (bottom: readonly Part[], at: string): Page => {
    const page = createPage(bottom);
    const heads = [title === '' ? [] : [`${title}${at}`], warning ?? []].flat();
    page.add(...heads.map(textPart));
    return page;
  };
  // as if there were many pages, so that the line and the row of the real ones fit
  const last = excerpts.length;
  const total = Math.max(list.total ?? 0, last);
  const cut = (below: readonly Part[]): ReturnType<typeof sharedOut> =>
    sharedOut(
      excerpts,
      () => pageWith([...below, ...row(1, last + 1)], `\n-# ${LINES.page(last, last)}`),
      list,
    );
  const shownIn = (pages: ReturnType<typeof sharedOut>): number =>
    isPaged ? pages.flat().length : (pages[0]?.length ?? 0);
  const whole = cut([]);
  // where not all can be shown, there has to be room to say so
  const pages = shownIn(whole) === total ? whole : cut([textPart(`-# ${LINES.unseen(total)}`)]);
  const at = isPaged ? Math.max(0, Math.min(paging.page, pages.length - 1)) : 0;
  const line = isPaged && pages.length > 1 ? `\n-# ${LINES.page(at + 1, pages.length)}` : '';
  const page = pageWith(row(at, pages.length), line);
  let above = '';
  for (const one of pages[at] ?? []) above = addOne(page, one, above, list) ?? above;
  const unseen = total - shownIn(pages);
  if (unseen > 0) page.add(textPart(`-# ${LINES.unseen(unseen)}`));
  return page.message();
}
