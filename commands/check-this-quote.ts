import { ApplicationCommandType } from 'discord.js';
import { notice } from '../src/discord/answer';
import type { MenuCommand } from '../src/discord/command';
import { typedWithNames } from '../src/discord/named-mentions';
import { quoteCheckReply } from '../src/discord/quote-check';
import { privately } from '../src/discord/reply';
import { hasWords } from '../src/discord/typed';
import { NOTICES } from '../src/replies/discord/discord-wording';
import { EVERYWHERE } from './declaration';

/** An entry in every message's menu: checks what the message quotes, for the asker alone. */
export const checkThisQuote: MenuCommand = {
  kind: 'menu',
  isQuestion: true,
  data: { ...EVERYWHERE, name: 'Check this quote', type: ApplicationCommandType.Message },
  async execute({ targetMessage }, services) {
    const { text } = await typedWithNames(targetMessage, targetMessage.content);
    if (!hasWords(text)) return notice(NOTICES.emptyMessage);
    return privately(await quoteCheckReply(services, text, null));
  },
};
