import { Events, type Client } from 'discord.js';
import { problemFields, problemKindOf } from './problem';
import type { Services } from './services';

/** What is known of a connection from what came over it. */
export interface GatewayWatch {
  /** Milliseconds since something last came from the gateway; null before anything did. */
  sinceEventMs(): number | null;
}

/** Puts a connection's ups and downs into the log and the metrics. */
export function watchGateway(client: Client, { log, metrics, now }: Services): GatewayWatch {
  let lastEvent: number | null = null;
  client.on(Events.Raw, () => {
    lastEvent = now();
  });
  const note = (event: string, fields: Readonly<Record<string, unknown>>): void => {
    metrics.gateway(event);
    log.info({ event, ...fields }, 'gateway');
  };
  client.on(Events.ShardReady, (shard) => {
    note('ready', { shard });
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    note('resumed', { shard, replayed });
  });
  client.on(Events.ShardReconnecting, (shard) => {
    note('reconnecting', { shard });
  });
  client.on(Events.ShardError, (error, shard) => {
    metrics.gateway('error');
    log.warn({ shard, ...problemFields(error) }, 'gateway');
  });
  client.on(Events.Warn, (text) => {
    log.warn({ text }, 'discord.js');
  });
  client.on(Events.Error, (error) => {
    metrics.failed(problemKindOf(error));
    log.error(problemFields(error), 'discord.js');
  });
  client.rest.on('rateLimited', ({ route, timeToReset, global }) => {
    log.warn({ route, waitMs: timeToReset, global }, 'rate limited');
  });
  return { sinceEventMs: () => (lastEvent === null ? null : now() - lastEvent) };
}
