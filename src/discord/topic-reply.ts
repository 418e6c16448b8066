import type { ChatInputCommandInteraction } from 'discord.js';
import type { Outcome } from '../core/outcome/outcome';
import { NOTICES } from '../replies/discord/discord-wording';
import { articleLookup, notice, reportFaults } from './answer';
import { askCoverage } from './asking';
import { isBlocked } from './blocked';
import type { ShownReply } from './reply';
import type { Services } from './services';
import { askerOf } from './sharing';
import { hasWords } from './typed';

/** How a command on a topic asks, and shows what came of it. */
export interface TopicAnswer {
  /** null: no topic. */
  readonly topic: string | null;
  /** The names in it that stand for mentions. */
  readonly names: readonly string[];
  readonly question: string;
  /** `asker`: who asked, where all see it. */
  show(
    outcome: Outcome,
    articleOf: ReturnType<typeof articleLookup>,
    asker: string | null,
  ): ShownReply;
}

/** The reply of a command on a topic, shown as the server has it; it leans on no turn before. */
export async function topicReply(
  interaction: ChatInputCommandInteraction,
  services: Services,
  { topic, names, question, show }: TopicAnswer,
): Promise<ShownReply> {
  const { id, user, channelId } = interaction;
  const asker = askerOf(interaction, services.here);
  if (topic !== null && !hasWords(topic)) return notice(NOTICES.noWords);
  if (topic !== null && isBlocked(topic, services.here)) return notice(NOTICES.blockedWords);
  const asked = await askCoverage(services, {
    id,
    question,
    names,
    userId: user.id,
    channelId,
    isPrivate: asker === null,
    before: [],
  });
  if (asked === null) return notice(NOTICES.articleGone);
  const { outcome, shows } = asked.turn;
  if (shows === 'empty') return notice(NOTICES.emptyCoverage);
  reportFaults(services, id, outcome);
  return show(outcome, articleLookup(services), asker);
}
