import { SUBJECT, REFLEXIVE, isOf } from '../../language/words/word-classes';
import { RELATIVE, isLink } from '../../language/words/link-classes';
import { PARTS, NOMINALS, isPart } from '../../language/parts-of-speech';
import { appositionName, BREAK } from '../syntax/apposition';
import type { Subject } from './cue';
import type { Phrase } from '../syntax/phrase';
import { sortOf } from '../syntax/phrase';
import { chainTo, chainsTo, extentOf } from '../syntax/phrase-extent';
import { LONGEST_ROLE, roleFrom, type PlacedRole } from '../roles/role-place';
import type { Sentence } from '../syntax/sentence';
import { verbGroup } from '../syntax/verb-group';
import { PARTICIPLE_ENDING } from '../../language/words/inflection';

/** Words such texts hold are their author's: "Berg's letter said". */
const PERSONAL_TEXT =
  /^(?:statement|letter|tweet|post|email|memo|message|note|diary|book|blog|article|testimony|affidavit|release|words?)$/u;

const subjectOf = (phrase: Phrase, next: number, name = phrase.name): Subject => ({
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

/** Looks left for "who" or "which" of the clause that ends before a verb: "the man who led it said". */
function antecedent(sentence: Sentence, from: number): Subject | null {
  const { tokens, quoted } = sentence;
  for (let at = from; at > 0 && at > from - 18; at -= 1) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at) || /^[:;]$/u.test(token.text)) return null;
    if (!isLink(token.folded, RELATIVE) || token.pos === 'DET') continue;
    const end = BREAK.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    const found = ofRelative(sentence, end);
    if (found !== null) return found;
  }
  return null;
}

/** The phrase a relative pronoun stands for: the first person of the chain before it, by name if it has one. */
function ofRelative(sentence: Sentence, end: number): Subject | null {
  const { tokens, phraseTo } = sentence;
  const age = phraseTo.get(end);
  if (
    age !== undefined &&
    tokens[age.head]?.kind === 'number' &&
    BREAK.test(tokens[age.first - 1]?.text ?? '')
  ) {
    // "Balogun, 71, who came to power"
    return ofRelative(sentence, age.first - 1);
  }
  const chain = chainsTo(sentence, end);
  const phrase =
    chain.find((each) => sortOf(each, tokens) === 'person') ??
    chain.find((each) => sortOf(each, tokens) !== 'none') ??
    chain[0];
  if (phrase === undefined || phrase.kind === 'pronoun') return null;
  const name = appositionName(sentence, phrase, -1)?.name ?? phrase.name;
  return {
    ...subjectOf(phrase, Math.max(phrase.next, Math.min(end, extentOf(sentence, phrase)))),
    name,
  };
}

/** The subject before an insertion that ends at a comma: "Singh, a counsel who attended, said". */
function beforeInsertion(sentence: Sentence, comma: number): Subject | null {
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

/**
 * The subject that follows its verb: "said Greg Lund, director of …", "said a spokesman for …". Behind
 * a verb that only a speaker can follow (`isInverted`) whatever stands before a name is its role.
 */
export function subjectAfter(sentence: Sentence, at: number, isInverted = false): Subject | null {
  const { phraseFrom, tokens } = sentence;
  const phrase = phraseFrom.get(at);
  const role = roleFrom(sentence, at);
  if (phrase === undefined) return isInverted && role !== null ? subjectOfRole(role) : null;
  const word = tokens[phrase.head]?.folded ?? '';
  if (phrase.kind === 'pronoun' && !isOf(word, SUBJECT) && word !== 'one') return null;
  const next = phrase.kind === 'common' ? extentOf(sentence, phrase) : phrase.next;
  const both = tokens[next]?.folded === 'and' ? phraseFrom.get(next + 1) : undefined;
  if (both !== undefined && phrase.name?.kind === 'person' && both.name?.kind === 'person') {
    return { phrase, first: phrase.first, next: both.next, name: null, isJoint: true };
  }
  const isSure = isInverted || role?.isLast === true || sortOf(phrase, tokens) === 'person';
  if (role !== null && isSure) return subjectOfRole(role, phrase);
  // "said a lift attendant.": the last word of the role, taken for an adjective
  const isCut =
    isInverted && tokens[next]?.pos === 'ADJ' && /^[,.;]$/u.test(tokens[next + 1]?.text ?? '');
  return subjectOf(phrase, isCut ? next + 1 : next);
}

/** The one whose role stands where a subject does. */
function subjectOfRole({ first, next, named }: PlacedRole, phrase?: Phrase): Subject {
  const whole: Phrase = { first, next, head: next - 1, kind: 'common', name: null, owner: null };
  return subjectOf(phrase ?? whole, next, named.name);
}
