import type { Article } from '../../core/article/article';
import { articleCount } from '../wording';
import { HELP, NOTICES, PRIVACY } from './discord-wording';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { linkedPart, questionRow, textPart } from './parts';
import { pageLink } from './source-link';

const MOST_EXAMPLES = 3;

/** What the bot does and how to ask; up to three examples that work on the coverage become buttons. */
export function helpMessage(view: {
  readonly articles: readonly Article[];
  readonly examples: readonly string[];
}): DiscordMessage {
  const count = view.articles.length;
  const examples = questionRow(view.examples, MOST_EXAMPLES);
  const page = createPage(
    examples.length === 0 ? [] : [textPart(`-# ${HELP.examples}`), ...examples],
  );
  page.add(textPart(`### ${HELP.title}`));
  page.add(...HELP.paragraphs.map(textPart));
  page.add(textPart(`-# ${count === 0 ? NOTICES.emptyCoverage : articleCount(count)}`));
  return page.message();
}

/** What is stored and for how long. */
export function privacyMessage(view: {
  /** Minutes that a conversation is kept in memory. */
  readonly memoryMinutes: number;
  readonly logsQuestions: boolean;
  /** What the database keeps: nothing (there is none), all but questions, or questions too. */
  readonly keeping: keyof typeof PRIVACY.kept;
  readonly policyUrl?: string | null;
}): DiscordMessage {
  const page = createPage();
  const { memory, log, kept, ratings, follows, messages, policy, title } = PRIVACY;
  const link = pageLink(view.policyUrl ?? null);
  page.add(linkedPart(`### ${title}`, policy, link));
  const paragraphs = [
    memory(view.memoryMinutes),
    log(view.logsQuestions),
    kept[view.keeping],
    ratings[view.keeping],
    view.keeping === 'nothing' ? follows.nothing : follows.kept,
    messages,
  ];
  page.add(...paragraphs.map(textPart));
  return page.message();
}
