/**
 * What the words of a question and their wordings count, 1 for a word as it was typed; set by hand unless a line says
 * otherwise. Without any one of them from 2 (`relatedToSlip`) to 343 (`heldItself`) of the 621 golden outcomes change,
 * but for `initials`, `initialsBesideName` and `slipOfEnglish`, which change none of these.
 */
export const TERM_WEIGHTS = {
  /** A word that the answer need not hold: "happen", and "big" in "how big". */
  light: 0.3,
  /** Another form of the word: its stem without a dictionary, a unit written out, a number in digits. */
  otherForm: 0.95,
  /** A word that may be an acronym in small letters, or an acronym that may be a word. */
  doubtfulAcronym: 0.6,
  /** Another word where the coverage has the word itself, times its own weight: it more likely means another thing. */
  heldItself: 0.65,

  /** A word of the coverage that is one slip from what was typed, or sounds alike; one that is two slips from it. */
  oneSlip: 0.9,
  twoSlips: 0.8,
  /** An English word that is a slip from what was typed, and, times its own weight, what that is called besides. */
  slipOfEnglish: 0.85,
  relatedToSlip: 0.8,

  /** An acronym for a long name that the coverage has not in words; beside a name that it has. */
  initials: 0.95,
  initialsBesideName: 0.6,

  /**
   * What a news wording counts by its relation, and how much less, a rank, the entries towards the end of a line:
   * tuned on news stories beside public questions, where weights between half and one and a half of these hardly
   * differ.
   */
  everyday: { near: 0.6, reverse: 0.4, loose: 0.25, opposite: 0.2 },
  everydayFade: 0.05,
} as const;

/** What the turn before lends a question: the weight of its strongest term, beside 1 for one typed now; set by hand. */
export const LENT_WEIGHTS = {
  /** The person for "he"; the matter for "it"; the question's terms for no more than a question word. */
  person: 0.9,
  topic: 0.7,
  ellipsis: 0.6,
  /** Terms beside a person that is lent, too, and beside what the question itself asks much by. */
  beside: 0.3,
  /** The words in which one outlet answered, where the same is asked of another. */
  answer: 0.25,
  /** Terms that were themselves lent fade by this; lighter ones than the least are lent no further. */
  fade: 0.7,
  least: 0.1,
} as const;

/** When a mistyped word is put right by a common one; set by hand on questions of stories that the figures leave out. */
export const SLIPS = {
  /** Letters of a word in which two slips may be made. */
  leastOfTwo: 8,
  /** Letters of a word from which on a consonant may be mistaken, not a vowel or a doubled letter alone. */
  leastLetters: 6,
  /** Letters from which on a vowel may be. */
  leastLettersOfVowelSlip: 5,
  /** By how many times its rank the common word must be ahead of any other that is as near. */
  leastLead: 3,
  /** The last of the common words that a word may be meant for where a consonant differs. */
  lastRank: 5000,
  /** And where a question is typed with capitals. */
  lastRankWithCare: 1500,
} as const;

/** Letters from which a word of the coverage in capitals is that word: "us" and "US" differ; set by hand. */
export const LEAST_SHOUTED = 4;
/** Letters that each part of a word written in one must have: "quad" and "bike" of "quadbike". */
export const LEAST_PART = 3;
