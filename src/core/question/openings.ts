/** Small words that a question may begin with, as the source of a regular expression (flags "iu"). */
export const OPENINGS = '^\\W*(?:so |and |ok |hey )*';
