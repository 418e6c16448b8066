import type { Excerpt } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import { correctionsOf } from '../../core/article/visibility';
import { overlap, type Span } from '../../core/language/token';
import { correctionParts } from './correction-lines';
import { LABELS, LINES } from './discord-wording';
import { excerptParts } from './excerpt-parts';
import type { DiscordMessage, Part } from './message';
import { articleTitle, plainLine } from './article-lines';
import { paragraphsIn } from './paragraphs';
import { createPage } from './page';
import { linkedPart, separatorPart, textPart } from './parts';
import { quotation } from './quotation';
import { sourceLink } from './source-link';

interface Numbered extends Span {
  /** ¶ number from 1. */
  readonly number: number;
}

/** The excerpt's place within a paragraph; null where it does not touch it. */
function within(paragraph: Span, { field, start, end }: Excerpt): readonly [number, number] | null {
  if (field !== 'body') return null;
  const from = Math.max(start, paragraph.start) - paragraph.start;
  const to = Math.min(end, paragraph.end) - paragraph.start;
  return from < to ? [from, to] : null;
}

function paragraphPart(article: Article, paragraph: Numbered, excerpt: Excerpt): Part {
  const text = article.body.slice(paragraph.start, paragraph.end);
  const highlight = within(paragraph, excerpt);
  const isSpoken = highlight !== null && excerpt.speaker !== null;
  const speaker = isSpoken ? ` · ${LINES.quoting(plainLine(excerpt.speaker))}` : '';
  return textPart(`-# ¶ ${paragraph.number}${speaker}\n${quotation(text, highlight)}`);
}

/** The paragraphs an excerpt touches, with those before and after; empty for front matter. */
function around(article: Article, excerpt: Excerpt): readonly Numbered[] {
  if (excerpt.field !== 'body') return [];
  const numbered = paragraphsIn(article).map((span, index) => ({
    ...span,
    number: index + 1,
  }));
  const touched = numbered.filter((span) => overlap(span, excerpt));
  const [first, last] = [touched[0]?.number ?? 0, touched.at(-1)?.number ?? -1];
  return numbered.filter(({ number }) => first - 1 <= number && number <= last + 1);
}

/** The excerpt as it is, and the article's first paragraph below: the context of front matter. */
function frontMatterMessage(excerpt: Excerpt, article: Article): DiscordMessage {
  const page = createPage();
  const [opening] = paragraphsIn(article);
  if (!page.add(...excerptParts(excerpt, article))) page.add(textPart(LINES.contextTooLong));
  if (opening)
    page.add(separatorPart(), paragraphPart(article, { ...opening, number: 1 }, excerpt));
  return page.message();
}

/**
 * The paragraphs around an excerpt, its words in bold: its own, then the one after and the one before as
 * far as they fit, all whole. Front matter is shown with the article's first paragraph.
 */
export function contextMessage(excerpt: Excerpt, article: Article): DiscordMessage {
  const paragraphs = around(article, excerpt);
  if (paragraphs.length === 0) return frontMatterMessage(excerpt, article);
  const partOf = (paragraph: Numbered): Part => paragraphPart(article, paragraph, excerpt);
  const isOwn = (paragraph: Numbered): boolean => within(paragraph, excerpt) !== null;
  const [before, after] = [paragraphs[0], paragraphs.at(-1)];
  const page = createPage();
  if (!page.add(...paragraphs.filter(isOwn).map(partOf))) page.add(textPart(LINES.contextTooLong));
  page.insert(0, linkedPart(articleTitle(article), LABELS.open, sourceLink(excerpt)));
  page.add(
    ...correctionParts(
      correctionsOf(
        article,
        paragraphs.map(({ number }) => number),
      ),
    ),
  );
  if (after && !isOwn(after)) page.add(partOf(after));
  if (before && !isOwn(before)) page.insert(1, partOf(before));
  return page.message();
}
