import { COMMON_OPENERS, DO_FORMS } from '../language/words/auxiliaries';
import { TOPIC_LINKS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';
import { OPENINGS } from './openings';
import { withStraightApostrophes } from '../language/words/quote-marks';
/** How outlets are held against each other. */
export type Comparison =
  /** What one outlet says and the other does not. */
  | { readonly kind: 'only-in'; readonly topic: string }
  /** Which of them says it, or whether all do. */
  | { readonly kind: 'which'; readonly topic: string }
  /** What each says, side by side. */
  | { readonly kind: 'each'; readonly topic: string };

/** What can be nothing but a part of the coverage: a report may be one that it tells of. */
const ARTICLE = 'article|newspaper|paper|publication';
const ARTICLE_WORD = `(?:(?:${ARTICLE}|outlet|piece)s?|stor(?:y|ies))`;
/** What may be another thing of the news too. */
const SOURCE = 'source|site|report';
/** Piece of a regular expression (flags "iu"): what one calls an outlet or a part of the coverage. */
export const OUTLET_WORD = `(?:${ARTICLE_WORD}|(?:${SOURCE})s?|coverage|of them|of these|of those|one)`;
/** "Does the report say that …": asked of whatever there is, not which of several says it. */
const ONE_ARTICLE = `(?:${ARTICLE}|story|piece|${SOURCE})`;
const VERBS =
  'mention|talk|discuss|name|report|cover|say|tell|give|quote|cite|include|describe|write|speak|refer|bring|feature|note|have|state|explain|contain|detail';
const VERB = `(?:${VERBS}|has|identif|provid)\\w*`;
/** The same behind "do": "do both state that …"; "both states" are two of them. */
const PLAIN_VERB = `(?:${VERBS}|identify|provide|agree)`;

/** Participles for what an article does with what it tells of. */
const MENTIONED =
  '(?:named|mentioned|quoted|reported|covered|discussed|cited|included|found|featured)';
const ABOUT = anyOf(TOPIC_LINKS);

const ONLY_IN =
  /\b(?:that|which|but|while|and|what)\b.{0,30}\b(?:doesn'?t|does not|don'?t|didn'?t|did not|isn'?t|is not|not|leaves? out|omits?|lacks?|misses|without|never)\b|\b(?:only|exclusively) in\b|\bmissing from\b|\bleave(?:s)? out\b|\bunique to\b/iu;
const WHICH = new RegExp(
  `${OPENINGS}(?!${anyOf(DO_FORMS)}\\s+the\\s+${ONE_ARTICLE}\\b)(?:which|what|who|${anyOf(DO_FORMS)})\\s+(?:of\\s+)?(?:the\\s+|these\\s+|those\\s+|both\\s+)*(?:two\\s+|2\\s+)?${OUTLET_WORD}\\s+(?:(?:${anyOf(DO_FORMS)}|also|both|all|actually)\\s+)*(${VERB})(?:\\s+(?:${ABOUT}|to|up|that|anything about))?\\s+(.+)$`,
  'iu',
);
const IN_WHICH = new RegExp(
  `${OPENINGS}in\\s+(?:which|what)\\s+(?:of\\s+)?(?:the\\s+|these\\s+|those\\s+)*(?:two\\s+|2\\s+)?${ARTICLE_WORD}\\s+` +
    `${anyOf(COMMON_OPENERS)}\\s+` +
    '(?:(?:i|we|you|one)\\s+(?:read|find|see|learn)\\s+(?:about\\s+|of\\s+|that\\s+)?|it\\s+(?:say|said|told|written)\\s+(?:that\\s+)?)?' +
    `(.+?)(?:\\s+(?:being|been))?(?:\\s+(?:${MENTIONED}|described|told|written about|talked about|spoken of|appear|occur|come up|stand|said))?$`,
  'iu',
);
const WHICH_ARTICLE = new RegExp(`${OPENINGS}(?:which|what)\\s+${ARTICLE_WORD}\\s`, 'iu');
/** All that there are, or both. */
const EVERY = 'both|all|each';
const IN_BOTH = new RegExp(
  String.raw`^\W*${anyOf(COMMON_OPENERS)}\s+(.+?)\s+(?:(?:also\s+)?(?:${MENTIONED}|in there|said|there)\s+)?(?:in|by|across)\s+(?:${EVERY}|either)(?:\s+(?:\w+\s+){0,3}${OUTLET_WORD})?$`,
  'iu',
);
const BOTH_SAY = new RegExp(
  `^\\W*${anyOf(DO_FORMS)}\\s+(?:they\\s+both|both(?:\\s+of\\s+them)?|both\\s+${OUTLET_WORD}|all\\s+(?:the\\s+)?${OUTLET_WORD}|they|the two(?:\\s+${OUTLET_WORD})?)\\s+(${PLAIN_VERB})(?:\\s+(?:${ABOUT}|that))?\\s+(.+)$`,
  'iu',
);
const EACH =
  /\b(?:compare|comparison|contrast|side by side|vs\.?|versus|each (?:outlet|article|source|paper)|both (?:outlets|articles|sources|papers|say)|how (?:do|does) (?:they|the two|the outlets|the articles|the coverage|coverage).{0,30}differ(?:ent(?:ly)?)?|differ(?:ences?)? between (?:the )?(?:two |coverage|outlets|articles|sources)|(?:dis)?agree(?! (?:to|2)\b)|(?<!\b(?:an?|the|this|that|which) )match(?:es|ing)?|line up|(?:say|tell|give|report|have|tells|gives)s? the same)\b/iu;
/** Several of them, or one of several; those who "tell the same story" are people. */
const NAMED_OUTLETS = new RegExp(
  `\\b(?:(?:each|every|either|other) ${ARTICLE_WORD}|(?:${ARTICLE}|outlet|${SOURCE})s|(?<!same )stories|coverage)\\b`,
  'iu',
);
/** "Do they agree", "what do both say": outlets unless it is told who ("do the two sides agree"); who "did agree" are people. */
const MEANT_OUTLETS = new RegExp(
  String.raw`\b(?:they|the two|these two|${EVERY})(?: of (?:them|these|those))?(?: \w+ly| both)? (?:(?<!\bdid\b.{0,30})(?:dis)?agree|differ|match|say|report|tell|give|line up|compare)\b|\b(?:both|each)(?: of (?:them|these|those))?\W*$`,
  'iu',
);
/** Bounded by all letters: in "Inés" no "in" is to be left out. */
const FILLER =
  /(?<![\p{L}\p{M}\p{N}_])(?:compare|comparison|contrast|side by side|vs\.?|versus|what|how|do|does|did|the coverage|coverage|each|both|(?:the\s+)?outlets?|(?:the\s+)?articles?|(?:the\s+)?sources?|(?:the\s+)?papers?|say|says|said|describe|cover|differ(?:s|ent(?:ly)?|ences?)?|between|on|about|regarding|and|with|of|in|the two|they|two|disagree|agree|is|are|there|any|on the topic of|their|for|me|please|to)(?![\p{L}\p{M}\p{N}_])/giu;

/**
 * Whether a question holds outlets against each other, and how; null where it does not. `outlets`
 * is how many outlets it names, `text` has "the coverage" in their places, `typed` is as typed.
 */
function readComparison(text: string, outlets: number): Comparison | null {
  const plain = withStraightApostrophes(text).replace(/[?!.\s]+$/u, '');
  if (outlets >= 2 && ONLY_IN.test(plain)) {
    return { kind: 'only-in', topic: topicOf(plain.replace(ONLY_IN, ' ')) };
  }
  const which = IN_WHICH.exec(plain)?.[1] ?? WHICH.exec(plain)?.[2];
  if (which !== undefined && outlets === 0) return { kind: 'which', topic: which };
  const inBoth = IN_BOTH.exec(plain);
  if (inBoth) return { kind: 'which', topic: inBoth[1] ?? '' };
  const bothSay = BOTH_SAY.exec(plain);
  if (bothSay && (/\b(?:both|all|two)\b/iu.test(plain) || outlets >= 2))
    return { kind: 'which', topic: bothSay[2] ?? '' };
  if (outlets >= 2 || EACH.test(plain)) {
    if (outlets >= 2 || NAMED_OUTLETS.test(plain) || MEANT_OUTLETS.test(plain))
      return { kind: 'each', topic: topicOf(plain) };
  }
  return null;
}

/**
 * What a question compares in a coverage of `all` outlets, `outlets` of which it names; of a single one's
 * articles it can only be asked which has something. Null where it compares nothing.
 */
export function comparisonIn(text: string, outlets: number, all: number): Comparison | null {
  return all > 1 ? readComparison(text, outlets) : readWhichArticle(text);
}

/** What is looked for by a question for the article or the outlet that has it; null where it asks for none. */
function readWhichArticle(text: string): Comparison | null {
  const plain = withStraightApostrophes(text).replace(/[?!.\s]+$/u, '');
  const topic =
    IN_WHICH.exec(plain)?.[1] ?? (WHICH_ARTICLE.test(plain) ? WHICH.exec(plain)?.[2] : undefined);
  return topic === undefined ? null : { kind: 'which', topic };
}

/** What a comparison is about, without the words of comparing; may be empty. */
function topicOf(text: string): string {
  return text
    .replaceAll(FILLER, ' ')
    .replaceAll(/[^\p{L}\p{N}'".-]+/gu, ' ')
    .trim();
}
