import type { Genre } from '../../core/article/article';

const LABELS: readonly (readonly [Genre, RegExp])[] = [
  [
    'sponsored',
    /^(?:sponsored(?: (?:content|post|article|by .{2,40}))?|paid (?:content|post|partner content|partnership)|partner content|advertorial|advertisement feature|advertiser content|brand studio|in association with .{2,40})$/iu,
  ],
  ['satire', /^(?:satire|parody|humou?r)$/iu],
  [
    'opinion',
    /^(?:opinions?|comment|commentary|editorial|op-?ed|column|letters?|viewpoint|first person|the .{2,20} view)$/iu,
  ],
  ['analysis', /^(?:(?:news )?analysis|explainer|in depth|background)$/iu],
];
const PREFIX =
  /^(opinion|comment|commentary|editorial|op-?ed|analysis|explainer|satire|sponsored)\s*[|:–—]\s/iu;

/** The genre a label names ("Opinion", "Sponsored content"); null where it names none. */
export function genreOfLabel(text: string): Genre | null {
  const bare = text.replaceAll(/^[\W_]+|[\W_]+$/gu, '');
  return LABELS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** The genre that a headline's first word names: "Opinion | We must act"; null where it names none. */
export function genreOfHeadline(headline: string): Genre | null {
  const label = PREFIX.exec(headline)?.[1];
  return label === undefined ? null : genreOfLabel(label);
}
