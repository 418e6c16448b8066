import { PARTS, isPart } from '../../language/parts-of-speech';
import { appositionName } from '../syntax/apposition';
import type { Subject } from './cue';
import { type Phrase, sortOf } from '../syntax/phrase';
import { chainTo, chainsTo } from '../syntax/phrase-extent';
import type { Sentence } from '../syntax/sentence';

/** Words such texts hold are their author's: "Berg's letter said". */
const PERSONAL_TEXT =
  /^(?:statement|letter|tweet|post|email|memo|message|note|diary|book|blog|article|testimony|affidavit|release|words?)$/u;

/** A phrase as a subject that ends at a token. */
export const subjectOf = (phrase: Phrase, next: number, name = phrase.name): Subject => ({
  phrase,
  first: phrase.first,
  next,
  name,
  isJoint: false,
});

/** Makes a subject of the phrases that end at an index: their head, source or owner. */
export function fromChain(sentence: Sentence, end: number): Subject | null {
  const { tokens, phraseTo } = sentence;
  const last = phraseTo.get(end);
  if (last === undefined) return null;
  const head = chainTo(sentence, end) ?? last;
  const sort = sortOf(head, tokens);
  if (sort === 'text') {
    const source = chainsTo(sentence, end).find((each) => each !== head);
    const link = tokens[(source ?? last).first - 1]?.folded ?? '';
    const from = source ?? (last === head ? undefined : last);
    const said = /^(?:from|by)$/u.test(tokens[(from ?? head).first - 1]?.folded ?? link);
    if (from !== undefined && said && sortOf(from, tokens) !== 'none') return subjectOf(from, end);
    if (head.owner !== null && PERSONAL_TEXT.test(tokens[head.head]?.folded ?? '')) {
      return subjectOf(head, end, head.owner);
    }
  }
  if (sort === 'none' && last !== head && sortOf(last, tokens) !== 'none')
    return subjectOf(last, end);
  const named = appositionName(sentence, head, end);
  if (named !== null) return { ...subjectOf(head, end), name: named.name };
  return joint(sentence, subjectOf(head, end)) ?? subjectOf(head, end);
}

/** "Berg and Lund said": both, where nothing before governs the first of them. */
function joint({ tokens, phraseTo }: Sentence, subject: Subject): Subject | null {
  if (tokens[subject.first - 1]?.folded !== 'and') return null;
  const other = phraseTo.get(subject.first - 1);
  if (other === undefined || sortOf(other, tokens) === 'none' || subject.phrase.kind === 'pronoun')
    return null;
  const before = tokens[other.first - 1];
  const free =
    before === undefined ||
    before.kind === 'mark' ||
    isPart(before, PARTS.SCONJ | PARTS.CCONJ | PARTS.ADV);
  return free ? { ...subject, first: other.first, name: null, isJoint: true } : null;
}
