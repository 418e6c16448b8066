/**
 * How much a relation is worth: the share of an exact match's evidence, 0 to 1.
 *
 * How the weights were found: over 14,087 questions of the SQuAD 1.1 training set (every sixth
 * article, analysed with wink-nlp), for each content word of a question that a sentence lacks, how
 * much more often does the sentence that answers hold a word so related than another sentence of
 * the same paragraph does? An exact match is 3.98 times as frequent there, a chance companion 1.25
 * times (distant siblings); a relation that is `lift` times as frequent weighs
 * (ln lift - ln 1.25) / (ln 3.98 - ln 1.25). Measured lifts, for rare and for usual senses:
 * synonym 2.1 to 5.1, verb group 2.7 to 5, cause 5, similar adjective 2.1 to 4.4, see also 1.3 to
 * 4.4, derived form 3.1, derived form of a synonym 2.3 to 3.1, attribute 2.5, pertainym 2.0,
 * hyponym 1.9 to 2.8, entailment 1.9, hypernym 1.6 to 1.9, two steps 1.4 to 2.1, sibling 1.3 to
 * 1.6 (the more alike in definition, the more), uncle 1.3 to 1.9, member 1.5, part 1.3 (left out),
 * definition 1.4 (left out). The figures below were then lowered where the pairs of the finished
 * table did worse: on 13,846 questions of other articles those of weight 0.5, 0.6, 0.7, 0.8 and 0.9
 * and more had lifts of 2.1, 2.5, 2.1, 2.9 and 3.7.
 *
 * Each kind has a weight for rare senses and one for usual senses.
 */
export const WEIGHTS = {
  synonym: [0.32, 1],
  group: [0.5, 0.9],
  similar: [0.32, 0.9],
  shade: [0.25, 0.65],
  seeAlso: [0.2, 0.6],
  derived: [0.8, 0.88],
  derivedSynonym: [0.38, 0.7],
  attribute: [0.4, 0.7],
  pertainym: [0.45, 0.6],
  cause: [0.5, 0.85],
  entailment: [0.2, 0.4],
  hyponym: [0.28, 0.52],
  farHyponym: [0.18, 0.36],
  hypernym: [0.2, 0.38],
  farHypernym: [0.1, 0.2],
  sibling: [0.1, 0.2],
  uncle: [0.04, 0.1],
  member: [0.15, 0.3],
};

/** What the reader of the table is told; the finer kinds above only weigh. */
export const KINDS = {
  synonym: 'synonym',
  group: 'synonym',
  similar: 'synonym',
  shade: 'synonym',
  seeAlso: 'sibling',
  derived: 'derivation',
  derivedSynonym: 'derivation',
  attribute: 'derivation',
  pertainym: 'pertainym',
  cause: 'hypernym',
  entailment: 'hypernym',
  hyponym: 'hyponym',
  farHyponym: 'hyponym',
  hypernym: 'hypernym',
  farHypernym: 'hypernym',
  sibling: 'sibling',
  uncle: 'sibling',
  member: 'sibling',
};

/** The kinds that hold for names too. */
export const NAME_KINDS = new Set(['synonym', 'derived', 'pertainym']);
/** What a relative in the tree gains by a definition that is alike. */
export const LIKENESS_BONUS = 0.3;
/** Below the first share a sense is rare, above the second it is the usual one. */
const RARE = Math.log(0.03);
const USUAL = Math.log(0.6);
/** 0 for rare senses to 1 for usual ones; `own` and `other` are shares of their words' uses. */
export function usualness(own, other) {
  const share = Math.log(Math.max(1e-6, Math.sqrt(own * other)));
  return Math.min(1, Math.max(0, (share - RARE) / (USUAL - RARE)));
}

/** 0 for definitions with little in common to 1 for those as close as near synonyms have them. */
export function alikeness(likeness) {
  return Math.min(1, Math.max(0, (likeness - 0.08) / 0.22));
}
