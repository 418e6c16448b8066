import type { Corpus } from '../corpus/corpus';
import type { Passage } from '../article/passage';
import { signsOf, type CorpusSigns } from './corpus-signs';
import type { QuestionSigns } from './question-signs';
import { combined, type Candidate, type Retrieval } from '../retrieval/retrieval';
import { meetTerms, type TermMeeting } from './term-meeting';

/** What is known of a candidate before its words are looked at: where it stands, what was found. */
export interface Setting {
  readonly asked: QuestionSigns;
  readonly corpus: Corpus;
  readonly signs: CorpusSigns;
  readonly retrieval: Retrieval;
  readonly candidate: Candidate;
  /** Place by retrieval's own order, from 0. */
  readonly rank: number;
  readonly passage: Passage;
  /** The passage's number. */
  readonly number: number;
  /** The best candidate's retrieval score. */
  readonly best: number;
}

/** Everything that the features of one candidate are read from. */
export interface Evidence extends Setting, TermMeeting {
  /** The number of the passage's first token in `signs`. */
  readonly start: number;
}

/** The setting of the candidate at a place of retrieval's order; null past the last one. */
export function settingOf(
  asked: QuestionSigns,
  corpus: Corpus,
  retrieval: Retrieval,
  rank: number,
): Setting | null {
  const candidate = retrieval.candidates[rank];
  const number = candidate?.passage ?? -1;
  const passage = corpus.passages[number];
  const [leader] = retrieval.candidates;
  if (!candidate || !passage || !leader) return null;
  const signs = signsOf(corpus);
  const best = combined(leader);
  return { asked, corpus, signs, retrieval, candidate, rank, passage, number, best };
}

/** Looks at the candidate's words. */
export function evidenceOf(setting: Setting): Evidence {
  const { asked, corpus, signs, retrieval, candidate, rank, passage, number, best } = setting;
  const { matches, isImplied, termAt, shared, sharedSlots } = meetTerms(asked, signs, number);
  // written out, as a spread takes longer than reading the features
  return {
    asked,
    corpus,
    signs,
    retrieval,
    candidate,
    rank,
    passage,
    number,
    best,
    start: signs.firstToken[number] ?? 0,
    matches,
    isImplied,
    termAt,
    shared,
    sharedSlots,
  };
}
