import type { Corpus, PassageRange } from '../../corpus/corpus';
import type { Lexicon } from '../../language/words/lexicon';
import type { Question } from '../../question/question';
import { newStretchesOf } from '../../reading/answer-phrases';
import type { Evidence } from '../../reading/evidence';
import { phraseScore } from '../../reading/phrase-model';
import type { Ranked } from '../../reading/rank';
import type { Reading } from '../../reader/reader';
import type { Pair } from './pair';
import { signsAgainst } from './signs';
import type { Sign } from './sign';
import { THRESHOLDS } from '../thresholds';

/** What all candidates of one question are decided on together. */
export interface Lineup {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly lexicon: Pick<Lexicon, 'areAntonyms'>;
  readonly range: PassageRange;
  /** Passage number of what the conversation is about, whose story's candidates are read too; null where there is none. */
  readonly about: number | null;
  /** Every candidate of the ranking, best first. */
  readonly ranked: readonly Ranked[];
  /** What the reader made of those that it read, by passage number. */
  readonly read: ReadonlyMap<number, Reading>;
}

/** One candidate in its lineup: what the decision's features are read from. */
export interface Case {
  readonly lineup: Lineup;
  readonly one: Ranked;
  readonly reading: Reading;
  /** Place in the ranking, from 0. */
  readonly place: number;
  readonly pair: Pair;
  /** What speaks against it and can be told. */
  readonly signs: readonly Sign[];
  /** The other candidates of the same article, best first: another outlet's account is no rival. */
  readonly rivals: readonly Ranked[];
  /** The scores of its best and its second best new stretch. */
  readonly phrases: readonly [best: number, second: number];
  /** The best stretch of its first rivals. */
  readonly phraseElsewhere: number;
}

/** How many candidates are listed however far they are behind the first. */
const ALWAYS_LISTED = 4;
/** How many rivals are read for a better answer. */
const MOST_READ_FURTHER = 4;

/** The scores of the best and the second best new stretch of a passage. */
function bestPhrases(evidence: Evidence): readonly [best: number, second: number] {
  let [best, second] = [THRESHOLDS.nothingNew, THRESHOLDS.nothingNew];
  for (const phrase of newStretchesOf(evidence)) {
    const score = phraseScore(phrase, evidence);
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, second];
}

/**
 * The candidates that the reader read, likeliest first by a plain sum of both, without those that are so far behind the
 * first that hardly one of their kind is ever the likeliest; all, or those among them that are meant, by number.
 */
export function shortlist(
  { ranked, read }: Lineup,
  isMeant: (number: number) => boolean = () => true,
): readonly Ranked[] {
  const listed = ranked.flatMap((one) => {
    const reading = read.get(one.number);
    if (!reading || !isMeant(one.number)) return [];
    const worth = reading.rank + THRESHOLDS.shortlisted * (reading.answers + one.score);
    return [{ one, worth }];
  });
  listed.sort((a, b) => b.worth - a.worth || a.one.number - b.one.number);
  const least = (listed[0]?.worth ?? 0) - THRESHOLDS.outOfReach;
  return listed
    .filter(({ worth }, place) => place < ALWAYS_LISTED || worth >= least)
    .map(({ one }) => one);
}

/** The cases of some candidates of a lineup. */
export function casesOf(lineup: Lineup, chosen: readonly Ranked[]): readonly Case[] {
  const { question, corpus, ranked } = lineup;
  const known = new Map<Ranked, readonly [number, number]>();
  const phrasesOf = (one: Ranked): readonly [number, number] => {
    let phrases = known.get(one);
    if (!phrases) known.set(one, (phrases = bestPhrases(one.evidence)));
    return phrases;
  };
  return chosen.flatMap((one): readonly Case[] => {
    const place = ranked.indexOf(one);
    const { number, passage, evidence } = one;
    const facts = corpus.passageFacts[number];
    const reading = lineup.read.get(number);
    if (!facts || !reading) return [];
    const pair = { question, number, passage, matches: evidence.matches, facts };
    const rivals = ranked.filter(
      (other) => other !== one && other.passage.article === passage.article,
    );
    const phraseElsewhere = rivals
      .slice(0, MOST_READ_FURTHER)
      .reduce((best, rival) => Math.max(best, phrasesOf(rival)[0]), THRESHOLDS.nothingNew);
    return [
      {
        lineup,
        one,
        reading,
        place,
        pair,
        signs: signsAgainst(pair),
        rivals,
        phrases: phrasesOf(one),
        phraseElsewhere,
      },
    ];
  });
}
