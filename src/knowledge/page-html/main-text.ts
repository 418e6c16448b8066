import { readAgencyCredit } from '../page-copy/agencies';
import { REASONS } from '../page-copy/furniture';
import { isSentence, plainForm, wordCount } from '../page-copy/prose';
import { teaserArticles } from './article-list';
import type { HintedElement, HtmlBlock } from './html-blocks';
import type { HtmlNode } from './html-node';
import { dropped, kept, type Verdict } from './verdict';
import { keepLists } from './lists';
import { isToldInUpdates, isUpdateTime, updatesStart } from './live-updates';
import { genreOfSection } from './section-genre';

/** What is known of the page when its blocks are judged. */
export interface MainTextHints {
  /** The marks of blocks that Readability takes for the main text. */
  readonly main: ReadonlySet<string>;
  readonly headline: string | null;
  /** The marks of blocks in the element that is marked as the article's body. */
  readonly articleBody: ReadonlySet<string>;
  readonly isLiveBlog: boolean;
}

const HEADING = /^h[1-6]$/u;
/** More of this than not: a list of links. */
const LINKED = 0.5;
const LONG = 8;
/** A named part that holds more than this share of the main text's paragraphs is the text itself. */
const MOST_OF = 0.4;
const MENDED =
  /^\W*(?:corrections?|clarifications?|erratum|editor(?:['’]?s|s['’])? note|this (?:article|story|report|piece|page|headline) (?:was|has been) (?:amended|updated|corrected|edited|changed)|an earlier version of this|a previous version of this)\b/iu;

/** Whether a line tells how the article was corrected: it belongs to it wherever it stands. */
const isCorrection = (text: string): boolean => MENDED.test(text) && isSentence(text);

const isProse = ({ text, linked }: HtmlBlock): boolean => isSentence(text) && linked < LINKED;

/** Elements that their names call furniture although they hold the text itself. */
function misnamed(blocks: readonly HtmlBlock[], main: ReadonlySet<string>): ReadonlySet<HtmlNode> {
  const text = blocks.filter(
    (block) => main.has(block.mark) && isProse(block) && wordCount(block.text) >= LONG,
  );
  const held = new Map<HtmlNode, number>();
  for (const { hints } of text) {
    for (const { element } of hints) held.set(element, (held.get(element) ?? 0) + 1);
  }
  const isText = ({ element, hint }: HintedElement): boolean => {
    // readers often write more than the author
    if (hint.kind === 'furniture' && hint.reason === REASONS.comments) {
      return text[0]?.hints.some((first) => first.element === element) === true;
    }
    const count = held.get(element) ?? 0;
    return count >= 2 && count > MOST_OF * text.length;
  };
  return new Set(text.flatMap(({ hints }) => hints.filter(isText).map(({ element }) => element)));
}

/** Boxes beside the text that hold sentences: their headings head something. */
const prosaicBoxes = (blocks: readonly HtmlBlock[]): ReadonlySet<HtmlNode> =>
  new Set(
    blocks
      .filter(isProse)
      .flatMap(({ hints }) => hints)
      .filter(({ hint }) => hint.kind === 'beside')
      .map(({ element }) => element),
  );

/** Judges by the markup alone; null where it leaves the block open. */
function byMarkup(
  block: HtmlBlock,
  ignored: ReadonlySet<HtmlNode>,
  prosaic: ReadonlySet<HtmlNode>,
  texts: string,
): Verdict | null {
  const hints = block.hints.filter(({ element }) => !ignored.has(element)).map(({ hint }) => hint);
  if (hints.some(({ kind }) => kind === 'struck')) return dropped('struck out by the publisher');
  if (hints.some(({ kind }) => /^(?:hidden|eye|ear)$/u.test(kind)))
    return dropped('hidden on the page');
  if (hints.some(({ kind }) => kind === 'correction') && isSentence(block.text))
    return kept(null, true);
  const furniture = hints.find((hint) => hint.kind === 'furniture');
  if (furniture?.kind === 'furniture') return dropped(furniture.reason);
  if (hints.some(({ kind }) => kind === 'pull-quote')) {
    const isRepeat = wordCount(block.text) < 4 || occurrences(texts, plainForm(block.text)) > 1;
    return isRepeat
      ? dropped(REASONS.repeat)
      : kept('a pulled quotation whose words stand nowhere else');
  }
  const box = block.hints.find(({ hint }) => hint.kind === 'beside');
  if (box === undefined || ignored.has(box.element)) return null;
  const isText = isProse(block) || (HEADING.test(block.tag) && prosaic.has(box.element));
  return isText ? kept('stands in a box beside the text') : dropped('box beside the text');
}

function occurrences(texts: string, part: string): number {
  let count = 0;
  for (
    let at = texts.indexOf(part);
    at >= 0 && count < 2;
    at = texts.indexOf(part, at + part.length)
  )
    count += 1;
  return count;
}

/** Where the headline stands: the heading with its words, else the last `h1` above the text; -1 for none. */
function headlineAt(blocks: readonly HtmlBlock[], headline: string | null, first: number): number {
  const plain = headline === null ? '' : plainForm(headline);
  const same = blocks.findIndex(
    ({ text, hints }, at) =>
      at <= first &&
      plainForm(text) === plain &&
      hints.every(({ hint }) => hint.kind !== 'furniture' || hint.reason !== REASONS.navigation),
  );
  if (same >= 0) return same;
  return blocks.findLastIndex(
    ({ tag, text }, at) => tag === 'h1' && at <= first && wordCount(text) >= 3,
  );
}

/** A verdict for each block, and where the headline stands among them (-1: nowhere). */
export interface MainText {
  readonly verdicts: readonly Verdict[];
  readonly headline: number;
  /** The first block of the text; the number of blocks where there is none. */
  readonly first: number;
  /** The last block of the text; -1 where there is none. */
  readonly last: number;
}

/**
 * Tells the article's text from the rest of the page: what Readability takes for the main text, less
 * what the markup names as furniture, plus what stands among it and reads as text (with a doubt) and
 * notes of corrections. What stands between the headline and the text is kept: it says who and when.
 */
export function findMainText(blocks: readonly HtmlBlock[], hints: MainTextHints): MainText {
  const isMain = (block: HtmlBlock): boolean =>
    hints.main.has(block.mark) || (hints.articleBody.has(block.mark) && isProse(block));
  const ignored = misnamed(blocks, hints.main);
  const prosaic = prosaicBoxes(blocks);
  const texts = blocks.map(({ text }) => plainForm(text)).join('\n');
  const marked = blocks.map((block) => byMarkup(block, ignored, prosaic, texts));
  const isText = (block: HtmlBlock, at: number): boolean =>
    marked[at]?.kind !== 'dropped' && isMain(block);
  const isStandfirst = ({ hints: said }: HtmlBlock): boolean =>
    said.some(({ element, hint }) => hint.kind === 'standfirst' && !ignored.has(element));
  const prose = blocks.findIndex(
    (block, at) =>
      isText(block, at) && isProse(block) && !isCorrection(block.text) && !isStandfirst(block),
  );
  const opening = prose < 0 ? blocks.length : prose;
  const last = blocks.findLastIndex(isText);
  const parents = new Set(
    blocks.filter((block, at) => isText(block, at) && isProse(block)).map(({ parent }) => parent),
  );
  const headline = headlineAt(blocks, hints.headline, opening);
  const isTimed = isToldInUpdates(blocks, hints.headline, opening, last, hints.isLiveBlog);
  const teasers = isTimed ? new Set<HtmlNode>() : teaserArticles(blocks, opening);
  const first = isTimed ? updatesStart(blocks, headline, opening) : opening;

  const judge = (block: HtmlBlock, at: number): Verdict => {
    const byName = marked[at] ?? null;
    if (at === headline) return dropped(REASONS.headline);
    if (byName?.kind === 'dropped') return byName;
    if (at < headline || (headline < 0 && at < first - 6))
      return dropped('stands above the headline');
    if (isCorrection(block.text)) return kept(null, true);
    if (block.article !== null && teasers.has(block.article)) return dropped(REASONS.related);
    if (at < first) {
      const isLabel = genreOfSection([block.text]) !== null;
      return isLabel ? dropped(REASONS.topics) : (byName ?? kept());
    }
    if (at > last) {
      if (byName?.kind === 'kept' && byName.isSure) return byName;
      if (readAgencyCredit(block.text) !== null) return kept();
      return parents.has(block.parent) && isProse(block)
        ? kept('stands below what was found to be the main text')
        : dropped(REASONS['below-the-text']);
    }
    if (isTimed && (block.time !== null || isUpdateTime(block)))
      return kept('time of an update: kept because it dates what follows', true);
    const isUpdatePart = HEADING.test(block.tag) || block.list !== null;
    if (isTimed && isUpdatePart && block.linked < LINKED && byName === null)
      return kept(null, true);
    if (block.tag === 'tr') return kept(null, true);
    if (byName !== null) return byName;
    if (isMain(block)) return kept();
    if (HEADING.test(block.tag) && block.linked < LINKED)
      return kept('is no sentence: a heading of the text, or a part of the page');
    return isProse(block)
      ? kept('stands among the main text, but was not found to be part of it')
      : dropped('stands among the text, but is no part of it');
  };
  return {
    verdicts: keepLists(blocks, blocks.map(judge), marked, headline),
    headline,
    first,
    last,
  };
}
