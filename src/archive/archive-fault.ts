import { CoverageUnreachable } from '../core/retrieval/retriever';

/** What keeps an archive from being used; the message names the place and the cure. */
export class ArchiveFault extends CoverageUnreachable {
  override readonly name = 'ArchiveFault';
}
