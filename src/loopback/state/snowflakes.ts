/** 2015-01-01, the first second of Discord's ids (Discord's reference documentation, "Snowflakes"). */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Makes ids as Discord does: the time in the upper bits, then a counter, so that they sort by age. */
export function createSnowflakes(now: () => number): () => string {
  let lastTime = 0n;
  let counter = 0n;
  return () => {
    const time = BigInt(now()) - DISCORD_EPOCH_MS;
    counter = time > lastTime ? 0n : counter + 1n;
    if (time > lastTime) lastTime = time;
    if (counter > 4095n) {
      lastTime += 1n;
      counter = 0n;
    }
    return ((lastTime << 22n) | counter).toString();
  };
}

/** When an id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}
