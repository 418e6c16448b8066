import { createServer, type Server } from 'node:http';
import type { LoopLag } from './loop-lag';
import type { Metrics } from './metrics';

/** What the health server tells. */
export interface Health {
  /** What is not ready yet, in words; empty when all is. */
  notReady(): readonly string[];
  /** Seconds since the gateway last sent something; null before it did. */
  sinceGatewayEvent(): number | null;
  lag(): LoopLag;
  readonly metrics: Metrics;
}

/** A running health server. */
export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves /livez (200 as long as the process answers, with how late its event loop ran since the
 * last look), /readyz (200 or 503 with what is missing; the age of the last gateway event) and /metrics. Rejects when the port cannot be opened.
 */
export async function startHealth(
  { host, port }: { readonly host: string; readonly port: number },
  health: Health,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, text: string): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? '' : text);
    };
    const plain = (status: number, text: string): void => {
      answer(status, 'text/plain; charset=utf-8', `${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(405, 'only GET');
      return;
    }
    switch (request.url?.split('?')[0]) {
      case '/livez':
        plain(200, livingWords(health.lag()));
        return;
      case '/readyz': {
        const missing = health.notReady();
        const lines = missing.length === 0 ? ['ready'] : missing;
        const status = missing.length === 0 ? 200 : 503;
        plain(status, [...lines, gatewayWords(health.sinceGatewayEvent())].join('\n'));
        return;
      }
      case '/metrics':
        health.metrics.text().then(
          (text) => {
            answer(200, health.metrics.contentType, text);
          },
          () => {
            plain(500, 'the metrics cannot be read');
          },
        );
        return;
      default:
        plain(404, 'there are /livez, /readyz and /metrics');
    }
  });
  await listen(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function livingWords({ p99, most }: LoopLag): string {
  return `alive\nevent loop late by at most ${most} ms, in 99 of 100 looks by ${p99} ms`;
}

function gatewayWords(seconds: number | null): string {
  return seconds === null
    ? 'no gateway event yet'
    : `last gateway event ${Math.round(seconds)} s ago`;
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
