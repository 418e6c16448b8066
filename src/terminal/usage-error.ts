/** The program cannot go on with what it was given: the message names it and the cure. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
