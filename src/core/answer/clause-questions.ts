import { isPart, VERBS } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { without, wordSet } from '../language/words/word-set';
import type { Made } from './article-question';
import { asked, restWithout, stretchOf, wordsOf } from './clause-words';
import type { Source } from './question-sources';
import { DATE_LINKS, PLACE_LINKS } from '../language/words/link-words';
import { isGenitiveMark } from '../language/words/quote-marks';

const WHEN_LINKS = wordSet('on in at');
/** What may stand before a date that says when something happened, and not until or since when. */
const OTHER_LINKS: ReadonlySet<string> = new Set([
  ...without(DATE_LINKS, 'in'),
  ...wordSet('for to between every each through within than over and or as under'),
]);
/** Whether a word says which part of a day, month or year is meant. */
const isPartOfSpan = (token: Token | undefined): boolean =>
  /^(?:early|late)$/u.test(token?.folded ?? '');

/** When it happened, of a sentence with one date. */
export function whenMade({ sentence, clause, dates }: Source): readonly Made[] {
  const [date] = dates;
  if (clause === null || clause.isNegated || date === undefined || dates.length > 1) return [];
  if (date.from === null || !['day', 'month', 'year'].includes(date.precision)) return [];
  const { tokens } = sentence;
  const at = stretchOf(tokens, date.start, date.end);
  const isOpening = at.next <= clause.opening.next;
  // "in early 1961", "since late March"
  const named = isPartOfSpan(tokens[at.first - 1]) ? at.first - 1 : at.first;
  const before = tokens[named - 1]?.folded ?? '';
  if (!isOpening && (at.first < clause.rest.first || at.next > clause.rest.next)) return [];
  if (!isOpening && OTHER_LINKS.has(before)) return [];
  let first = WHEN_LINKS.has(before) ? named - 1 : named;
  // "early on Monday"
  if (isPartOfSpan(tokens[first - 1])) first -= 1;
  // "the 2018 report", "Monday night's vote": a date that belongs to a noun
  const follower = tokens[at.next];
  if (isGenitiveMark(follower?.text)) return [];
  if (!isOpening && at.next < clause.rest.next && follower?.kind === 'mark') return [];
  if (!isOpening && follower?.pos === 'NOUN' && at.next < clause.rest.next) return [];
  if (!isOpening && !WHEN_LINKS.has(before) && tokens[named - 1]?.pos === 'DET') return [];
  const rest = isOpening
    ? wordsOf(sentence, clause.rest)
    : restWithout(sentence, clause, { first, next: at.next });
  return [{ text: `When ${asked(sentence, clause, rest)}?`, fact: { kind: 'when', date } }];
}

const WHERE_LINKS: ReadonlySet<string> = new Set([...PLACE_LINKS, 'outside']);

/** Where it happened, of a sentence with one place. */
export function whereMade({ sentence, clause }: Source): readonly Made[] {
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

/** Whether it is so, of what a sentence says is not. */
export function deniedMade({ sentence, clause }: Source): readonly Made[] {
  if (clause?.isNegated !== true || clause.auxiliary === null) return [];
  const text = asked(sentence, clause, wordsOf(sentence, clause.rest));
  return [{ text: `${text.charAt(0).toUpperCase()}${text.slice(1)}?`, fact: { kind: 'denied' } }];
}
