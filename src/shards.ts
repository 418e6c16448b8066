/** Some of the shards into which Discord cuts a bot's servers. */
export interface Shards {
  /** From 0, in order, each once. */
  readonly ids: readonly number[];
  /** How many there are in all, over all processes. */
  readonly count: number;
}

const WRITTEN = /^(\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*)\/(\d{1,4})$/u;

/** What is wrong with a share of shards, and the cure; null where nothing is. */
export function shardsProblem(text: string): string | null {
  const [, list = '', count = '0'] = WRITTEN.exec(text.replaceAll(/\s/gu, '')) ?? [];
  if (list === '') return 'is no share of shards: write which of how many, as 0,1/4 or 2-3/4.';
  const all = Number(count);
  if (all === 0) return 'is a share of no shards: write how many there are behind the slash.';
  for (const part of list.split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    if (last >= all) {
      return `names shard ${last} of ${all}: they are counted from 0 to ${all - 1}; the same count belongs in every process.`;
    }
    if (last < first) return `names shards from ${first} to ${last}: write the lower one first.`;
  }
  return null;
}

/** Reads a share that was checked; null for none. */
export function shardsOf(text: string): Shards | null {
  const [, list = '', count = '0'] = WRITTEN.exec(text.replaceAll(/\s/gu, '')) ?? [];
  if (list === '') return null;
  const ids = list.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  });
  return { ids: [...new Set(ids)].sort((one, other) => one - other), count: Number(count) };
}

/** The bits of an id below its time of making, by which Discord cuts (its gateway's documentation, "Sharding"). */
const BELOW_TIME = 22n;

/**
 * Whether this process is the one that tells things in a server; for null, in direct messages and whatever has
 * to be done once over all processes: Discord sends direct messages to shard 0 alone.
 */
export function isOurs(shards: Shards | null, guildId: string | null): boolean {
  if (shards === null) return true;
  const shard =
    guildId === null ? 0 : Number((BigInt(guildId) >> BELOW_TIME) % BigInt(shards.count));
  return shards.ids.includes(shard);
}
