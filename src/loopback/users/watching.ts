import type { Context } from '../context';
import type { JournalEntry } from '../journal';
import { messageById } from '../state/places';
import type { User } from '../state/world';
import { isVisibleTo } from './reading';
import type { SeenMessage } from './seen-message';

/** Something that a user sees happen. Plain JSON. */
export type Sighting =
  | {
      readonly kind: 'message';
      readonly what: 'created' | 'updated';
      readonly message: SeenMessage;
    }
  | { readonly kind: 'gone'; readonly message: string; readonly channelId: string }
  /** The bot is typing in a channel. */
  | { readonly kind: 'typing'; readonly channelId: string };

const TYPING_PATH = /^\/channels\/(\d+)\/typing$/u;

/** Calls the listener for everything that a user sees happen from now on; the returned function ends it. */
export function watchAs(
  { world, journal }: Context,
  user: User,
  listener: (sighting: Sighting) => void,
): () => void {
  return journal.subscribe((entry: JournalEntry) => {
    if (entry.kind === 'request') {
      const [, channelId] = TYPING_PATH.exec(entry.path) ?? [];
      if (channelId !== undefined && entry.method === 'POST')
        listener({ kind: 'typing', channelId });
      return;
    }
    if (entry.kind !== 'message') return;
    const { what, message } = entry;
    if (what === 'deleted') {
      listener({ kind: 'gone', message: message.id, channelId: message.channelId });
      return;
    }
    const kept = messageById(world, message.id);
    if (kept === null || !isVisibleTo(world, user, kept)) return;
    listener({ kind: 'message', what, message });
  });
}
