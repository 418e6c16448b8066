/** What a wording of a dictionary counts beside the word itself, 0 to 1; set by hand unless a line says otherwise. */
export const WORDING_WEIGHTS = {
  /** A country by its name or its people. */
  demonym: 0.9,
  /** A country by its capital, and the other way round: in news a government's seat, more often only a town. */
  capital: 0.55,
  /** Taken off for a name that a country has besides. */
  otherName: 0.1,
  /** One side of a news wording, for the other. */
  news: 0.6,
  /** How much a relation of the table of synonyms is trusted to keep a question's meaning, times its own weight. */
  trust: {
    synonym: 0.9,
    derivation: 1,
    pertainym: 0.95,
    hyponym: 0.8,
    hypernym: 0.9,
    sibling: 0.7,
  },
} as const;
