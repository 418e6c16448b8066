import { ArchiveFault, faultOf } from './archive-fault';
import { openTables } from './archive-tables';

/** Tells when an archive has something new. */
export interface ArchiveWatch {
  /** A number that changes with each publication; half a millisecond in a folder, one request in storage. */
  version(): Promise<number>;
}

/** Opens an archive to see what is new in it. Throws an ArchiveFault where there is none. */
export async function watchPublications(folder: string): Promise<ArchiveWatch> {
  const archive = await openTables(folder);
  if (archive === null) throw new ArchiveFault(`there is no archive in ${folder}`);
  const { publications } = archive.tables;
  return {
    version: async () => {
      try {
        await publications.checkoutLatest();
        return await publications.version();
      } catch (error) {
        throw faultOf(folder, error);
      }
    },
  };
}
