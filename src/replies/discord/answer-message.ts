import type { Outcome } from '../../core/outcome/outcome';
import { ageWords, asOfWords, earlierHeading, type AgeLimit } from '../age-wording';
import { sourceWords } from '../source-wording';
import { HEADINGS, leadWords, partlyWords, stanceWords } from '../wording';
import type { Scope } from './actions';
import { answerRow, deedRow, followUpRow } from './answer-buttons';
import { askedParts } from './asked-question';
import { LINES, NOTICES } from './discord-wording';
import { shortened } from './article-lines';
import { escapeLine, escapeMarkdown } from './escape';
import { citationLine, excerptParts } from './excerpt-parts';
import type { ArticleLookup, DiscordMessage, Part } from './message';
import { createPage, type Page } from './page';
import { retractionParts } from './retraction-parts';
import { menuQuestions, separatorPart, textPart } from './parts';
import { evidenceFirst, evidenceWarning, verified, type VerifiedExcerpt } from './shown-excerpts';
import { MOST_SUGGESTIONS, silenceMessage } from './silence-message';

/** What a reply is made of, besides the outcome. */
export interface AnswerView {
  readonly outcome: Outcome;
  /** Looks articles up in the coverage that made the outcome. */
  readonly articleOf: ArticleLookup;
  /** Questions that the coverage answers; the first five that fit become a menu. */
  readonly followUps?: readonly string[];
  /** What the question was limited to; the buttons carry it. */
  readonly scope?: Scope | null;
  /** Adds the button that shows a private answer to everybody. */
  readonly share?: boolean;
  /** Who asked, where all see the answer: it gets the button that takes it back. */
  readonly asker?: string | null;
  /** Adds the button that shows a question without an answer to the editors of the server. */
  readonly askEditors?: boolean;
  /** From when on the age of the newest article is told; never unless given. */
  readonly age?: AgeLimit | null;
  /** Adds the button that has its clicker told when a question without an answer is covered. */
  readonly tellMe?: boolean;
}

function bottomOf(view: AnswerView, first: VerifiedExcerpt | undefined): readonly Part[] {
  const { outcome, followUps = [], scope = null, asker = null } = view;
  // a greeting or the like shows no question that could be looked up for everybody
  const share = view.share === true && outcome.outcome !== 'conversation';
  const askEditors = view.askEditors === true && outcome.outcome === 'not-covered';
  const tellMe = view.tellMe === true && outcome.outcome === 'not-covered';
  return [
    ...(first === undefined ? [] : answerRow(first.excerpt, scope)),
    ...followUpRow(followUps, scope),
    ...deedRow({ share, asker, askEditors, tellMe, first: first?.excerpt ?? null }, scope),
  ];
}

/** Adds an excerpt whole; where it alone is too long for a message, only where it stands. */
export function addFirst(page: Page, { excerpt, article }: VerifiedExcerpt): void {
  if (page.add(...excerptParts(excerpt, article))) return;
  const citation = citationLine(excerpt, article);
  if (!page.add(textPart(`${LINES.tooLongToShow}\n${citation}`))) {
    page.add(textPart(LINES.tooLongToShow));
  }
}

/** Adds further excerpts, each whole, below one heading; returns how many did not fit. */
function addFurther(page: Page, further: readonly VerifiedExcerpt[]): number {
  let dropped = 0;
  let heading: readonly Part[] = [textPart(`-# ${HEADINGS.further}`)];
  for (const { excerpt, article } of further) {
    const parts = [separatorPart(), ...heading, ...excerptParts(excerpt, article)];
    if (page.add(...parts)) heading = [];
    else dropped += 1;
  }
  return dropped;
}

/** UTF-16 code units of the line on whose text it is: outlets' names may be of any length. */
const LONGEST_SOURCE = 400;

/** Adds what earlier articles gave, each whole and below its date; returns how many did not fit. */
function addEarlier(page: Page, earlier: readonly VerifiedExcerpt[]): number {
  const dropped = earlier.filter(({ excerpt, article }) => {
    const heading = textPart(`-# ${escapeMarkdown(earlierHeading(excerpt))}`);
    return !page.add(separatorPart(), heading, ...excerptParts(excerpt, article));
  });
  return dropped.length;
}

function answeredMessage(view: AnswerView): DiscordMessage {
  const { outcome, articleOf } = view;
  const excerpts = evidenceFirst(verified(outcome.excerpts, articleOf));
  const [first, ...further] = excerpts;
  const page = createPage(bottomOf(view, first));
  if (first === undefined) page.add(textPart(escapeMarkdown(NOTICES.mismatch)));
  else addFirst(page, first);
  const held = first === undefined ? '' : stanceWords(outcome.stance);
  const asOf = first === undefined ? '' : asOfWords(outcome.excerpts, outcome.earlier);
  for (const words of [asOf, held]) {
    if (words !== '') page.insert(0, textPart(`-# ${escapeMarkdown(words)}`));
  }
  // Discord may show another excerpt first, and a line that names outlets fits there as well
  const carried = first === undefined ? '' : sourceWords(outcome.source);
  if (carried !== '') page.add(textPart(`-# ${escapeLine(shortened(carried, LONGEST_SOURCE))}`));
  const warning = evidenceWarning(excerpts);
  const lead = [leadWords(outcome.level), warning ?? ''].filter((words) => words !== '');
  if (lead.length > 0) page.insert(0, textPart(escapeMarkdown(lead.join('\n'))));
  page.insert(0, ...askedParts(outcome));
  page.add(...retractionParts(outcome.retractions));
  const dropped =
    addEarlier(page, verified(outcome.earlier, articleOf)) + addFurther(page, further);
  const old = first === undefined || !view.age ? '' : ageWords(outcome.newest, view.age);
  if (old !== '') page.add(textPart(`-# ${escapeMarkdown(old)}`));
  if (outcome.missing.length > 0) page.add(textPart(escapeMarkdown(partlyWords(outcome.missing))));
  if (dropped > 0) page.add(textPart(`-# ${LINES.dropped(dropped)}`));
  return page.message();
}

/**
 * The reply to a question, whatever it came to. Each excerpt is compared with its article first and
 * left out where it is not there to the letter; what does not fit Discord's limits is dropped whole.
 */
export function answerMessage(view: AnswerView): DiscordMessage {
  const { outcome, scope = null, followUps = [] } = view;
  if (outcome.outcome === 'answered') return answeredMessage(view);
  const long = menuQuestions(outcome.suggestions, MOST_SUGGESTIONS, scope);
  const bottom = bottomOf({ ...view, followUps: [...long, ...followUps] }, undefined);
  return silenceMessage(outcome, bottom, scope);
}
