import { retractionOf } from '../core/answer/retractions';
import type { Article } from '../core/article/article';
import { articleWithKey } from '../replies/discord/references';
import { NOTICES } from '../replies/discord/discord-wording';
import { retractionMessage } from '../replies/discord/retraction-parts';
import { notice } from './answer';
import { findArticle } from './finding';
import { privately, type ShownReply } from './reply';
import type { Services } from './services';

const insteadOf = (article: Article | null, words: string): ShownReply =>
  article === null ? notice(words) : privately(retractionMessage(retractionOf(article)));

/** What is said in place of what a button points at and is gone: the retraction, where the article was taken back. */
export function goneReply({ coverage }: Services, articleKey: string, words: string): ShownReply {
  return insteadOf(articleWithKey(coverage().retracted, articleKey), words);
}

/** The same for an article that was typed and is none of those that stand. */
export function unknownReply({ coverage }: Services, typed: string, words: string): ShownReply {
  const { articles, retracted } = coverage();
  const found = findArticle(retracted, typed);
  return insteadOf(found, articles.length === 0 ? NOTICES.emptyCoverage : words);
}
