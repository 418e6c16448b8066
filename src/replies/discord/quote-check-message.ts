import type { CheckedQuote, CheckedText } from '../../core/quotes/quote-check';
import { changeWords, VERDICTS, verdictWords, WHOLE_CHECKED } from '../verdict-wording';
import { deedRow } from './answer-buttons';
import { shortened } from './article-lines';
import { LINES } from './discord-wording';
import { escapeLine } from './escape';
import { excerptParts } from './excerpt-parts';
import type { ArticleLookup, DiscordMessage, Part } from './message';
import { createPage } from './page';
import { retractionParts } from './retraction-parts';
import { separatorPart, textPart } from './parts';
import { verified } from './shown-excerpts';

/** UTF-16 code units of a quote that a reply repeats, and of one difference in it. */
const LONGEST_QUOTE = 300;
const LONGEST_CHANGE = 200;
/** Differences told of one quote. */
const MOST_CHANGES = 8;

/** A checked text with where its articles are. */
export interface QuoteCheckView {
  readonly checked: CheckedText;
  readonly articleOf: ArticleLookup;
  /** Who asked, where all see it. */
  readonly asker?: string | null;
}

const line = (text: string, longest: number): string => escapeLine(shortened(text, longest));

/** What is said of one quote, without where it stands. */
function toldOf(quote: CheckedQuote): string {
  const { text, verdict, changes, givenAs } = quote;
  const given = givenAs === null ? '' : ` (${LINES.givenTo(line(givenAs, LONGEST_CHANGE))})`;
  const more = changes.length - MOST_CHANGES;
  return [
    `**${VERDICTS[verdict]}** · “${line(text, LONGEST_QUOTE)}”${given}`,
    escapeLine(verdictWords(quote)),
    ...changes
      .slice(0, MOST_CHANGES)
      .map((change) => `- ${line(changeWords(change), LONGEST_CHANGE)}`),
    ...(more > 0 ? [`- ${LINES.moreChanges(more)}`] : []),
  ].join('\n');
}

function partsOf(quote: CheckedQuote, articleOf: ArticleLookup): readonly Part[] {
  const excerpts = verified(quote.excerpt === null ? [] : [quote.excerpt], articleOf);
  return [
    textPart(toldOf(quote)),
    ...retractionParts(quote.retraction === undefined ? [] : [quote.retraction]),
    ...excerpts.flatMap(({ excerpt, article }) => excerptParts(excerpt, article)),
  ];
}

/** What came of each quote of a text, in order, with the excerpt; what does not fit is told without it. */
export function quoteCheckMessage(view: QuoteCheckView): DiscordMessage {
  const { checked, articleOf, asker = null } = view;
  const page = createPage(deedRow({ share: false, asker, askEditors: false }, null));
  if (checked.isWhole) page.add(textPart(`-# ${WHOLE_CHECKED}`));
  let unseen = 0;
  for (const [at, quote] of checked.quotes.entries()) {
    const between = at === 0 ? [] : [separatorPart()];
    const isWhole = page.add(...between, ...partsOf(quote, articleOf));
    if (!isWhole && !page.add(...between, textPart(toldOf(quote)))) unseen += 1;
  }
  if (unseen > 0) page.add(textPart(`-# ${LINES.moreQuotes(unseen)}`));
  return page.message();
}
