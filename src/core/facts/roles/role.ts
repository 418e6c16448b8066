/** What an article says somebody (or something) is: "Michael Kirby, the head of the inquiry,". */
export interface Role {
  /** Id of the name that has the role. */
  readonly name: string;
  /** The words of the role, verbatim. */
  readonly role: string;
  /** Position of the passage. */
  readonly passage: number;
  /** UTF-16 offsets of the role's words within the passage's text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets of the name beside it, or of the words that stand for it ("he"). */
  readonly nameStart: number;
  readonly nameEnd: number;
}
