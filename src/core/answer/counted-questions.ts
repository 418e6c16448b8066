import type { Token } from '../language/token';
import { BOUNDING, NEARLY } from '../language/words/number-words';
import { UNMARKED_PLURALS } from '../language/words/person-words';
import { anyOf } from '../language/words/word-set';
import type { Made } from './article-question';
import { asked, stretchOf, wordsOf } from './clause-words';
import type { Source } from './question-sources';

const HEDGES: ReadonlySet<string> = new Set([
  ...[...NEARLY, ...BOUNDING],
  ...['some', 'than', 'to', 'just'],
]);
const UNMARKED_END = new RegExp(`${anyOf(UNMARKED_PLURALS)}$`, 'iu');
const isPlural = (counted: string): boolean =>
  /[^s]s$/iu.test(counted) || UNMARKED_END.test(counted);

/** Whether only words that hedge stand between two tokens: "more than", "at least". */
const isHedged = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:at (?:least|most)|)$/u.test(
    tokens
      .slice(from, to)
      .flatMap(({ folded }) => (HEDGES.has(folded) ? [] : folded))
      .join(' '),
  );

/** How many, and how much, of a sentence's figures. */
export function countMade({ sentence, clause, figures }: Source): readonly Made[] {
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
