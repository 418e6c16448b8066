import { ACTIONS } from '../replies/discord/actions';
import { EDITORS, NOTICES } from '../replies/discord/discord-wording';
import { askedEditorsMessage, consentMessage } from '../replies/discord/editors-messages';
import { noticeMessage } from '../replies/discord/notice-message';
import { waitWords } from './answer';
import { component, type Component } from './component';
import { isOnPrivateMessage, questionOn, shown, told } from './component-message';
import { privately } from './reply';

/** “Ask an editor”: what would be sent is shown first, and nothing goes before the asker says so. */
export const editorsComponents: readonly Component[] = [
  component(ACTIONS['ask-editors'], {
    react: (interaction, _data, { here }) => {
      if (here.logChannel === null) return told(EDITORS.none);
      const question = questionOn(interaction);
      if (question === null) return told(NOTICES.questionGone);
      const send = ACTIONS['send-editors'].idOf({});
      return shown(privately(consentMessage({ question, send })));
    },
  }),
  component(ACTIONS['send-editors'], {
    deferral: 'update',
    react: async (interaction, _data, { here, editors }) => {
      const question = questionOn(interaction);
      if (here.logChannel === null) return told(EDITORS.none);
      if (question === null || !isOnPrivateMessage(interaction)) return told(NOTICES.questionGone);
      const { channelId, guildId, user } = interaction;
      const wait = await editors.take(user.id, here.logChannel);
      if (wait.seconds > 0) return told(waitWords(wait));
      const link =
        channelId === null || guildId === null
          ? null
          : `https://discord.com/channels/${guildId}/${channelId}`;
      const view = { question, userId: user.id, link };
      const isSent = await editors.show(here.logChannel, askedEditorsMessage(view));
      const { components, flags } = noticeMessage(isSent ? EDITORS.sent : EDITORS.notSent);
      return { kind: 'update', reply: { components, flags } };
    },
  }),
];
