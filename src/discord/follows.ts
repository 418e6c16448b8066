import { attempt, type Attempt } from '../database/database-fault';
import type { Follows } from '../database/follows';
import type { Opened } from '../database/open-database';
import type { Writer } from '../database/writer';
import type { Writing } from '../database/writings';

/** Something to be written about what is followed. */
type FollowWriting = Extract<
  Writing,
  {
    readonly kind:
      'follow' | 'unfollow' | 'unfollow-all' | 'claim-follow' | 'told-follow' | 'missed-follow';
  }
>;

/** What is followed, as the bot keeps it. */
export interface FollowBook {
  /** Whether there is a database to keep anything in. */
  readonly isOpen: boolean;
  /** Reads, or tells in one line why that is not possible now. */
  read<Found>(work: (follows: Follows) => Found): Attempt<Found>;
  /** Why it could not be written, in one line; else null. Never rejects. */
  write(writing: FollowWriting): Promise<string | null>;
}

/** Milliseconds in which it is written, or not: some of it is waited for by whoever clicked. */
const WRITE_MS = 1000;

/** The book in a database; closed where there is none. */
export function createFollowBook(opened: Opened, writer: Writer | null): FollowBook {
  if ('fault' in opened || writer === null) {
    const fault = 'fault' in opened ? opened.fault : 'nothing writes into the database';
    return {
      isOpen: false,
      read: () => ({ fault }),
      write: async () => Promise.resolve(fault),
    };
  }
  const { follows } = opened.database;
  return {
    isOpen: true,
    read: (work) => attempt(() => work(follows)),
    write: async (writing) => writer.write(writing, { withinMs: WRITE_MS }),
  };
}
