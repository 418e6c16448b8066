import type { Excerpt } from '../../core/answer/outcome';
import { LINES } from './discord-wording';
import { excerptParts } from './excerpt-parts';
import type { ArticleLookup, DiscordMessage, Part } from './message';
import { createPage } from './page';
import { separatorPart, textPart } from './parts';
import { evidenceWarning, verified, type VerifiedExcerpt } from './shown-excerpts';

/** A list of excerpts below a title. */
export interface ExcerptList {
  /** Lines of markdown; the first is the title. */
  readonly title: string;
  readonly excerpts: readonly Excerpt[];
  readonly articleOf: ArticleLookup;
  /** What is said where no excerpt is shown, in markdown. */
  readonly nothing: string;
  /** How many excerpts there are in all, where those given are not all. */
  readonly total?: number;
  /** A line above an excerpt, in markdown, where it is not that of the one before. */
  readonly group?: (one: VerifiedExcerpt) => string;
}

/** Excerpts in their order, each whole and as its article has it; tells how many are not shown. */
export function excerptListMessage(list: ExcerptList): DiscordMessage {
  const { title, nothing, group = () => '' } = list;
  const excerpts = verified(list.excerpts, list.articleOf);
  const page = createPage([]);
  const heads: readonly Part[] = title === '' ? [] : [textPart(title)];
  if (excerpts.length === 0) {
    if (!page.add(textPart(nothing))) page.add(textPart('…'));
    return page.message();
  }
  const warning = evidenceWarning(excerpts);
  page.add(...heads, ...(warning === null ? [] : [textPart(warning)]));
  let shown = 0;
  let above = '';
  for (const one of excerpts) {
    const name = group(one);
    const heading = name === '' || name === above ? [] : [textPart(name)];
    const parts = excerptParts(one.excerpt, one.article);
    if (!page.add(separatorPart(), ...heading, ...parts)) continue;
    above = name;
    shown += 1;
  }
  const unseen = Math.max(list.total ?? 0, excerpts.length) - shown;
  if (unseen > 0) page.add(textPart(`-# ${LINES.unseen(unseen)}`));
  return page.message();
}
