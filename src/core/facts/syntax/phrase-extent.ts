import { VERBS, isPart } from '../../language/parts-of-speech';
import type { Phrase } from './phrase';
import { isPersonNoun } from '../../language/words/person-words';
import type { Sentence } from './sentence';
import { HEAD_LINKS, PREPOSITIONS } from '../../language/words/link-words';
import { without } from '../../language/words/word-set';

const ATTACHING: ReadonlySet<string> = new Set([
  ...without(PREPOSITIONS, 'through'),
  ...['about', 'under', 'over', 'behind', 'within', 'among', 'around'],
]);

/**
 * Where a phrase ends with all that hangs on it: "the head" … "of the inquiry in Oslo". Index one past
 * the last token; dates and quotations end it.
 */
export function extentOf({ tokens, phraseFrom }: Sentence, phrase: Phrase): number {
  let { next } = phrase;
  let last = phrase;
  for (let steps = 0; steps < 8; steps += 1) {
    const link = tokens[next];
    const further = phraseFrom.get(next + 1);
    if (link === undefined || further === undefined || further.kind === 'pronoun') break;
    if (link.folded === 'and') {
      const head = tokens[further.head]?.folded ?? '';
      const bare = tokens[further.first]?.pos !== 'DET';
      const alsoRole = bare && isPersonNoun(head) && further.name === null && steps === 0;
      const verb = isPart(tokens[further.next], VERBS);
      const places = last.name !== null && last !== phrase && last.name.kind === further.name?.kind;
      const both = places && last.name?.kind !== 'person';
      if (!both && !alsoRole && (verb || steps === 0 || further.name?.kind === 'person')) break;
    } else if (!ATTACHING.has(link.folded)) break;
    next = further.next;
    last = further;
  }
  return next;
}

/**
 * The first phrase of a chain that ends at an index: "the head of the inquiry" for one past
 * "inquiry". Null where no phrase ends there.
 */
export function chainTo({ tokens, phraseTo }: Sentence, end: number): Phrase | null {
  let phrase = phraseTo.get(end) ?? null;
  for (let steps = 0; phrase !== null && steps < 8; steps += 1) {
    const link = tokens[phrase.first - 1];
    const other = link?.folded === 'and' ? phraseTo.get(phrase.first - 1) : undefined;
    const both = other !== undefined && ATTACHING.has(tokens[other.first - 1]?.folded ?? '');
    if (both && phrase.name?.kind !== 'person' && phraseTo.has(other.first - 1)) {
      // "the ministers of Arvia and Solmark"
      phrase = other;
      continue;
    }
    const isGroup = phrase.kind !== 'pronoun' || link?.folded === 'of';
    if (link === undefined || !ATTACHING.has(link.folded) || !isGroup) break;
    const head = phraseTo.get(phrase.first - 1);
    if (head === undefined || head.kind === 'pronoun') break;
    phrase = head;
  }
  return phrase;
}

/**
 * The phrases of a chain that end at an index, the first one first, where "of", "for" and the like
 * join them; other prepositions only join what stands right before the end.
 */
export function chainsTo({ tokens, phraseTo }: Sentence, end: number): readonly Phrase[] {
  const chain: Phrase[] = [];
  let phrase = phraseTo.get(end);
  while (phrase !== undefined && chain.length < 8) {
    chain.unshift(phrase);
    const link = tokens[phrase.first - 1]?.folded ?? '';
    phrase = HEAD_LINKS.has(link) || link === 'to' ? phraseTo.get(phrase.first - 1) : undefined;
  }
  return chain;
}
