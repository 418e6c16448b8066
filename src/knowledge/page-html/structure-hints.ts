import { REASONS } from '../page-copy/furniture';
import type { HtmlNode } from './html-node';
import { isStruck } from './html-words';

/** What a page's markup says about all that stands in an element. */
export type Hint =
  | { readonly kind: 'furniture'; readonly reason: string }
  /** `eye`: not read aloud; `ear`: read aloud and not seen; `hidden`: neither; `struck`: seen as taken back. */
  | { readonly kind: 'eye' | 'ear' | 'hidden' | 'struck' }
  | { readonly kind: 'pull-quote' | 'correction' | 'standfirst' | 'beside' };

const furniture = (reason: string): Hint => ({ kind: 'furniture', reason });

/** A post that the article shows is not in the outlet's own words. */
const EMBEDDED = furniture('embedded post of a social network, not in the words of the outlet');
const HIDDEN: Hint = { kind: 'hidden' };
const EYE: Hint = { kind: 'eye' };
const EAR: Hint = { kind: 'ear' };
const STRUCK: Hint = { kind: 'struck' };
const NAVIGATION = furniture(REASONS.navigation);

/** Names that publishing systems give to the parts of a page, as words between blanks. */
const NAMED: readonly (readonly [Hint, RegExp])[] = [
  [
    EMBEDDED,
    / (?:twitter tweet|twitter video|instagram media|tiktok embed|fb (?:post|video|xfbml parse ignore)|bluesky embed|reddit (?:embed|card)|mastodon embed|telegram post) /u,
  ],
  [
    EAR,
    / (?:visually hidden|visuallyhidden|hidden visually|sr only|sronly|off ?screen|a y hidden|screen reader (?:text|only)|screenreader|u hidden|assistive text|print only) /u,
  ],
  [
    { kind: 'pull-quote' },
    / (?:pull ?quotes?|pulled quote|quote ?pull|pullout|pull out|block pullquote) /u,
  ],
  [
    { kind: 'correction' },
    / (?:corrections?|clarifications?|amendments?|erratum|editors? s? ?note|editorial note|article (?:note|footnote|update)|update note) /u,
  ],
  [
    { kind: 'standfirst' },
    / (?:standfirst|dek|deck|sub ?title|sub ?headline|sub ?heading|strapline|stand first|article summary) /u,
  ],
  [
    furniture(REASONS.advertisement),
    / (?:ads?|advert|adverts|advertisement|advertising|advertorial box|adslot|ad slot|dfp|mpu|adsbygoogle|outbrain|taboola|promoted links?|sponsored links?) /u,
  ],
  [
    furniture(REASONS.newsletter),
    / (?:newsletters?|newsletter signup|signup|sign up|mailing list|mailchimp|email capture) /u,
  ],
  [
    furniture(REASONS.cookies),
    / (?:cookies?|cookie banner|consent|gdpr|onetrust|cmp|privacy banner) /u,
  ],
  [
    furniture(REASONS.subscription),
    / (?:paywall|regwall|subscribe|subscription|subscriber|piano|meter|donate|donation|support us|membership|contributions?) /u,
  ],
  [furniture(REASONS.comments), / (?:comments?|disqus|comment list|respond|comment thread) /u],
  [
    furniture(REASONS.caption),
    / (?:captions?|wp caption(?: text)?|photo credit|image credit|media caption|gallery|slideshow|carousel|lightbox) /u,
  ],
  [
    furniture(REASONS.player),
    / (?:video player|audio player|player|podcast|jwplayer|brightcove|listen) /u,
  ],
  [
    furniture(REASONS.related),
    / (?:related|recirc|recirculation|read ?more|more on|more stories|recommended|recommendations?|trending|most ?read|most popular|popular|teasers?|promo|promos|further reading|see also|onward|rich link|inline link|keep reading|also read) /u,
  ],
  [
    furniture(REASONS.sharing),
    / (?:share|sharing|social|share bar|share tools|addthis|sharethis|sharedaddy|follow us) /u,
  ],
  [furniture(REASONS.topics), / (?:tags|tag list|taglist|topics|keywords|article tags) /u],
  [
    NAVIGATION,
    / (?:nav|navbar|navigation|menu|breadcrumbs?|pagination|masthead|site header|site footer|skip link|page footer|page header) /u,
  ],
  [
    furniture('about the author'),
    / (?:author (?:bio|box|card|info|profile)|bio box|about (?:the )?author) /u,
  ],
];
/** Long names and styles are generated and say nothing. */
const LONGEST_NAME = 300;
/** Names of a whole page or article say nothing of its parts. */
const WHOLE = /^(?:html|body|main|article)$/u;

const wordsOf = (text: string): string =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();

function byName(element: HtmlNode): Hint | null {
  if (WHOLE.test(element.localName)) return null;
  const written = ['class', 'id', 'data-component', 'data-testid', 'data-type']
    .map((name) => (element.getAttribute(name) ?? '').slice(0, LONGEST_NAME))
    .join(' ');
  if (written.trim() === '') return null;
  const names = ` ${wordsOf(written)} `;
  return NAMED.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

function byTag(element: HtmlNode): Hint | null {
  const { localName } = element;
  if (localName === 'figcaption' || localName === 'figure') return furniture(REASONS.caption);
  if (localName === 'nav') return NAVIGATION;
  if (/^amp-(?:ad|sticky-ad|embed|auto-ads)$/u.test(localName))
    return furniture(REASONS.advertisement);
  if (/^amp-(?:twitter|facebook|instagram|tiktok|reddit)$/u.test(localName)) return EMBEDDED;
  if (localName === 'amp-social-share') return furniture(REASONS.sharing);
  if (/^amp-(?:consent|user-notification)$/u.test(localName)) return furniture(REASONS.cookies);
  if (localName === 'amp-sidebar') return NAVIGATION;
  if (localName === 'form') return furniture('form of the page');
  return localName === 'aside' ? { kind: 'beside' } : null;
}

function isHidden(element: HtmlNode): boolean {
  const style = (element.getAttribute('style') ?? '').slice(0, LONGEST_NAME);
  return (
    element.getAttribute('hidden') !== null ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
  );
}

/** What an element's tag, role and names say about what stands in it; null where they say nothing. */
export function hintOf(element: HtmlNode): Hint | null {
  if (isHidden(element)) return HIDDEN;
  if (isStruck(element)) return STRUCK;
  if (element.getAttribute('aria-hidden') === 'true') return EYE;
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'menu') return NAVIGATION;
  if (/^(?:alternativeHeadline)$/u.test(element.getAttribute('itemprop') ?? '')) {
    return { kind: 'standfirst' };
  }
  const tagged = byTag(element);
  if (tagged !== null && tagged.kind !== 'beside') {
    // a figure may hold a quotation or a table that belongs to the text
    const isText = element.localName === 'figure' && element.querySelector('table, blockquote');
    if (!isText) return tagged;
  }
  return byName(element) ?? (tagged?.kind === 'beside' ? tagged : null);
}
