/** A closed list of words, set apart by white space: a look into it is quicker than an expression. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
