import { withoutInvisible } from '../page-copy/invisible';
import { isDropCap } from './drop-cap';
import { isOfSentence } from './eye-and-ear';
import type { HtmlNode } from './html-node';
import { INLINE, WITHOUT_TEXT } from './html-words';
import { hintOf, type Hint } from './structure-hints';
import { isSetApart } from './spans-apart';
import { CLOSING_MARKS } from '../../core/language/words/quote-marks';

/** An element of the page with what its markup says, above the blocks that it holds. */
export interface HintedElement {
  readonly element: HtmlNode;
  readonly hint: Hint;
}

/** One paragraph, heading, list item or table row of a page, in the page's order. */
export interface HtmlBlock {
  /** To the letter but for white space, which is one blank each, and characters that nobody sees. */
  readonly text: string;
  /** The innermost list that it stands in, or null. */
  readonly list: HtmlNode | null;
  /** Whether it is, or begins, an item of a list. */
  readonly isItem: boolean;
  /** Tag of the innermost element that makes it a block of its own. */
  readonly tag: string;
  readonly parent: HtmlNode | null;
  /** The mark (`data-block`) of the element that it stands in, to find it again after Readability. */
  readonly mark: string;
  /** Elements around it that say something, outermost first. */
  readonly hints: readonly HintedElement[];
  /** The table whose row it is, or null. */
  readonly table: HtmlNode | null;
  /** The innermost `article` element that it stands in, or null. */
  readonly article: HtmlNode | null;
  /** Share of its text that is link, 0 to 1. */
  readonly linked: number;
  /** Whether it stands, with others, in one link, as the cards of a list of articles do. */
  readonly isInCard: boolean;
  /** Where it is a date or time: as the markup writes it, else as it reads; null where it is none. */
  readonly time: string | null;
}

/** Where the mark of a block's element is kept. */
export const MARK = 'data-block';

const LIST = /^(?:ul|ol|dl)$/u;
const CELL = /^t[dh]$/u;
const PARTS = 'p,div,ul,ol,table,section,article,h1,h2,h3,h4,blockquote';
const DEEPEST = 500;

interface Draft {
  text: string;
  linked: number;
  timed: number;
  time: string | null;
  /** Elements within a line that say something, and how many characters of the block they hold. */
  spans: { readonly hinted: HintedElement; readonly length: number }[];
}

/** Where one stands in the page: what owns the text, what is said of it, how deep. */
interface Place {
  readonly owner: HtmlNode;
  readonly hints: readonly HintedElement[];
  readonly depth: number;
  readonly list: HtmlNode | null;
  readonly article: HtmlNode | null;
  readonly isInCard: boolean;
  /** Whether it is a table's row that holds values. */
  readonly isRow: boolean;
}

const NOTHING = { text: '', linked: 0, timed: 0, time: null };
/** Stands where words were struck out, until the line is whole. */
const GAP = '\0';

/** A line as it reads: struck-out words leave a blank between words and none before a comma. */
const lineOf = (written: string): string =>
  withoutInvisible(written)
    .replaceAll(/[ \t\r\n\f]+/gu, ' ')
    .replaceAll(/(?<=[\p{L}\p{N}])\0+(?=[\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ \0+ ?(?=[,.;:!?)])/gu, '')
    .replaceAll('\0', '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();

/** A mark within a line stands for all of it where it holds this share of its characters. */
const MOST_OF = 0.8;

/** Whether a line break is only where a sentence was wrapped, and sets no paragraphs apart. */
const GOES_ON = new RegExp(`[^.!?…:;${CLOSING_MARKS})\\]]\\s*$`, 'u');
const isWrap = (before: string, after: HtmlNode | null): boolean =>
  GOES_ON.test(before.slice(-20)) &&
  /^\s*[\p{Ll}(]/u.test((after?.textContent ?? '').slice(0, 200));

function tableOf(row: HtmlNode): HtmlNode | null {
  let at = row.parentElement;
  while (at !== null && at.localName !== 'table') at = at.parentElement;
  return at;
}

/** Whether a row's cells hold values; old pages also set their columns of text in tables. */
const isDataRow = (row: HtmlNode): boolean =>
  [...row.childNodes].every(
    (cell) =>
      !CELL.test(cell.localName) || cell.querySelector('div,ul,ol,table,h1,h2,h3,p+p,br') === null,
  );

/**
 * Cuts a parsed page into its blocks and marks their elements with `data-block`. Cells of a table's row
 * are joined by " | ". Throws where elements nest too deep.
 */
export function readBlocks(root: HtmlNode): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let draft: Draft = { ...NOTHING, spans: [] };
  let marks = 0;
  let openItem: HtmlNode | null = null;

  const markOf = (owner: HtmlNode): string => {
    const known = owner.getAttribute(MARK);
    if (known !== null) return known;
    marks += 1;
    owner.setAttribute(MARK, String(marks));
    return String(marks);
  };
  const flush = ({ owner, hints, list, article, isInCard }: Place): void => {
    const text = lineOf(draft.text);
    const { linked, timed, time, spans } = draft;
    draft = { ...NOTHING, spans: [] };
    if (text === '') return;
    const within = spans.filter(({ length }) => length >= MOST_OF * text.length);
    const item = openItem;
    openItem = null;
    blocks.push({
      text,
      list,
      article,
      isInCard,
      table: owner.localName === 'tr' ? tableOf(owner) : null,
      isItem: item === owner || item === owner.parentElement,
      tag: owner.localName,
      parent: owner.parentElement,
      mark: markOf(owner),
      hints: [...hints, ...within.map(({ hinted }) => hinted)],
      linked: Math.min(1, linked / text.length),
      time: timed >= MOST_OF * text.length ? (time ?? text) : null,
    });
  };

  const visitInline = (child: HtmlNode, place: Place): void => {
    if (isSetApart(child, place.owner, draft.text)) flush(place);
    const hint = hintOf(child);
    const hinted = hint === null ? null : { element: child, hint };
    const kind = hint?.kind;
    const isLost =
      kind === 'hidden' ||
      kind === 'struck' ||
      ((kind === 'eye' || kind === 'ear') && !isOfSentence(child, draft.text));
    if (hinted !== null && isLost) {
      const text = (child.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
      if (kind === 'struck') draft.text += GAP;
      const block = {
        text,
        list: place.list,
        article: place.article,
        isInCard: place.isInCard,
        table: null,
        isItem: false,
        tag: child.localName,
        parent: place.owner,
        mark: '',
        linked: 0,
        time: null,
      };
      if (text !== '') blocks.push({ ...block, hints: [...place.hints, hinted] });
      return;
    }
    const before = draft.text.length;
    const isCap = isDropCap(child, draft.text);
    visit(child, { ...place, depth: place.depth + 1 });
    if (isCap) draft.text = draft.text.trimEnd();
    const length = draft.text.length - before;
    if (child.localName === 'a') draft.linked += length;
    if (child.localName === 'time') {
      draft.timed += length;
      draft.time ??= child.getAttribute('datetime');
    }
    const isKept = kind === 'eye' || kind === 'ear';
    if (hinted !== null && !isKept && length > 0) draft.spans.push({ hinted, length });
  };

  const visitBlock = (child: HtmlNode, place: Place): void => {
    const hint = hintOf(child);
    const hints = hint === null ? place.hints : [...place.hints, { element: child, hint }];
    const isRow = child.localName === 'tr' && isDataRow(child);
    const list = LIST.test(child.localName) ? child : place.list;
    const article = child.localName === 'article' ? child : place.article;
    const isInCard = place.isInCard || child.localName === 'a';
    const inner = { owner: child, hints, list, article, isInCard, depth: place.depth + 1, isRow };
    flush(place);
    if (child.localName === 'li') openItem = child;
    visit(child, inner);
    flush(inner);
  };

  const visit = (node: HtmlNode, place: Place): void => {
    if (place.depth > DEEPEST) throw new Error(`elements nest more than ${DEEPEST} deep`);
    for (const child of node.childNodes) {
      const { nodeType, localName } = child;
      if (nodeType === 3) draft.text += (child.textContent ?? '').replaceAll(GAP, '');
      else if (nodeType !== 1 || WITHOUT_TEXT.has(localName)) continue;
      else if (localName === 'br' && (place.isRow || isWrap(draft.text, child.nextSibling)))
        draft.text += ' ';
      else if (localName === 'br' || localName === 'hr') flush(place);
      else if (place.isRow) {
        draft.text += CELL.test(localName) && draft.text.trim() !== '' ? ' | ' : ' ';
        visit(child, { ...place, depth: place.depth + 1 });
      } else if (INLINE.has(localName) && child.querySelector(PARTS) === null)
        visitInline(child, place);
      else visitBlock(child, place);
    }
  };

  const page: Place = {
    owner: root,
    hints: [],
    list: null,
    article: null,
    isInCard: false,
    depth: 0,
    isRow: false,
  };
  visit(root, page);
  flush(page);
  return blocks;
}
