import type { QuestionTerm } from '../question/question';
import type { TermMatch } from '../reading/term-meeting';

/**
 * Every number that a share, weight or probability is held against after the ranking, apart from the weights
 * of the networks and the positions' thresholds, which are fitted (`data/decision.json`). All but counts run from 0 to 1.
 * Chosen by hand on questions of which none is in the sets that figures are given for, unless a line says otherwise.
 */
export interface Thresholds {
  /** From this weight on a term of the question says what is asked for: its own, or one lent by the turn before. */
  readonly telling: number;
  /** From this weight on a wording means the term: a synonym does, a word of the same field does not. */
  readonly met: number;
  /** Below this the sentence lacks the term. */
  readonly unmet: number;
  /** From this weight on a wording is the name itself, in another form. */
  readonly named: number;

  /** From this share of a word on the reader set it beside another to mean the same. */
  readonly aligned: number;
  /**
   * From this share on it set the deed asked about beside a verb, of which is then only asked whether it is denied, or
   * a word beside its opposite.
   */
  readonly alignedDeed: number;
  /**
   * The least share of the reader's best stretch among all of a sentence that is marked as the answer: below, the
   * facts' words or the whole sentence meet the gold words as well or better. On the news stories of two writers,
   * on which it was chosen, F1 is 0.70, where the phrases that ranking reads had 0.60.
   */
  readonly marked: number;
  /** The same where a figure or date is asked for, which the facts know. */
  readonly markedValue: number;

  /** How much of a yes-no question a sentence must hold that says it is so. */
  readonly heldMost: number;
  /**
   * What the probability that it is so counts where it is told in other words, by somebody, or less strictly than asked. By
   * writers held out, of 0, .75, .8, .85, .9 and 1 it gives the most stances that are as often right as those of plain sentences.
   */
  readonly heldBack: number;
  /** From this probability on another sentence tells the other side, and is shown as well. */
  readonly opposing: number;
  /** From this probability on a sentence tells in its article's own words that something is so, or not, to be held against a later one. */
  readonly ownState: number;
  /**
   * How much what was fitted to dialogues counts beside the decision alone, 0 to 1: all of it, and dialogues about the
   * shipped articles lose more than those about the stories gain (measured at a half and 1).
   */
  readonly conversation: number;
  /** From this probability on the likeliest sentence of a question that is not answered tells what the conversation is about. */
  readonly mayBeAbout: number;
  /** The log-odds and the reader's logit of what is no candidate of a turn as it is read: less than nearly every candidate has. */
  readonly noCandidate: number;
  /** From this probability on an answer is told as fairly sure: half of what the balanced position wants, about. */
  readonly mediumSure: number;
  /** Share of the answer's probability that another outlet's sentence must have to be told beside it. */
  readonly asLikely: number;

  /** Content words that two sentences share, of the shorter's: to tell one fact; the same with the same words asked for. */
  readonly sameFact: number;
  readonly sameSubject: number;
  /** The same for a sentence as an agency sent it and as an outlet edited it. */
  readonly sameSentence: number;
  /** Content words of a sentence that another outlet never uses, for what only one outlet has. */
  readonly newWords: number;
  /** Names that two articles must share to be about the same thing, a count. */
  readonly sameStory: number;
  /** An article that names so many places and bodies, a count, says itself what it is about. */
  readonly ownSetting: number;
  /** Days behind an article within which another is read as its sequel: news of an event rarely takes longer. */
  readonly sequelDays: number;
  /** So many different things of the question in one sentence, a count, make up for a deed worded otherwise. */
  readonly enoughThings: number;
  /** Two figures of which one is hedged differ only by more than this share of the greater. */
  readonly aboutTheSame: number;

  /** How much the reader's "answers at all" and the ranking count beside its order where few are chosen. */
  readonly shortlisted: number;
  /**
   * So far behind the first by that sum, in the reader's points, hardly any candidate is the likeliest: of 184,000
   * questions of training, judged among 52 % of their candidates, none in a thousand is answered otherwise.
   */
  readonly outOfReach: number;
  /** What a passage without anything new scores, in the ranking's points: below nearly every stretch. */
  readonly nothingNew: number;
  /**
   * Log-odds added where the sentence tells that what is asked about did not happen: no answer, however much else
   * speaks for it. The training stories hold too few of them to learn it from.
   */
  readonly didNotHappen: number;
  /**
   * The probability told of what one outlet alone has, where no topic is given that a sentence could be weighed
   * against: of the first sentences shown for 16 pairs of outlets, 14 told what the other does not tell in any words
   * (read by hand).
   */
  readonly onlyHere: number;
}

/** The numbers that decide. */
export const THRESHOLDS: Thresholds = {
  ...{ telling: 0.5, met: 0.5, unmet: 0.3, named: 0.75 },
  ...{ aligned: 0.3, alignedDeed: 0.2, marked: 0.06, markedValue: 0.2 },
  ...{ heldMost: 0.6, heldBack: 0.9, opposing: 0.3, ownState: 0.5, mediumSure: 0.35 },
  ...{ conversation: 0.5, mayBeAbout: 0.15, noCandidate: -6, asLikely: 0.5 },
  ...{ sameFact: 0.35, sameSubject: 0.2, sameSentence: 0.6, newWords: 0.4, aboutTheSame: 0.1 },
  ...{ sameStory: 3, ownSetting: 3, sequelDays: 31, enoughThings: 4 },
  ...{ shortlisted: 0.5, outOfReach: 6, nothingNew: -12, didNotHappen: -12, onlyHere: 14 / 16 },
};

/** Whether a term of the question says what is asked for. */
export const isTelling = ({ weight }: Pick<QuestionTerm, 'weight'>): boolean =>
  weight >= THRESHOLDS.telling;

/** Whether a wording of a term, or the one that a sentence meets it by, means it. */
export const isMet = (wording: Pick<TermMatch, 'weight'> | undefined): boolean =>
  wording !== undefined && wording.weight >= THRESHOLDS.met;

/** Whether a sentence lacks a term. */
export const isUnmet = (match: Pick<TermMatch, 'weight'> | undefined): boolean =>
  (match?.weight ?? 0) < THRESHOLDS.unmet;
