import type { Contract } from './contract';
import { openContract } from './contract';
import { DEFAULT_SEED } from './state/seed';
import type { WorldSeed } from './state/seed';

/** Intents that an application must have been granted; asking without it is close code 4014. */
export type PrivilegedIntent = 'GuildMembers' | 'GuildPresences' | 'MessageContent';

/** How a loopback behaves. All but the contract is plain JSON. */
export interface LoopbackSettings {
  /** The only token that logs in. */
  readonly token: string;
  /** The bot's user name. */
  readonly name: string;
  readonly seed: WorldSeed;
  /** The TCP port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  /** How many shards GET /gateway/bot recommends. */
  readonly shards: number;
  /** Milliseconds between the client's heartbeats (Discord's usual value is 41250). */
  readonly heartbeatMs: number;
  /** Milliseconds until an unanswered interaction has failed (Discord: 3000). */
  readonly deadlineMs: number;
  /** Milliseconds until an interaction's token is void (Discord: 15 minutes). */
  readonly tokenLifeMs: number;
  readonly contract: Contract;
}

/** Discord's own numbers, the default world, and no contract. */
export const DEFAULT_SETTINGS: LoopbackSettings = {
  // Shaped like a bot token (three parts), so that a client that checks the shape accepts it.
  token: 'bG9vcGJhY2stYm90.bG9vcA.bG9vcGJhY2stdG9rZW4tdGhhdC1vcGVucy1ub3RoaW5n',
  name: 'verbatim',
  seed: DEFAULT_SEED,
  port: 0,
  privilegedIntents: [],
  shards: 1,
  heartbeatMs: 41_250,
  deadlineMs: 3000,
  tokenLifeMs: 900_000,
  contract: openContract,
};
