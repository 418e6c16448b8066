import type { AnalysedArticle } from '../corpus/analysed-article';
import type { DateFact, Figure } from '../facts/facts';
import { isPart, VERBS } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { wordSet } from '../language/words/word-set';
import { sourcesOf, type Source } from './question-sources';
import {
  asked,
  plain,
  pointsElsewhere,
  restWithout,
  stretchOf,
  withinSentence,
  wordsOf,
} from './clause-words';

/** What a question made from an article asks for, with the fact that answers it. */
export type AskedFact =
  | { readonly kind: 'who-said' | 'who-denied'; readonly speaker: string }
  | { readonly kind: 'how-many' | 'how-much'; readonly figure: Figure }
  | { readonly kind: 'when'; readonly date: DateFact }
  | { readonly kind: 'where'; readonly place: string }
  /** Asked as if it were so; the article says that it is not. */
  | { readonly kind: 'denied' };

/** A question made from one article. */
export interface ArticleQuestion {
  readonly text: string;
  readonly fact: AskedFact;
  /** Position of the passage that answers it. */
  readonly passage: number;
}

/** Longest question made, in UTF-16 code units. */
const LONGEST = 120;
/** Words of a quotation that is asked for: fewer are nobody's in particular, more read like no question. */
const [FEWEST_WORDS, MOST_WORDS] = [4, 16];

const HEDGES = wordSet(
  'about some more than nearly almost around up to over only fewer less roughly just approximately',
);
const WHERE_LINKS = wordSet('in at near outside');
const WHEN_LINKS = wordSet('on in at');
/** What may stand before a date that says when something happened, and not until or since when. */
const OTHER_LINKS = wordSet(
  'since until till by before after from for to of between every each through during within than over and or as under',
);

/** "said" and its like, each with the past that asks for it. */
const ASKED_SAYING: ReadonlyMap<string, string> = new Map([
  ...['said', 'says', 'told', 'tells', 'added', 'adds', 'explained'].map(
    (word): [string, string] => [word, 'said'],
  ),
  ['warned', 'warned'],
  ['claimed', 'claimed'],
  ['announced', 'announced'],
  ['confirmed', 'confirmed'],
  ['insisted', 'insisted'],
  ['denied', 'denied'],
  ['denies', 'denied'],
]);

type Made = Omit<ArticleQuestion, 'passage'>;

function whenMade({ sentence, clause, dates }: Source): readonly Made[] {
  const [date] = dates;
  if (clause === null || clause.isNegated || date === undefined || dates.length > 1) return [];
  if (date.from === null || !['day', 'month', 'year'].includes(date.precision)) return [];
  const { tokens } = sentence;
  const at = stretchOf(tokens, date.start, date.end);
  const isOpening = at.next <= clause.opening.next;
  const before = tokens[at.first - 1]?.folded ?? '';
  if (!isOpening && (at.first < clause.rest.first || at.next > clause.rest.next)) return [];
  if (!isOpening && OTHER_LINKS.has(before)) return [];
  let first = WHEN_LINKS.has(before) ? at.first - 1 : at.first;
  if (/^(?:early|late)$/u.test(tokens[first - 1]?.folded ?? '')) first -= 1;
  // "the 2018 report", "Monday night's vote": a date that belongs to a noun
  const follower = tokens[at.next];
  if (/^['’]s?$/u.test(follower?.text ?? '')) return [];
  if (!isOpening && at.next < clause.rest.next && follower?.kind === 'mark') return [];
  if (!isOpening && follower?.pos === 'NOUN' && at.next < clause.rest.next) return [];
  if (!isOpening && !WHEN_LINKS.has(before) && tokens[at.first - 1]?.pos === 'DET') return [];
  const rest = isOpening
    ? wordsOf(sentence, clause.rest)
    : restWithout(sentence, clause, { first, next: at.next });
  return [{ text: `When ${asked(sentence, clause, rest)}?`, fact: { kind: 'when', date } }];
}

function whereMade({ sentence, clause }: Source): readonly Made[] {
  if (clause === null || clause.isNegated) return [];
  const { tokens, phrases } = sentence;
  const { rest } = clause;
  const places = phrases.filter(
    ({ first, next, name }) => first > rest.first && next <= rest.next && name?.kind === 'place',
  );
  const [place] = places;
  if (place === undefined || places.length > 1 || place.name === null) return [];
  if (!WHERE_LINKS.has(tokens[place.first - 1]?.folded ?? '')) return [];
  const out = { first: place.first - 1, next: place.next };
  // "the interviews held in Kessel"; and what says already where
  const isOfVerb = !isPart(tokens[out.first - 1], VERBS) || out.first === rest.first;
  const isSaid = tokens.some(({ folded }, at) =>
    (at >= rest.first && at < out.first) || (at >= out.next && at < rest.next)
      ? WHERE_LINKS.has(folded) && !sentence.inDate.has(at + 1)
      : false,
  );
  if (!isOfVerb || isSaid) return [];
  const text = `Where ${asked(sentence, clause, restWithout(sentence, clause, out))}?`;
  return [{ text, fact: { kind: 'where', place: place.name.id } }];
}

const isPlural = (counted: string): boolean =>
  /(?:[^s]s|people|children|men|women|police)$/iu.test(counted);

/** Whether only words that hedge stand between two tokens: "more than", "at least". */
const isHedged = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:at (?:least|most)|)$/u.test(
    tokens
      .slice(from, to)
      .flatMap(({ folded }) => (HEDGES.has(folded) ? [] : folded))
      .join(' '),
  );

function countMade({ sentence, clause, figures }: Source): readonly Made[] {
  if (clause === null || clause.isNegated) return [];
  const { tokens, phrases } = sentence;
  return figures.flatMap((figure): readonly Made[] => {
    const at = stretchOf(tokens, figure.start, figure.end);
    const { subject, rest } = clause;
    if (figure.kind === 'count' && figure.counted !== null && figure.value >= 2) {
      if (!isPlural(figure.counted) || tokens[at.next]?.text === '-') return [];
      const fact = { kind: 'how-many', figure } as const;
      const isSubject = at.next < subject.next && isHedged(tokens, subject.first, at.first);
      if (isSubject) {
        const said = wordsOf(sentence, { first: at.next, next: rest.next });
        return [{ text: `How many ${said}?`, fact }];
      }
      const counted = phrases.find(({ first, next }) => first <= at.next && at.next < next);
      const isObject = at.first >= rest.first && isHedged(tokens, rest.first, at.first);
      if (!isObject || counted === undefined || clause.verbs.length === 0) return [];
      const what = wordsOf(sentence, { first: at.next, next: counted.next });
      const after = wordsOf(sentence, { first: counted.next, next: rest.next });
      return [{ text: `How many ${what} ${asked(sentence, clause, after)}?`, fact }];
    }
    if (figure.kind !== 'money' || clause.verbs.length === 0) return [];
    const isObject = at.first >= rest.first && isHedged(tokens, rest.first, at.first);
    const follower = tokens[at.next];
    const isOwn = at.next >= rest.next || (follower?.pos !== 'NOUN' && follower?.text !== '-');
    if (!isObject || !isOwn) return [];
    const after = wordsOf(sentence, { first: at.next, next: rest.next });
    const text = `How much ${asked(sentence, clause, after)}?`;
    return [{ text, fact: { kind: 'how-much', figure } }];
  });
}

function deniedMade({ sentence, clause }: Source): readonly Made[] {
  if (clause?.isNegated !== true || clause.auxiliary === null) return [];
  const text = asked(sentence, clause, wordsOf(sentence, clause.rest));
  return [{ text: `${text.charAt(0).toUpperCase()}${text.slice(1)}?`, fact: { kind: 'denied' } }];
}

function saidMade({ sentence, quotations }: Source): readonly Made[] {
  const { text, tokens } = sentence.passage;
  return quotations.flatMap(({ kind, speaker, cue, start, end }): readonly Made[] => {
    if (speaker === null) return [];
    const words = plain(text.slice(start, end)).replace(/[,.;:!?…\s]+$/u, '');
    const count = words.split(' ').length;
    if (count < FEWEST_WORDS || count > MOST_WORDS || /["“”]/u.test(words)) return [];
    if (kind === 'direct') {
      return [{ text: `Who said “${words}”?`, fact: { kind: 'who-said', speaker } }];
    }
    const saying = ASKED_SAYING.get(cue?.text.split(' ').at(-1)?.toLowerCase() ?? '');
    if (kind !== 'reported' || cue?.kind !== 'verb' || saying === undefined) return [];
    if (/\b(?:not|never|n't)\b/iu.test(cue.text)) return [];
    const at = stretchOf(tokens, start, end);
    const own = tokens.filter((token) => token.start >= start && token.end <= end);
    const [first] = own.filter(({ folded }) => folded !== 'that');
    const clause = withinSentence(words.replace(/^that\s+/u, ''), sentence, at.first);
    const isClause =
      own.some((token) => isPart(token, VERBS)) && first !== undefined && !isPart(first, VERBS);
    if (!isClause || pointsElsewhere(sentence, at) || /[,;:–—(]/u.test(clause)) return [];
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(first.pos)) return [];
    const who = { kind: saying === 'denied' ? 'who-denied' : 'who-said', speaker } as const;
    return [{ text: `Who ${saying} that ${clause}?`, fact: who }];
  });
}

const MAKERS = [saidMade, countMade, whenMade, deniedMade, whereMade] as const;

/**
 * Questions that an article's own sentences answer, made from its quotations, figures, dates, places and
 * denials: at most `most`, of each kind in turn, in reading order. Pure; nothing is made of a sentence
 * that cannot be turned into a question by its grammar alone.
 */
export function questionsOfArticle(
  analysed: AnalysedArticle,
  most: number,
): readonly ArticleQuestion[] {
  const sources = sourcesOf(analysed);
  const seen = new Set<string>();
  const byKind = MAKERS.map((make) =>
    sources.flatMap((source) =>
      make(source).flatMap((made) => {
        const isKnown = seen.has(made.text) || made.text.length > LONGEST;
        seen.add(made.text);
        return isKnown ? [] : [{ ...made, passage: source.sentence.passage.position }];
      }),
    ),
  );
  const chosen: ArticleQuestion[] = [];
  for (let round = 0; chosen.length < most; round += 1) {
    const next = byKind.flatMap((kind) => kind[round] ?? []);
    if (next.length === 0) break;
    chosen.push(...next.slice(0, most - chosen.length));
  }
  return chosen;
}
