import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { foldText } from '../language/fold';
import { isFunctionWord } from '../language/words/function-words';
import { expandAbbreviation } from '../language/words/variants';
import { DO_FORMS, FINITE_HAVE_FORMS } from '../language/words/auxiliaries';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { SOURCE_LINKS, TOPIC_LINKS } from '../language/words/link-words';
import { OBJECTS } from '../language/words/pronouns';
import { anyOf } from '../language/words/word-set';
import { APOSTROPHES, OPENING_MARKS } from '../language/words/quote-marks';

/** An outlet's names that a question may use, and the articles it published. */
export interface Outlet {
  readonly publisher: string;
  /** Folded names, longest first. */
  readonly names: readonly string[];
  /** What finds each name in a question, in the order of `names`. */
  readonly patterns: readonly NamePattern[];
  readonly articles: readonly string[];
}

/** What finds a name in a question, and how far the name may be a word of the question instead. */
interface NamePattern {
  /** A folded word without which it is not found. */
  readonly key: string;
  /** Finds it in a decomposed text (NFD). */
  readonly found: RegExp;
  /** No word; a word that the coverage writes small ("post"); one of grammar or of chats ("so", "bc"). */
  readonly otherwise: 'nothing' | 'word' | 'grammar';
}

/** A question without the words that name an outlet. */
export interface OutletReading {
  /** Publishers named, in the order of the text. */
  readonly outlets: readonly string[];
  /** The question without "according to X", "in the X piece" and the like. */
  readonly text: string;
  /** The question was no more than a turn to an outlet: "and what about DW?". */
  readonly isSwitch: boolean;
}

const folded = (name: string): string =>
  foldText(name)
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

function readOutletNames({
  articles,
  vocabulary,
}: Pick<Corpus['whole'], 'articles' | 'vocabulary'>): readonly Outlet[] {
  const outlets = new Map<string, { names: Set<string>; articles: string[] }>();
  for (const { publisher, aliases, id } of articles) {
    let outlet = outlets.get(publisher);
    if (!outlet) outlets.set(publisher, (outlet = { names: new Set(), articles: [] }));
    for (const name of [publisher, ...aliases]) {
      if (folded(name).length >= 2) outlet.names.add(folded(name));
    }
    outlet.articles.push(id);
  }
  const patternOf = (name: string): NamePattern => {
    const word = name.replace(/^the /u, '');
    const isGrammar = isFunctionWord(word) || isTypedShort(word);
    const otherwise = isGrammar ? 'grammar' : vocabulary.isCommon(word) ? 'word' : 'nothing';
    const [key = word] = word.split(' ').sort((a, b) => b.length - a.length);
    return { key, found: nameFinder(word), otherwise };
  };
  return [...outlets].map(([publisher, outlet]) => {
    const names = [...outlet.names].sort((a, b) => b.length - a.length);
    return { publisher, names, patterns: names.map(patternOf), articles: outlet.articles };
  });
}

/** Whether a word is how people write another in a hurry ("bc"), and no body's own short name. */
const isTypedShort = (word: string): boolean =>
  expandAbbreviation(word).length > 0 && expandAbbreviation(word, 'name').length === 0;

/** The outlets of the coverage with the names their articles give them; worked out once. */
export const outletsOf = derive<Corpus['whole'], readonly Outlet[]>(readOutletNames);

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const PIECE = `(?:[${APOSTROPHES}]s)?(?:\\s+(?:article|articles|piece|story|report|reporting|coverage|version|account|text|one))`;
/** Only an outlet stands behind these. */
const CREDITING =
  '(?:according|acc|accrding|acording|accoring)\\.?\\s+to|acc\\.?|per|as per|as reported by|reported by';

/** Groups: what leads to the name, and crediting it; the name as written; that it is the name's piece or has something. */
function nameFinder(name: string): RegExp {
  const between = `[\\s.${APOSTROPHES}-]`;
  const spelled = (word: string): string =>
    [...word].map((letter) => `${escapePattern(letter)}\\p{M}*`).join('');
  const [first = '', ...others] = name.split(' ');
  // "the Peoples Daily" leaves out the apostrophe
  const behind = others.map((word) => `${between}${word === 's' ? '*' : '+'}${spelled(word)}`);
  const words = `${spelled(first)}${behind.join('')}`;
  return new RegExp(
    `(?<=^|[\\s,(${OPENING_MARKS}])(?<lead>(?:(?<credit>${CREDITING})|${anyOf(SOURCE_LINKS)})\\s+)?(?:the\\s+)?(?<name>${words})(?![\\p{L}\\p{N}])(?<owns>(?:${PIECE})?(?:[${APOSTROPHES}]s)?)`,
    'giu',
  );
}

/** What stands in for a topic named before. */
const STANDING_IN = anyOf([...OBJECTS, ...DEMONSTRATIVES]);
const ASKED_OF = anyOf([...DO_FORMS, ...FINITE_HAVE_FORMS]);
const TOPIC = anyOf(TOPIC_LINKS);
const TELLS =
  'write|written|wrote|publish(?:ed)?|print(?:ed)?|run|carry|carried|report(?:ed)?|cover(?:ed)?|post(?:ed)?|feature[sd]?';
/** A verb by which an outlet tells something, behind its name: "did the post say". */
const TELLS_BEHIND = new RegExp(
  String.raw`^(?: also| even| ever)* (?:${TELLS}|says?|said|writes|publishes|prints|runs|carries|reports|covers|posts|mention(?:s|ed)?|claim(?:s|ed)?|agrees?)\b`,
  'iu',
);

/** Whether what is left of a question without an outlet's name asks nothing: "and what about". */
const isMereTurn = (rest: string): boolean =>
  /^(?:(?:and|but|ok|okay|so|then|now|what|how|about|it|the coverage|does|do|did|is|say|says|too|also|that|the|same|for|agree|with)\s*)*$/iu.test(
    rest.replaceAll(/[^\p{L}\s]/gu, ' ').trim(),
  );

/** Whether words found are the outlet's name, and not words of the question ("at the time", "so"). */
function isNaming({ otherwise }: NamePattern, match: RegExpExecArray): boolean {
  if (otherwise === 'nothing') return true;
  const { 0: all, index, input, groups = {} } = match;
  const { credit, name = '', owns = '' } = groups;
  const behind = input.slice(index + all.length);
  if (credit !== undefined || owns !== '' || behind.startsWith(':') || TELLS_BEHIND.test(behind)) {
    return true;
  }
  if (otherwise === 'word' && isMereTurn(`${input.slice(0, index)} ${behind}`)) return true;
  // capitals tell nothing where all are capitals
  if (input === input.toUpperCase()) return false;
  return otherwise === 'grammar'
    ? name === name.toUpperCase()
    : name !== name.toLowerCase() && /\p{L}/u.test(input.slice(0, index + all.indexOf(name)));
}

/** What an outlet does with its news, asked of it: all of these ask what it says. */
const TELLING = new RegExp(
  // of "the Echo report" the "report" went with the name
  String.raw`\b(what ${ASKED_OF} the coverage )(?:(?:${TELLS})\b|(?=${TOPIC}\b))`,
  'iu',
);
/** "Does the Echo write about fares?" asks for what it says of them. */
const TELLING_OF = new RegExp(
  String.raw`^${ASKED_OF} the coverage (?:(?:${TELLS}|says?|said) )?(?:anything |something )?(?:${TOPIC}|mention(?:ed)?) (?!(?:${STANDING_IN})\b)`,
  'iu',
);

/**
 * Finds the outlets a question names ("according to DW", "in the AJ piece", "DW: …") and takes the
 * naming out. A name that is also a word of the coverage ("the post") or of grammar ("so") counts only
 * with words around it that credit an outlet, or in capitals of its own.
 */
export function readOutlets(text: string, outlets: readonly Outlet[]): OutletReading {
  let rest = text.normalize('NFD');
  const typed = folded(text);
  const found: { publisher: string; at: number }[] = [];
  for (const { publisher, patterns } of outlets) {
    for (const pattern of patterns) {
      if (!typed.includes(pattern.key)) continue;
      const match = [...rest.matchAll(pattern.found)].find((one) => isNaming(pattern, one));
      if (!match) continue;
      found.push({ publisher, at: match.index });
      const filler =
        match.groups?.lead !== undefined ||
        /^\s*[,:]/u.test(rest.slice(match.index + match[0].length))
          ? ' '
          : ' the coverage ';
      rest = rest.slice(0, match.index) + filler + rest.slice(match.index + match[0].length);
      break;
    }
  }
  const cleaned = rest
    .normalize('NFC')
    .replaceAll(/\s+([?,.!])/gu, '$1')
    .replaceAll(/^[\s,:;-]+|\s{2,}/gu, (space) =>
      space.trim() === '' && space.length > 1 ? ' ' : '',
    )
    .trim();
  const telling =
    found.length > 0
      ? cleaned
          .replace(
            TELLING,
            (whole, lead: string) =>
              `${lead}${/\bha(?:s|ve) /iu.test(lead) ? 'said' : 'say'}${whole === lead ? ' ' : ''}`,
          )
          .replace(TELLING_OF, 'what does the coverage say about ')
      : cleaned;
  return {
    outlets: found.sort((a, b) => a.at - b.at).map(({ publisher }) => publisher),
    text: found.length > 0 ? telling : text,
    isSwitch: found.length > 0 && isMereTurn(cleaned),
  };
}
