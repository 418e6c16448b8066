/** What a question about the articles themselves asks for. */
export type SourceDetail =
  | 'list'
  | 'datePublished'
  | 'author'
  | 'agencies'
  | 'headline'
  | 'alternativeHeadline'
  | 'publisher'
  | 'url';

/** "the coverage" stands where an outlet was named; the rest are words for an article as such. */
const ARTICLE =
  '(?:the |this |that |these |those |your |both |all |each )*(?:the coverage|coverage|(?:news )?(?:articles?|pieces?|stor(?:y|ies)|write-?ups?|posts?)|texts?|sources?)';
/** "the coverage on the reef": one article of several. */
const ON_TOPIC = '(?:\\s+(?:on|about|regarding|of)\\s+.{1,60}?)?';
const DONE =
  '(?:published|posted|released|written|put out|put up|printed|issued|from|dated|out|date from|come out|go up|go live|run|ran|published on|updated)';

const PATTERNS: readonly (readonly [SourceDetail, RegExp])[] = [
  [
    'datePublished',
    new RegExp(
      `\\b(?:when|what (?:date|day|year|month|time)|how (?:old|recent|current|new|fresh|long ago)|which (?:date|day))\\b.{0,20}\\b(?:was|were|is|are|did|does|do|has)?\\s*${ARTICLE}(?:'s)?${ON_TOPIC}\\s*(?:get |been |it |report )?(?:${DONE})\\s*\\??$|^\\W*(?:when|what (?:date|day|year))\\s*(?:was|is|'s)\\s+${ARTICLE}\\W*$|^\\W*how (?:old|recent|current|new|fresh)\\b.{0,10}${ARTICLE}\\W*$`,
      'iu',
    ),
  ],
  [
    'datePublished',
    new RegExp(
      `\\b(?:publication date|publishing date|date of publication|dateline|publish date|pub date|date)\\b.{0,20}(?:of|for|on)?\\s*${ARTICLE}|${ARTICLE}(?:'s)? (?:publication |publish )?date\\b|\\bwhen did the coverage (?:publish|post|write|print|run)\\b(?! that).{0,24}$`,
      'iu',
    ),
  ],
  [
    'author',
    new RegExp(
      `\\bwho (?:wrote|authored|reported|penned|published|is the (?:author|writer|reporter|journalist)(?: of| behind)?)\\s+(?:for )?${ARTICLE}${ON_TOPIC}\\s*\\??$|\\b(?:author|byline|writer|journalist|reporter)s?\\b.{0,12}\\b(?:of|for|on|behind)\\s+${ARTICLE}|${ARTICLE}(?:'s)? (?:author|byline|writer)s?\\b|\\bwho(?:'s| is| are) the (?:authors?|bylines?)\\b`,
      'iu',
    ),
  ],
  [
    'agencies',
    new RegExp(
      `\\b(?:(?:news |wire )?agenc(?:y|ies)|wire services?|wires)\\b.{0,40}\\b(?:${ARTICLE}|use|used|based|credit(?:ed)?|contribut\\w+|from|source)\\b(?!.{0,3}\\bsaid)`,
      'iu',
    ),
  ],
  [
    'headline',
    new RegExp(
      `\\b(?:headline|title)s?\\b.{0,16}\\b(?:of|for|on|in)?\\s*${ARTICLE}|${ARTICLE}(?:'s)? (?:headline|title)s?\\b|\\bwhat(?:'s| is| are|s) the headlines?\\b|^(?:the )?headlines?\\W*$|\\bwhat is ${ARTICLE} (?:called|titled|headlined)`,
      'iu',
    ),
  ],
  ['alternativeHeadline', /\b(?:standfirst|sub-?head(?:line|ing)?|sub-?title|deck|lede)\b/iu],
  [
    'url',
    new RegExp(
      `\\b(?:link|url|web ?address)\\b.{0,20}(?:to|for|of)\\s+${ARTICLE}|${ARTICLE}(?:'s)? (?:link|url)\\b|\\bwhere can i (?:read|find) ${ARTICLE}`,
      'iu',
    ),
  ],
  [
    'list',
    /^(?:so |and |ok(?:ay)? )?(?:(?:what|which|how many)(?:'s| are| is|s)? (?:are )?(?:the |your )?(?:news )?(?:articles?|sources?|outlets?|publishers?|newspapers?|papers?|stories|texts|documents|files|coverage|reports? do you)\b(?:.{0,12}\b(?:do|did|have|has|can|are|is) (?:you|u|we|there|this|it|loaded|available|the bot)\b.{0,40})?|(?:list|show|give|name)(?: me)? (?:all )?(?:the |your )?(?:articles?|sources?|outlets?|coverage|headlines)\b.{0,20}|(?:your |the )?(?:sources?|articles?|outlets?)|(?:what|which) (?:sources?|articles?|outlets?|news(?:papers)?|publications?) (?:do|does|did|are|is|have|can) .{0,40}|where do(?:es)? (?:you|this|it|the bot|your) .{0,24}(?:from|info\w*|answers?|news)|what do you (?:base|get) .{0,40})\W*$/iu,
  ],
];

/**
 * Which detail of the articles themselves a question asks for, or null where it asks for what they
 * say. Expects outlets already replaced by "the coverage".
 */
export function readSourceDetail(text: string): SourceDetail | null {
  const plain = text.replaceAll('’', "'");
  for (const [detail, pattern] of PATTERNS) if (pattern.test(plain)) return detail;
  return null;
}
