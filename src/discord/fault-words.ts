import { CoverageUnreachable } from '../core/retrieval/retriever';
import { NOTICES } from '../replies/discord/discord-wording';

/** What whoever asked is told of an error before anything was looked up; `usual` unless it says why. */
export function faultWords(error: unknown, usual: string): string {
  return error instanceof CoverageUnreachable ? NOTICES.unreachable : usual;
}
