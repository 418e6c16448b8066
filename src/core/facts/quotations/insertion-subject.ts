import { REFLEXIVE, isOf } from '../../language/words/word-classes';
import { RELATIVE, isLink } from '../../language/words/link-classes';
import { PARTS, NOMINALS, isPart } from '../../language/parts-of-speech';
import { BREAK } from '../syntax/apposition';
import type { Subject } from './cue';
import { sortOf } from '../syntax/phrase';
import { extentOf } from '../syntax/phrase-extent';
import { roleFrom, type PlacedRole } from '../roles/role-place';
import type { Sentence } from '../syntax/sentence';
import { subjectOf, fromChain } from './chain-subject';
import { subjectOfRole } from './subject-after';

/** The subject before an insertion that ends at a comma: "Singh, a counsel who attended, said". */
export function beforeInsertion(sentence: Sentence, comma: number): Subject | null {
  const { tokens, phraseTo, phraseFrom } = sentence;
  const isRound = tokens[comma]?.text === ')';
  for (let at = comma - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[:;]$/u.test(token.text)) return null;
    if (isRound ? token.text !== '(' : !BREAK.test(token.text)) continue;
    const last = phraseTo.get(at);
    const placed = last === undefined || sortOf(last, tokens) === 'none';
    const role = placed ? roleBefore(sentence, at, comma) : null;
    if (role !== null) return subjectOfRole(role);
    if (last === undefined) continue;
    const itself = isOf(tokens[last.head]?.folded, REFLEXIVE);
    const found = fromChain(sentence, itself ? at - 1 : at);
    if (found === null) continue;
    const inner = phraseFrom.get(at + 1);
    const closes =
      inner !== undefined && (inner.next === comma || extentOf(sentence, inner) === comma);
    if (inner?.name?.kind === 'person' && closes) {
      // "Her counterpart, Lin Wei-han, said"; a place before is no such thing: "In Oslo, Berg, …"
      const isSame = found.name === null || found.name === inner.name;
      return isSame ? { ...found, name: inner.name } : subjectOf(inner, inner.next);
    }
    const sort = sortOf(found.phrase, tokens);
    const governed = tokens[found.first - 1]?.pos === 'ADP' && found.first > 1;
    const isPlace =
      found.name?.kind === 'place' && (governed || tokens[found.first - 1]?.pos === 'ADP');
    if (sort === 'none' || isPlace) continue;
    // a list or a new clause is no insertion: "In May, Berg, Lund and"
    const next = tokens[at + 1];
    const opens =
      isRound ||
      next === undefined ||
      isLink(next.folded, RELATIVE) ||
      next.folded === 'where' ||
      next.kind === 'number' ||
      isPart(next, NOMINALS | PARTS.ADP | PARTS.ADV | PARTS.DET | PARTS.VERB | PARTS.SCONJ) ||
      inner !== undefined;
    if (opens) return found;
  }
  return null;
}

/** "The cooper, Zofia Ruiz, said": a role from the sentence's or clause's beginning up to a comma. */
function roleBefore(sentence: Sentence, at: number, comma: number): PlacedRole | null {
  const { tokens, quoted } = sentence;
  let first = at;
  while (first > 0 && !quoted.has(first - 1) && tokens[first - 1]?.kind !== 'mark') first -= 1;
  const opener = tokens[first];
  if (opener?.pos !== 'DET' || first === at) return null;
  const role = roleFrom(sentence, first);
  return role?.next === at && role.named.next === comma ? role : null;
}
