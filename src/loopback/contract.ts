/** One fault in a request's body, as Discord's error tree names it. */
export interface FormError {
  /** From the body's root: names and list indexes. */
  readonly path: readonly (string | number)[];
  /** Discord's inner code, such as BASE_TYPE_MAX_LENGTH. */
  readonly code: string;
  readonly message: string;
}

/** What the contract must know of the server's state to judge a request. */
export interface RequestSituation {
  /** The flags of the message that the request edits; null where it makes a new one. */
  readonly editedFlags: number | null;
  /** The application command option type (3, 4, 10) that an autocomplete answer is for. */
  readonly focusedOption: number | null;
  /** Whether a deferred first answer is still waiting for its content. */
  readonly loading: boolean;
}

/** A request, before the server acts on it. */
export interface ContractRequest {
  readonly operation: string;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly situation: RequestSituation;
}

/** A file of a multipart request: `index` is the n of `files[n]`. */
export interface UploadedFile {
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What the contract says to a request. */
export interface RequestVerdict {
  /** Discord would refuse the request for these: 400, code 50035. */
  readonly errors: readonly FormError[];
  /** Discord would accept it, yet it is nearly always a mistake (an unknown key, say). */
  readonly lints: readonly string[];
}

/** The rules that requests and answers are held to. Pluggable: tests bring Discord's own schemas. */
export interface Contract {
  /** Whether Discord has such a path at all (then a missing handler is 501, else 404). */
  describes(method: string, path: string): boolean;
  checkRequest(request: ContractRequest): RequestVerdict;
  /** What is wrong with the server's own answer; empty when it is right. */
  checkAnswer(operation: string, status: number, body: unknown): readonly string[];
}

/** Accepts everything: for trying a bot out where no schemas are at hand. */
export const openContract: Contract = {
  describes: () => false,
  checkRequest: () => ({ errors: [], lints: [] }),
  checkAnswer: () => [],
};
