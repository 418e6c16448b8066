import { readConfig } from '../../src/config';
import type { Engine } from '../../src/core/answer/engine';
import { createConversations } from '../../src/discord/conversations';
import { createCooldown } from '../../src/discord/cooldown';
import { createLog } from '../../src/discord/log';
import { createMetrics } from '../../src/discord/metrics';
import type { Services } from '../../src/discord/services';

/** The bot's services in this process, with what they logged. */
export interface TestServices {
  readonly services: Services;
  /** The log lines so far. */
  readonly lines: readonly string[];
}

/** Makes the services for a coverage; nobody has to wait. */
export function makeServices(engine: Engine, changed: Partial<Services> = {}): TestServices {
  const lines: string[] = [];
  const now = (): number => performance.now();
  const { cooldown } = readConfig({ COOLDOWN_USER: '0', COOLDOWN_CHANNEL: '0' });
  return {
    lines,
    services: {
      coverage: () => engine,
      conversations: createConversations(now),
      cooldown: createCooldown(cooldown),
      log: createLog({ write: (line) => lines.push(line) }),
      metrics: createMetrics(),
      logsQuestions: false,
      now,
      ...changed,
    },
  };
}
