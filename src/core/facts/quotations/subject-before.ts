import { RELATIVE, isLink } from '../../language/words/link-classes';
import { BREAK } from '../syntax/apposition';
import type { Subject } from './cue';
import { sortOf } from '../syntax/phrase';
import { LONGEST_ROLE, roleFrom } from '../roles/role-place';
import type { Sentence } from '../syntax/sentence';
import { verbGroup } from '../syntax/verb-group';
import { PARTICIPLE_ENDING } from '../../language/words/inflection';
import { fromChain } from './chain-subject';
import { antecedent, ofRelative } from './relative-subject';
import { beforeInsertion } from './insertion-subject';

const isNamedPerson = ({ phrase }: Subject): boolean =>
  phrase.kind === 'name' && phrase.name?.kind === 'person';

/** “…,” lock keeper Kofi Munn said: a name with the role that stands between it and a quotation. */
function roleAhead(sentence: Sentence, found: Subject): Subject | null {
  const { quoted } = sentence;
  let { first } = found;
  const least = Math.max(0, first - LONGEST_ROLE);
  while (first > least && !quoted.has(first - 1)) first -= 1;
  if (first === found.first || !quoted.has(first - 1)) return null;
  const role = roleFrom(sentence, first);
  return role?.named === found.phrase ? { ...found, first } : null;
}

/** The subject of a verb that stands before it; null where there is none of its own. */
export function subjectBefore(
  sentence: Sentence,
  verb: number,
  group = verbGroup(sentence, verb),
): Subject | null {
  const { tokens, quoted, phraseTo } = sentence;
  const at = group.before;
  const token = tokens[at];
  if (token === undefined || quoted.has(at)) return null;
  if (isLink(token.folded, RELATIVE) && token.pos !== 'DET' && phraseTo.get(at + 1) === undefined) {
    return ofRelative(sentence, BREAK.test(tokens[at - 1]?.text ?? '') ? at - 1 : at);
  }
  if (phraseTo.has(at + 1)) {
    const found = fromChain(sentence, at + 1);
    if (found === null) return null;
    const left = tokens[found.first - 1];
    // "the man who led the inquiry said", "officials briefed on the plan said"
    const role = isNamedPerson(found) ? roleAhead(sentence, found) : null;
    if (role !== null) return role;
    const isObject =
      left?.pos === 'VERB' || (left?.pos === 'ADP' && tokens[found.first - 2]?.pos === 'VERB');
    const isOwn =
      found.phrase.kind === 'pronoun' ||
      (found.name !== null && sortOf(found.phrase, tokens) === 'person');
    if (isObject && !isOwn)
      return antecedent(sentence, found.first - 1) ?? reduced(sentence, found) ?? found;
    return found;
  }
  if (token.text === ')' || BREAK.test(token.text)) return beforeInsertion(sentence, at);
  if (token.pos === 'CCONJ') return null;
  const own = antecedent(sentence, at);
  if (own !== null) return own;
  // "a statement released on Sunday said"
  const participle = token.pos === 'VERB' && PARTICIPLE_ENDING.test(token.folded);
  return participle && phraseTo.has(at) ? fromChain(sentence, at) : null;
}

/** "Officials briefed on the plan said": the phrase before a participle that has no subject of its own. */
function reduced(sentence: Sentence, object: Subject): Subject | null {
  const { tokens, phraseTo } = sentence;
  let at = object.first - 1;
  if (tokens[at]?.pos === 'ADP') at -= 1;
  const participle = tokens[at];
  if (participle?.pos !== 'VERB' || !PARTICIPLE_ENDING.test(participle.folded) || !phraseTo.has(at))
    return null;
  const found = fromChain(sentence, at);
  return found !== null && sortOf(found.phrase, tokens) !== 'none'
    ? { ...found, next: object.next }
    : null;
}
