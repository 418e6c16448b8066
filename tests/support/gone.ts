import type { ScriptedUser, SeenMessage } from '../../src/loopback';

/** Waits until a message is gone, as its reader sees it. */
export async function gone(user: ScriptedUser, message: SeenMessage): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    user.read(message).then(
      () => true,
      () => false,
    );
  while (await isThere()) await new Promise((resolve) => setTimeout(resolve, 5));
}
