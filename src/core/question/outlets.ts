import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { foldText } from '../language/fold';
import { DO_FORMS, FINITE_HAVE_FORMS } from '../language/words/auxiliaries';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { TOPIC_LINKS } from '../language/words/link-words';
import { OBJECTS } from '../language/words/pronouns';
import { anyOf } from '../language/words/word-set';
import { APOSTROPHES, OPENING_MARKS } from '../language/words/quote-marks';

/** An outlet's names that a question may use, and the articles it published. */
export interface Outlet {
  readonly publisher: string;
  /** Folded names, longest first. */
  readonly names: readonly string[];
  /** What finds each name in a question, in the order of `names`. */
  readonly patterns: readonly RegExp[];
  readonly articles: readonly string[];
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

function readOutletNames({ articles }: Pick<Corpus['whole'], 'articles'>): readonly Outlet[] {
  const outlets = new Map<string, { names: Set<string>; articles: string[] }>();
  for (const { publisher, aliases, id } of articles) {
    let outlet = outlets.get(publisher);
    if (!outlet) outlets.set(publisher, (outlet = { names: new Set(), articles: [] }));
    for (const name of [publisher, ...aliases]) {
      if (folded(name).length >= 2) outlet.names.add(folded(name));
    }
    outlet.articles.push(id);
  }
  return [...outlets].map(([publisher, outlet]) => {
    const names = [...outlet.names].sort((a, b) => b.length - a.length);
    return { publisher, names, patterns: names.map(patternOf), articles: outlet.articles };
  });
}

/** The outlets of the coverage with the names their articles give them; worked out once. */
export const outletsOf = derive<Corpus['whole'], readonly Outlet[]>(readOutletNames);

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const PIECE = `(?:[${APOSTROPHES}]s)?(?:\\s+(?:article|articles|piece|story|report|reporting|coverage|version|account|text|one))`;
const BEFORE =
  '(?:(?:according|acc|accrding|acording|accoring)\\.?\\s+to|acc\\.?|per|as per|as reported by|reported by|in|from|by|on|via|at)\\s+';

function patternOf(name: string): RegExp {
  const words = name.split(' ').map(escapePattern).join(`[\\s.${APOSTROPHES}-]+`);
  return new RegExp(
    `(?<=^|[\\s,(${OPENING_MARKS}])(${BEFORE})?(?:the\\s+)?(?:${words})(?![\\p{L}\\p{N}])(?:${PIECE})?(?:[${APOSTROPHES}]s)?`,
    'iu',
  );
}

/** What stands in for a topic named before. */
const STANDING_IN = anyOf([...OBJECTS, ...DEMONSTRATIVES]);
const ASKED_OF = anyOf([...DO_FORMS, ...FINITE_HAVE_FORMS]);
const TOPIC = anyOf(TOPIC_LINKS);
const TELLS =
  'write|written|wrote|publish(?:ed)?|print(?:ed)?|run|carry|carried|report(?:ed)?|cover(?:ed)?|post(?:ed)?|feature[sd]?';
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
 * naming out. A name that is also an ordinary word of the question ("the times") counts only with
 * such words around it or in its own capitals.
 */
export function readOutlets(text: string, outlets: readonly Outlet[]): OutletReading {
  let rest = text;
  const found: { publisher: string; at: number }[] = [];
  for (const { publisher, patterns } of outlets) {
    for (const named of patterns) {
      const match = named.exec(rest);
      if (!match) continue;
      found.push({ publisher, at: match.index });
      const filler =
        match[1] !== undefined || /^\s*[,:]/u.test(rest.slice(match.index + match[0].length))
          ? ' '
          : ' the coverage ';
      rest = rest.slice(0, match.index) + filler + rest.slice(match.index + match[0].length);
      break;
    }
  }
  const cleaned = rest
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
  const bare = cleaned.replaceAll(/[^\p{L}\s]/gu, ' ').trim();
  return {
    outlets: found.sort((a, b) => a.at - b.at).map(({ publisher }) => publisher),
    text: found.length > 0 ? telling : text,
    isSwitch:
      found.length > 0 &&
      /^(?:(?:and|but|ok|okay|so|then|now|what|how|about|it|the coverage|does|do|did|is|say|says|too|also|that|the|same|for|agree|with)\s*)*$/iu.test(
        bare,
      ),
  };
}
