import type { SeenMessage } from '../../loopback';

/** The messages with one more, or with one in place of what it was before; the others stay the same objects. */
export function withMessage(
  messages: readonly SeenMessage[],
  message: SeenMessage,
): readonly SeenMessage[] {
  const index = messages.findLastIndex(({ id }) => id === message.id);
  if (index !== -1) return messages.with(index, message);
  // ids grow with time; what is older than all that is shown was never fetched
  const before = messages.findLastIndex(({ id }) => BigInt(id) < BigInt(message.id));
  return messages.toSpliced(before + 1, 0, message);
}
