import type { Figure } from '../facts/facts';
import type { Span } from '../language/token';
import { placesOf } from './places';
import { byNearness, isAsked, otherNames, type Pair } from './pair';

/** Person-like nouns: whoever counts people may write "inmates", "voters" or "dead". */
const PEOPLE =
  /^(?:people|person|persons|men|women|children|kids|inmates?|prisoners?|victims?|residents?|workers?|soldiers?|students?|patients?|refugees?|passengers?|civilians?|citizens?|dead|deaths?|injured|wounded|homeless|missing|casualties|employees?|staff|fans?|voters?|members?|detainees?|migrants?|lives|families|jobs|delegates|journalists|souls|folks|adults|teenagers|guests|visitors|spectators|demonstrators|protesters|troops)$/u;

/** Whether a figure counts what the question asks to count. */
export function countsFocus(pair: Pair, figure: Figure): boolean {
  const { question, passage } = pair;
  if (question.focus === null) return figure.kind === 'count' || figure.kind === 'other';
  const counted = (figure.counted ?? '').toLowerCase();
  const focusTerm = question.terms.findLast((term) => term.stem === question.focus);
  const focusWord = (question.focusText ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';
  const heads = passage.tokens.filter(
    (token) => token.start >= figure.start && token.start <= figure.end + counted.length + 30,
  );
  const stems = new Set(
    focusTerm?.variants
      .filter(({ stems: { length } }) => length === 1)
      .map(({ stems }) => stems[0]) ?? [question.focus],
  );
  const countedStems = heads
    .filter(
      (token) =>
        counted.includes(token.text.toLowerCase()) || `${figure.text}`.includes(token.text),
    )
    .map((token) => token.stem);
  if (countedStems.some((stem) => stems.has(stem))) return true;
  if (figure.unit !== null && focusWord.startsWith(figure.unit.slice(0, 4))) return true;
  const lastCounted = counted.split(/\s+/u).at(-1) ?? '';
  return PEOPLE.test(focusWord) && PEOPLE.test(lastCounted);
}

const REASON =
  /\b(?:because(?: of)?|due to|owing to|thanks to|in response to|in order to|so that|so as to|as a result of|on account of|prompted by|caused by|triggered by|blamed on|in retaliation for|in protest (?:at|against)|the reason|over (?:its|his|her|their|the|alleged|claims|fears|concerns)|amid|citing|for fear of)\b[^.;]*/iu;

/**
 * The words of a passage that answer the question, by its kind: the name for who, the date for
 * when, the figure with its unit for how many. null where the passage has none of that kind, or
 * where the kind has no such words and the whole sentence answers.
 */
export function answerWords(pair: Pair): Span | null {
  const { question, facts, passage } = pair;
  const firstOf = (spans: readonly Span[]): Span | null => {
    const [first] = spans;
    return first ? { start: first.start, end: first.end } : null;
  };
  switch (question.kind) {
    case 'who':
    case 'what-person':
      return (
        firstOf(otherNames(pair, ['person'])) ??
        firstOf(otherNames(pair, ['organisation', 'group', 'place']))
      );
    case 'what-group':
      return (
        firstOf(otherNames(pair, ['organisation', 'group'])) ??
        firstOf(otherNames(pair, ['place', 'other', 'person']))
      );
    case 'what-name':
      return firstOf(otherNames(pair, ['person', 'organisation', 'place', 'other', 'group']));
    case 'who-is':
    case 'what-is': {
      const role = facts.roles.find(({ nameStart, nameEnd }) =>
        isAsked(pair, { start: nameStart, end: nameEnd }),
      );
      return role ? { start: role.start, end: role.end } : null;
    }
    case 'when':
    case 'what-year':
    case 'what-date':
      return firstOf(
        byNearness(
          pair,
          facts.dates.filter((date) => !isAsked(pair, date)),
        ),
      );
    case 'where':
      return firstOf(placesOf(pair));
    case 'what-place':
      return firstOf(otherNames(pair, ['place'])) ?? firstOf(otherNames(pair, ['group', 'other']));
    case 'how-many':
      return firstOf(
        byNearness(
          pair,
          facts.figures.filter((figure) => countsFocus(pair, figure) && !isAsked(pair, figure)),
        ),
      );
    case 'how-much':
      return (
        firstOf(
          byNearness(
            pair,
            facts.figures.filter(({ kind }) => kind === 'money' || kind === 'percent'),
          ),
        ) ??
        // "how much water" may be litres; "how much is a ticket" is money
        (question.focus === null
          ? null
          : firstOf(
              byNearness(
                pair,
                facts.figures.filter(({ kind }) => kind !== 'ordinal'),
              ),
            ))
      );
    case 'percent':
      return firstOf(
        byNearness(
          pair,
          facts.figures.filter(({ kind }) => kind === 'percent'),
        ),
      );
    case 'how-long':
    case 'how-old':
    case 'how-measure': {
      const kinds = {
        'how-long': ['duration', 'measure', 'count'],
        'how-old': ['age', 'duration'],
        'how-measure': ['measure', 'money', 'percent', 'count', 'duration'],
      }[question.kind];
      return firstOf(
        byNearness(
          pair,
          facts.figures.filter(
            ({ kind, counted, unit }) =>
              kinds.includes(kind) &&
              // an age is told in days at least; minutes are how long something took
              (question.kind !== 'how-old' ||
                kind !== 'duration' ||
                /^(?:day|week|month|year|decade|century|millennium)$/u.test(unit ?? '')) &&
              // pages and the like are a length; people are not
              (question.kind !== 'how-long' ||
                kind !== 'count' ||
                /page|word|volume|chapter|part|episode/iu.test(counted ?? '')),
          ),
        ),
      );
    }
    case 'why': {
      const match = REASON.exec(passage.text);
      return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : null;
    }
    default:
      return null;
  }
}
