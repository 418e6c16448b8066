import { ApplicationCommandType } from 'discord.js';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { notice, questionReply } from '../src/discord/answer';
import type { MenuCommand } from '../src/discord/command';
import { privately } from '../src/discord/reply';
import { EVERYWHERE } from './declaration';

/** An entry in every message's menu: its text is the question, and the answer is for the asker. */
export const askTheCoverage: MenuCommand = {
  kind: 'menu',
  isQuestion: true,
  data: { ...EVERYWHERE, name: 'Ask the coverage', type: ApplicationCommandType.Message },
  async execute({ id, user, channelId, targetMessage }, services) {
    const question = targetMessage.content.trim();
    if (question === '') return notice(NOTICES.emptyMessage);
    const asking = { id, question, userId: user.id, channelId, before: [] };
    const { reply } = await questionReply(services, asking, { share: true });
    return privately(reply);
  },
};
