import type { Writable } from 'node:stream';

/**
 * Writes a text and waits until the stream can take more, so that a slow reader slows us down
 * instead of filling memory. Returns at once where nobody reads any longer.
 */
export async function write(output: Writable, text: string): Promise<void> {
  if (output.destroyed || output.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) output.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) output.once(event, done);
  });
}
