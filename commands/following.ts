import type { SlashCommand } from '../src/discord/command';
import { followingComponents, followingList } from '../src/discord/following-list';
import { EVERYWHERE } from './declaration';

/** The questions that are followed, with what ends that; for blocked members too, who may want to. */
export const following: SlashCommand = {
  kind: 'slash',
  isQuestion: false,
  isPrivate: () => true,
  isForBlocked: true,
  components: followingComponents,
  data: {
    ...EVERYWHERE,
    name: 'following',
    description: 'Which questions are followed here, to unfollow them',
  },
  execute: (interaction, services) => followingList(interaction, services, 0),
};
