import type { Excerpt } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import { citationParts } from '../wording';
import { correctionParts } from './correction-lines';
import { GENRE_LABELS, LABELS } from './discord-wording';
import { escapeLine } from './escape';
import type { Part } from './message';
import { linkedPart, textPart } from './parts';
import { quotation } from './quotation';
import { sourceLink } from './source-link';

/** The line below an excerpt: genre where a reader has to know it, speaker, outlet, headline, date, ¶. */
export function citationLine(excerpt: Excerpt, article: Article | null): string {
  const label = GENRE_LABELS[article?.genre ?? 'report'];
  const words = citationParts(excerpt)
    .map(escapeLine)
    .filter((part) => part !== '');
  return `-# ${[...(label === null ? [] : [`**${label}**`]), ...words].join(' · ')}`;
}

/** An excerpt as a quotation, the words that answer in bold, and its citation with the link. */
export function excerptParts(excerpt: Excerpt, article: Article | null): readonly Part[] {
  return [
    textPart(quotation(excerpt.text, excerpt.highlight)),
    linkedPart(citationLine(excerpt, article), LABELS.open, sourceLink(excerpt)),
    ...correctionParts(excerpt.corrections),
  ];
}
