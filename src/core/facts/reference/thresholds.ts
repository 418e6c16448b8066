/**
 * How well somebody met before suits a pronoun; set by hand. Without any one of them a pronoun or phrase of 210 news
 * stories with 2,730 would mean somebody else: from 4 of them (`text`) to 307 (`aSentence`).
 */
export const PRONOUN_SCORES = {
  /** From here each sentence in between takes off a little. */
  start: 3,
  aSentence: -0.8,
  sameSentence: 0.5,
  sameParagraph: 1.6,
  /** For each paragraph in between. */
  aParagraph: -0.4,
  subject: 1.2,
  /** Only named as whose something is: "Berg's brother". */
  owner: -1,
  named: 0.6,
  sameGender: 0.8,
  /** Of a sort that the pronoun means less often; but "it said" of a letter is as likely as of a company. */
  secondSort: -1.5,
  text: 0.2,
  /** "one", "another": hardly anybody yet. */
  anybody: -1.2,
  /** For each time that it was met, up to five. */
  aMention: 0.08,
  /** Who spoke in the sentence before or the one at hand, or two before that, goes on speaking. */
  spokeLast: 1.5,
  spokeLately: 0.9,
  /** The same where the pronoun is of one who does something else. */
  spokeLastButActs: 0.5,
  /** How much better than the next the best must be. */
  margin: 0.3,
} as const;

/** How far what refers and what it refers to may be from each other; set by hand. */
export const REFERENCE_REACH = {
  /** How far back, in sentences, something can stand that a pronoun takes up; and in paragraphs. */
  sentences: 9,
  paragraphs: 4,
  /** Two called the same within so many sentences cannot be told apart. */
  confusable: 4,
} as const;
