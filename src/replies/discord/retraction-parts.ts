import type { Retraction } from '../../core/outcome/outcome';
import { retractedParts, retractionWords } from '../wording';
import { plainLine, shortened } from './article-lines';
import { LABELS } from './discord-wording';
import { escapeLine } from './escape';
import type { DiscordMessage, Part } from './message';
import { createPage } from './page';
import { linkedPart, textPart } from './parts';
import { pageLink } from './source-link';

/** UTF-16 code units of what an outlet says of an article that it took back. */
const LONGEST_SHOWN = 600;

/** Which articles were taken back, in place of their words, with what their outlets say of it. */
export function retractionParts(retractions: readonly Retraction[] = []): readonly Part[] {
  return retractions.map((retraction) => {
    const words = escapeLine(shortened(retractionWords(retraction), LONGEST_SHOWN));
    const [label = '', ...cited] = retractedParts(retraction).map(plainLine);
    const head = `🚫 **${label}** · ${cited.join(' · ')}`;
    return linkedPart(`${head}\n${words}`, LABELS.open, pageLink(retraction.url));
  });
}

/** What is said of articles that were taken back, above them. */
export function retractionsMessage(
  words: string,
  retractions: readonly Retraction[],
): DiscordMessage {
  const page = createPage();
  page.add(textPart(words), ...retractionParts(retractions));
  return page.message();
}

/** A retraction alone, in place of what was in the article. */
export function retractionMessage(retraction: Retraction): DiscordMessage {
  const page = createPage();
  page.add(...retractionParts([retraction]));
  return page.message();
}
