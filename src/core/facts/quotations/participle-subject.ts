import { sortOf } from '../syntax/phrase';
import type { Cue, Subject } from './cue';
import { fromChain } from './chain-subject';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import { mainSubject } from './main-subject';
import type { Sentence } from '../syntax/sentence';
import { isNegation, verbGroup } from '../syntax/verb-group';

/** Whose a verb of saying is, as far as its sentence shows it. */
export interface FoundSubject {
  readonly subject: Subject | null;
  readonly isInverted?: boolean;
  readonly isShared?: boolean;
  readonly isNegated?: boolean;
  /** Index where the verb's group begins, where it is not the verb alone. */
  readonly from?: number;
}

/** Where a verb's group begins, commas and brackets before it left out. */
export function groupStart({ tokens }: Sentence, before: number, verb: number): number {
  let from = before + 1;
  while (from < verb && tokens[from]?.kind === 'mark') from += 1;
  return from;
}

/** The subject of "saying", "adding", "calling" by what stands before it. */
export function ofParticiple(
  sentence: Sentence,
  at: number,
  earlier: readonly Cue[],
): FoundSubject {
  const { tokens, phraseTo } = sentence;
  const before = tokens[at - 1];
  const shared = (): FoundSubject => ({
    subject: mainSubject(sentence, at, earlier),
    isShared: true,
  });
  if (before === undefined) return { subject: null };
  if (before.folded === 'as') {
    let back = at - 2;
    while (back > 0 && (sentence.inDate.has(back) || tokens[back]?.folded === 'on')) back -= 1;
    for (let verb = back; verb >= 0 && verb > back - 12; verb -= 1) {
      if (
        !/^(?:quoted|cited|quotes|quoting|quote|citing|reported|recorded|heard|filmed)$/u.test(
          tokens[verb]?.folded ?? '',
        )
      )
        continue;
      const group = verbGroup(sentence, verb);
      if (group.isPassive)
        return {
          subject: subjectBefore(sentence, verb, group),
          from: groupStart(sentence, group.before, verb),
        };
      return { subject: subjectAfter(sentence, verb + 1) };
    }
    return { subject: null };
  }
  if (isNegation(before.folded) || before.folded === 'instead')
    return { subject: null, isNegated: true };
  if (phraseTo.has(at)) {
    const own = fromChain(sentence, at);
    const sort = own === null ? 'none' : sortOf(own.phrase, tokens);
    if (own !== null && sort === 'text' && own.name === null) {
      const main = mainSubject(sentence, at, earlier);
      return main !== null && main.phrase !== own.phrase && sortOf(main.phrase, tokens) !== 'none'
        ? { subject: main, isShared: true }
        : { subject: own };
    }
    return sort === 'none' ? shared() : { subject: own };
  }
  if (/^(?:for|of)$/u.test(before.folded) && phraseTo.has(at - 1)) {
    const blamed = subjectBefore(sentence, at - 1);
    if (blamed !== null && sortOf(blamed.phrase, tokens) === 'person') return { subject: blamed };
  }
  return shared();
}
