import { readConfig } from '../../src/config';
import type { Engine } from '../../src/core/answer/engine';
import { localHost } from './serving';
import { createAdministration } from '../../src/discord/administration';
import { createConversations } from '../../src/discord/conversations';
import { createCooldown } from '../../src/discord/cooldown';
import { createFollowBook } from '../../src/discord/follows';
import { USUAL_RULES } from '../../src/discord/guild-rules';
import { KEEPS_NOTHING } from '../../src/discord/keeping';
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
  const serving = localHost(engine);
  const { cooldown } = readConfig({ COOLDOWN_USER: '0', COOLDOWN_CHANNEL: '0' });
  return {
    lines,
    services: {
      coverage: serving.current,
      serving,
      administration: createAdministration({
        place: { folder: '', database: { fault: 'none in this test' } },
        writer: null,
        news: () => [],
        isArchive: false,
        isWatching: false,
        keepsGaps: false,
        loopbackHost: null,
        now,
        onFault: () => undefined,
      }),
      here: USUAL_RULES,
      follows: createFollowBook({ fault: 'none in this test' }, null),
      editors: {
        tell: () => undefined,
        show: async () => Promise.resolve(false),
        take: async () => Promise.resolve({ seconds: 0, isChannel: false }),
      },
      feedback: { record: async () => Promise.resolve(null) },
      gaps: KEEPS_NOTHING,
      answeredQuestions: KEEPS_NOTHING,
      keeping: 'nothing',
      staleAfterDays: 0,
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
