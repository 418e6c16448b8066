import type { Outcome } from '../../core/outcome/outcome';
import { HEADINGS, abstentionWords, conversationWords } from '../wording';
import type { Scope } from './actions';
import { askedParts } from './asked-question';
import { escapeLine, escapeMarkdown } from './escape';
import type { DiscordMessage, Part } from './message';
import { createPage } from './page';
import { retractionParts } from './retraction-parts';
import { questionRow, textPart } from './parts';

/** Questions offered in place of an answer. */
export const MOST_SUGGESTIONS = 3;

const MOST_HEADLINES = 5;
/** A headline is shown whole or not at all; five of this length, in UTF-16 code units, fit. */
const LONGEST_HEADLINE = 400;

/** Headlines as headlines, one a line. */
function headlineLines(outcome: Outcome): readonly string[] {
  return outcome.nearest
    .map(({ headline }) => escapeLine(headline))
    .filter((headline) => headline !== '' && headline.length <= LONGEST_HEADLINE)
    .slice(0, MOST_HEADLINES)
    .map((headline) => `- “${headline}”`);
}

/** The reply where there is nothing to quote: what is missing, what is near, what can be asked. */
export function silenceMessage(
  outcome: Outcome,
  bottom: readonly Part[],
  scope: Scope | null,
): DiscordMessage {
  const isTalk = outcome.outcome === 'conversation';
  const suggestions = questionRow(outcome.suggestions, MOST_SUGGESTIONS, scope);
  const heading = isTalk ? HEADINGS.examples : HEADINGS.suggestions;
  const page = createPage([
    ...(suggestions.length === 0 ? [] : [textPart(`-# ${heading}`), ...suggestions]),
    ...bottom,
  ]);
  const words = isTalk ? conversationWords(outcome.intent) : abstentionWords(outcome);
  const bare = isTalk ? words : abstentionWords({ reason: outcome.reason, missing: [] });
  if (!page.add(textPart(escapeMarkdown(words)))) page.add(textPart(escapeMarkdown(bare)));
  page.add(...retractionParts(outcome.retractions));
  if (!isTalk) page.insert(0, ...askedParts(outcome));
  const lines = headlineLines(outcome);
  if (lines.length > 0) {
    const title = isTalk ? [] : [`-# ${HEADINGS.nearest}`];
    page.add(textPart([...title, ...lines].join('\n')));
  }
  return page.message();
}
