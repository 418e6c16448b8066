import { ApplicationCommandType } from 'discord.js';
import { askingSentence } from '../src/core/question/asking-sentence';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { notice, questionReply } from '../src/discord/answer';
import type { MenuCommand } from '../src/discord/command';
import { typedWithNames } from '../src/discord/named-mentions';
import { privately } from '../src/discord/reply';
import { canShare } from '../src/discord/sharing';
import { EVERYWHERE } from './declaration';

/** An entry in every message's menu: what its text asks is the question, and the answer is for the asker. */
export const askTheCoverage: MenuCommand = {
  kind: 'menu',
  isQuestion: true,
  data: { ...EVERYWHERE, name: 'Ask the coverage', type: ApplicationCommandType.Message },
  async execute(interaction, services) {
    const { id, user, channelId, targetMessage } = interaction;
    const { text, names } = await typedWithNames(targetMessage, targetMessage.content);
    const question = askingSentence(text);
    if (question === '') return notice(NOTICES.emptyMessage);
    const asking = {
      ...{ id, question, names, userId: user.id, channelId },
      ...{ isPrivate: true, before: [] },
    };
    const { reply } = await questionReply(services, asking, { share: canShare(interaction) });
    return privately(reply);
  },
};
