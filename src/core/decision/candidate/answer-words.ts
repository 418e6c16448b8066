import type { Span } from '../../language/token';
import {
  byPurpose,
  countingFigures,
  isBarePrice,
  isBareSum,
  isShare,
  isSum,
  noneOf,
} from './asked-figures';
import { placesOf } from './places';
import { byNearness, isAsked, isAskedValue, otherNames, type Pair } from './pair';
import { CALENDAR_UNITS } from '../../language/words/calendar-words';
import { VERBS, isPart } from '../../language/parts-of-speech';
import { NAME_KINDS } from '../../facts/names/name';

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
      return firstOf(otherNames(pair, NAME_KINDS));
    case 'who-is':
    case 'what-is': {
      const roles = facts.roles.filter(({ nameStart, nameEnd }) =>
        isAsked(pair, { start: nameStart, end: nameEnd }),
      );
      // "Major Lea Brand, the head of the port": what stands right before a name may be a mere title
      const told = roles.find(
        ({ start, end, nameStart }) =>
          (end > nameStart || nameStart - end > 1) &&
          !passage.tokens.some((token) => token.start === start && isPart(token, VERBS)),
      );
      return firstOf([told, ...roles].flatMap((role) => role ?? []));
    }
    case 'when':
    case 'what-year':
    case 'what-date':
      return firstOf(
        byNearness(
          pair,
          facts.dates.filter((date) => !isAskedValue(pair, date)),
        ),
      );
    case 'where':
      return firstOf(placesOf(pair));
    case 'what-place':
      return firstOf(otherNames(pair, ['place'])) ?? firstOf(otherNames(pair, ['group', 'other']));
    case 'how-many':
      return firstOf(byPurpose(pair, countingFigures(pair))) ?? noneOf(pair);
    case 'how-much':
      return (
        firstOf(
          byPurpose(
            pair,
            facts.figures.filter((figure) => isSum(figure) || isBareSum(pair, figure)),
          ),
        ) ??
        // "how much water" may be litres; "how much is a ticket" is money
        (question.focus === null
          ? firstOf(
              byNearness(
                pair,
                facts.figures.filter((figure) => isBarePrice(pair, figure)),
              ),
            )
          : firstOf(
              byNearness(
                pair,
                facts.figures.filter(({ kind }) => kind !== 'ordinal'),
              ),
            ))
      );
    case 'percent':
      return firstOf(byNearness(pair, facts.figures.filter(isShare)));
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
                CALENDAR_UNITS.has(unit ?? '') ||
                unit === 'millennium') &&
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
