import { privacyMessage } from '../src/replies/discord/about-messages';
import type { SlashCommand } from '../src/discord/command';
import { MEMORY_LIMITS } from '../src/discord/conversations';
import { privately } from '../src/discord/reply';
import { EVERYWHERE } from './declaration';

const MINUTE_MS = 60_000;

/** What is stored, and for how long. */
export const privacy: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  isPrivate: () => true,
  isForBlocked: true,
  data: {
    ...EVERYWHERE,
    name: 'privacy',
    description: 'What this bot stores, and for how long',
  },
  execute: (_interaction, { logsQuestions, keeping }) =>
    privately(
      privacyMessage({ memoryMinutes: MEMORY_LIMITS.lifeMs / MINUTE_MS, logsQuestions, keeping }),
    ),
};
