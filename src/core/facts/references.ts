import type { Reference } from './reference/reference';
import type { SpokenSentence } from './quotations/spoken-sentence';

/** "It is clear that", "it rained": an "it" that stands for nothing. */
const EMPTY_VERB =
  /^(?:is|was|'s|’s|has|had|will|would|may|might|could|can|seems?|seemed|appears?|appeared|takes?|took|rained|snowed)$/u;

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
      const acts = /^(?:VERB|AUX|ADV)$/u.test(after?.pos ?? '');
      if (word !== 'it' || (acts && !EMPTY_VERB.test(after?.folded ?? ''))) {
        add(phrase.first, phrase.next, one.id);
      }
      continue;
    }
    const isDefinite = /^(?:the|this|that|these|those)$/u.test(tokens[phrase.first]?.folded ?? '');
    // an apposition ("Michael Kirby, the head") says what somebody is, and points to nothing before
    const isNew = one.mentions === 1 || here.has(one.id);
    if (isDefinite && !isNew && !/^(?:his|her|its|their) /iu.test(one.id)) {
      add(phrase.first, phrase.next, one.id);
    }
  }
  return references.sort((one, two) => one.start - two.start);
}
