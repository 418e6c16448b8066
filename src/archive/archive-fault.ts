import { CoverageUnreachable } from '../core/retrieval/retriever';

/** What keeps an archive from being used; the message names the place and the cure. */
export class ArchiveFault extends CoverageUnreachable {
  override readonly name = 'ArchiveFault';
}

/** What can be done about what the disk, the storage or the engine said; the first that fits. */
const CURES: readonly (readonly [said: RegExp, cure: string])[] = [
  [
    /InvalidAccessKeyId|SignatureDoesNotMatch|AccessDenied|InvalidToken|ExpiredToken|Forbidden|answered 40[13]/u,
    'see that AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are right, and may read and write there',
  ],
  [/NoSuchBucket/u, 'make the bucket, or name another in ARCHIVE'],
  [
    /did not answer/u,
    'see that the storage runs, and that AWS_ENDPOINT and AWS_REGION name it; it is used again as soon as it answers',
  ],
  [/permission denied|read-only/iu, 'give this user the right to write there'],
  [/no space|storage full|quota/iu, 'make room on the disk, then run the same command again'],
];

/** What was said, in a line, without what only the engine's own authors can use. */
function wordsOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const code = /<Code>(\w+)<\/Code>/u.exec(said)?.[1];
  if (code !== undefined) return `the storage answered ${code}`;
  // of an answer to HEAD, which has no body
  const status = /\bStatus \{ status: (\d{3})|status code: (\d{3})|\b(40[13]) Forbidden/u.exec(
    said,
  );
  if (status !== null) return `the storage answered ${status[1] ?? status[2] ?? status[3] ?? ''}`;
  const isAway = /error sending request|HTTP error|HttpError|operation timed out/u.test(said);
  return isAway ? 'the storage did not answer' : (said.split('\n')[0] ?? '');
}

/** What went wrong, with the archive's name and what can be done about it. */
export function faultOf(name: string, error: unknown): ArchiveFault {
  if (error instanceof ArchiveFault) return error;
  const why = wordsOf(error);
  const cure =
    CURES.find(([said]) => said.test(why))?.[1] ??
    'see that it can be reached, and that nothing else writes to it';
  return new ArchiveFault(`the archive in ${name} cannot be used: ${why}. Mend: ${cure}`);
}
