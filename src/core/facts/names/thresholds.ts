/** From when on a passage is written in capitals throughout, so that a capital says nothing of names; set by hand. */
export const TITLE_CASE = {
  /** A headline: of at least so many words more than this share. */
  headline: { least: 4, share: 0.7 },
  /** A sentence: a short one may well be all names, "Anna Berg met Erik Lund." */
  body: { least: 9, share: 0.85 },
} as const;

/**
 * What the words of a name say of its kind, wherever it stands; set by hand, without a unit. Without any one of them
 * some of the 10,735 names of 840 news stories would be of another kind; four that changed none are gone.
 */
export const FORM_SCORES = {
  /** By the list of countries; of the people the plural less. */
  country: { place: 6 },
  capital: { place: 5 },
  demonym: { group: 6 },
  demonyms: { group: 5 },
  /** By our own lists. */
  knownPlace: { place: 4 },
  knownGroup: { group: 4 },
  /** "Stratford-upon-Avon". */
  placeTie: { place: 3 },
  acronym: { organisation: 2 },
  firstName: { person: 1 },
  firstOfSeveral: { person: 2.5 },
  /** "Bank", "Group" at its end; not behind a first name alone: "Anna Bank" may be somebody. */
  organisationHead: { organisation: 4 },
  organisationAlone: { organisation: 2 },
  placeHead: { place: 3 },
  /** "Ministry of …". */
  joined: { organisation: 3 },
  ampersand: { organisation: 4 },
  /** "de", "van"; "Jr". */
  particle: { person: 1 },
  generation: { person: 2 },
  /** "Little Taiwanese", "Central America". */
  openedGroup: { group: 2 },
  openedPlace: { place: 3 },
  /** Up to four words none of which is a body's or a place's. */
  plain: { person: 0.6 },
  /** "Norwegian Refugee …": the adjective of a country begins a body's name. */
  countryFirst: { person: -1 },
  placeEnding: { place: 1 },
} as const;

/**
 * What the words around a name say of its kind; set by hand, on the same scale and tried in the same way, but for
 * `paper` and `saidDescribed`, which change none there and are kept for what their tests show.
 */
export const CONTEXT_SCORES = {
  titled: { person: 3 },
  /** By the noun before: "minister Berg", "the town of Marl". */
  nounOfPerson: { person: 2 },
  nounOfPlace: { place: 2 },
  nounOfBody: { organisation: 2 },
  settlementOf: { place: 3 },
  /** "in", "near" before it; "from", "to", which people are as well. */
  within: { place: 1 },
  towards: { place: 0.3 },
  /** Between commas behind what somebody is called. */
  followsRole: { person: 1.5 },
  article: { person: -1, organisation: 0.5 },
  paper: { organisation: 3 },
  team: { organisation: 0.5 },
  /** Says something, does something, stands behind a verb of saying. */
  speaks: { person: 0.8 },
  acts: { person: 0.3 },
  saidBefore: { person: 0.5 },
  /** “…,” added little Amelie. */
  saidDescribed: { person: 1 },
  who: { person: 1.5 },
  where: { place: 1.5 },
  based: { place: 3 },
  age: { person: 3 },
  countryBehind: { place: 1 },
  /** An outlet of the coverage. */
  outlet: { organisation: 5 },
} as const;

/** What must speak for the kind that most speaks for; a name of which less is known is of none. */
export const LEAST_FOR_KIND = 0.55;
