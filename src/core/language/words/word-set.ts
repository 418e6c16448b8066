/** A closed list of words, set apart by white space: a look into it is quicker than an expression. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** The words of some that are in none of a few others: a class but for the ones that mean more at one place. */
export function without(words: Iterable<string>, others: string): ReadonlySet<string> {
  const left = wordSet(others);
  return new Set([...words].filter((word) => !left.has(word)));
}

/**
 * A group of a regular expression that takes any of some words, in their order: `(?:who|when)`. For what is
 * read before it is cut into tokens; words are put in as they are, so none may hold what an expression reads.
 */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].join('|')})`;
}
