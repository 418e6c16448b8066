import type { Excerpt, Explanation, Outcome } from '../../core/outcome/outcome';
import { contributionSums, type SummedRow } from '../contribution-sums';
import { quotedList } from '../wording';
import { askedParts } from './asked-question';
import { shortened } from './article-lines';
import { WHY } from './discord-wording';
import { escapeLine, escapeMarkdown } from './escape';
import type { ArticleLookup, DiscordMessage } from './message';
import { matchedWords } from './matched-words';
import { createPage } from './page';
import { separatorPart, textPart } from './parts';
import { quotation } from './quotation';
import { verified } from './shown-excerpts';

const MOST_FEATURES = 6;
const MOST_OTHERS = 3;
const MOST_MET = 6;
const LONGEST_OTHER = 120;
const LONGEST_NAME = 60;

const DIGITS = 2;

function featureLine({ feature, value, average, added }: SummedRow): string {
  const name = escapeLine(shortened(feature, LONGEST_NAME));
  return `- ${name}: ${WHY.added(value.toFixed(DIGITS), average.toFixed(DIGITS), added)}`;
}

/** The score as a sum, a line for each feature that moved it most; none where none did. */
function featureLines(explanation: Explanation): readonly string[] {
  const sums = contributionSums(explanation, { most: MOST_FEATURES, digits: DIGITS });
  const { rows, rest, score } = sums;
  if (rows.length === 0) return [];
  const last = rest === null ? [] : [`- ${WHY.rest(rest.features, rest.added)}`];
  return [WHY.features(score), ...rows.map(featureLine), ...last];
}

/** Words that the reader set beside other words than their own; null where there are none. */
function metLine({ met }: Explanation): string | null {
  const others = met.filter(({ by }) => by !== 'same').slice(0, MOST_MET);
  if (others.length === 0) return null;
  return escapeLine(WHY.met(others.map(({ asked, said }) => [asked, said])));
}

function otherLine({ text, score, paragraph }: Explanation): string {
  const place = paragraph === 0 ? '' : `¶ ${paragraph}, `;
  return `- ${escapeLine(shortened(text, LONGEST_OTHER))} (${place}${WHY.score(score.toFixed(DIGITS))})`;
}

/** The explanation of an excerpt: that of its article whose words it holds. */
function explanationOf(excerpt: Excerpt, explanations: readonly Explanation[]): Explanation | null {
  const own = explanations.find(
    ({ article, text }) => article === excerpt.article && excerpt.text.includes(text),
  );
  return own ?? null;
}

/**
 * Why an excerpt was chosen: how sure the answer is, which words of the question it holds, what weighed
 * most, what came next. The outcome must have been asked with `explain`; without `excerpt` its first one
 * is explained.
 */
export function whyMessage(view: {
  readonly outcome: Outcome;
  readonly articleOf: ArticleLookup;
  readonly excerpt?: Excerpt | null;
}): DiscordMessage {
  const { outcome } = view;
  const chosen = view.excerpt ?? outcome.excerpts[0];
  const [shown] = verified(chosen ? [chosen] : [], view.articleOf);
  const page = createPage();
  page.add(textPart(`### ${WHY.title}`));
  page.add(...askedParts(outcome));
  if (shown === undefined) {
    page.add(textPart(WHY.none));
    return page.message();
  }
  const { excerpt } = shown;
  page.add(textPart(quotation(excerpt.text, excerpt.highlight)));
  page.add(textPart(WHY.confidence(outcome.level, outcome.confidence)));
  const words = matchedWords(outcome.understoodAs ?? outcome.question, excerpt.text);
  const matched = words.length === 0 ? WHY.nothingMatched : WHY.matched(quotedList(words));
  page.add(textPart(escapeMarkdown(matched)));
  const own = explanationOf(excerpt, outcome.explanations);
  const met = own === null ? null : metLine(own);
  if (met !== null) page.add(textPart(met));
  const features = own === null ? [] : featureLines(own);
  if (features.length > 0) page.add(separatorPart(), textPart(features.join('\n')));
  const others = outcome.explanations.filter((one) => one !== own).slice(0, MOST_OTHERS);
  if (others.length > 0) page.add(textPart([WHY.others, ...others.map(otherLine)].join('\n')));
  return page.message();
}
