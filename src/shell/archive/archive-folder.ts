import { UsageError } from '../../terminal/usage-error';
import type { ArchiveShell } from './archive-shell';

/** The archive's folder or address; throws a UsageError where none is set. */
export function folderOf({ archive }: ArchiveShell): string {
  if (archive !== null) return archive;
  throw new UsageError(
    'no archive is set: set ARCHIVE to its folder or address, as in ARCHIVE=./archive or ARCHIVE=s3://BUCKET/PREFIX',
  );
}
