import {
  THIRD_POSSESSIVE,
  SHORT_BE,
  MODAL,
  isOf,
  isDefinite,
} from '../language/words/word-classes';
import { PREDICATES, isPart } from '../language/parts-of-speech';
import { wordSet } from '../language/words/word-set';
import type { Reference } from './reference/reference';
import type { SpokenSentence } from './quotations/spoken-sentence';

/** "It is clear that", "it rained": an "it" that stands for nothing. */
const isEmptyVerb = (folded: string): boolean =>
  isOf(folded, SHORT_BE) ||
  (isOf(folded, MODAL) && !OBLIGING.has(folded)) ||
  EMPTY_VERB.has(folded);
/** What must or should be is mostly somebody's: "it must be filed". */
const OBLIGING = wordSet('must shall should ought');
/** In the singular, as "it" is: in "five of those on it are" it is no subject. */
const EMPTY_VERB = wordSet(
  'is was has had seem seems seemed appear appears appeared take takes took rained snowed',
);

/** The words of a sentence that stand for something named before, where that is fairly sure. */
export function readReferences({ sentence, referents }: SpokenSentence): readonly Reference[] {
  const { tokens, passage } = sentence;
  const references: Reference[] = [];
  const add = (first: number, next: number, antecedent: string): void => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    const text = passage.text.slice(start, end);
    if (text !== antecedent)
      references.push({ passage: passage.position, start, end, text, antecedent });
  };
  for (const [at, owner] of referents.ofOwner) add(at, at + 1, owner.id);
  const here = new Set([...sentence.nameAt.values()].map(({ name }) => name.id));
  for (const [phrase, one] of referents.ofPhrase) {
    if (phrase.name !== null) continue;
    const word = tokens[phrase.head]?.folded ?? '';
    if (phrase.kind === 'pronoun') {
      const after = tokens[phrase.next];
      const acts = isPart(after, PREDICATES);
      if (word !== 'it' || (acts && !isEmptyVerb(after?.folded ?? ''))) {
        add(phrase.first, phrase.next, one.id);
      }
      continue;
    }
    const isKnown = isDefinite(tokens[phrase.first]?.folded);
    // an apposition ("Michael Kirby, the head") says what somebody is, and points to nothing before
    const isNew = one.mentions === 1 || here.has(one.id);
    if (isKnown && !isNew && !isOf(one.id.split(' ', 1)[0]?.toLowerCase(), THIRD_POSSESSIVE)) {
      add(phrase.first, phrase.next, one.id);
    }
  }
  return references.sort((one, two) => one.start - two.start);
}
