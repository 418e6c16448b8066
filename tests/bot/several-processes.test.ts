import { commands } from '../../commands';
import { readConfig } from '../../src/config';
import type { Services } from '../../src/discord/services';
import { createLog } from '../../src/discord/log';
import { startBot as startHere, type RunningBot } from '../../src/discord/start-bot';
import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { isOurs } from '../../src/shards';
import { messageOf } from '../support/admin-bot';
import { writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { describeServer } from '../support/databases';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { startBot } from '../support/real-bot';
import { THREAD_ARGUMENTS } from '../support/serving';

const KNOWN = 'When did the Kessel bridge reopen?';
const UNKNOWN = 'Who is the mayor of Kessel?';
const MAYOR = `---
headline: Ida Brandt takes office
publisher: Inland Gazette
datePublished: 2021-04-02
---

Ida Brandt is the mayor of Kessel since Thursday.
`;

/** A server with its one channel. */
interface Guild {
  readonly id: string;
  readonly channel: string;
}

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(120_000);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describeServer(
  'two processes of a bot, with half of the shards each and one database',
  (server) => {
    let coverage: CoverageFolder;
    let discord: LoopbackProcess;
    /** Holds shard 0, in a process of its own. */
    let apart: BotProcess;
    /** Holds shard 1, in this process. */
    let here: RunningBot;
    let services: Services;
    const lines: string[] = [];
    const guilds: Guild[] = [];
    let adam: ScriptedUser;
    let ann: ScriptedUser;

    /** Adds servers until there is one in each shard: which it is in goes by the moment at which it is made. */
    const addGuilds = async (): Promise<void> => {
      for (let at = 0; guilds[0] === undefined || guilds[1] === undefined; at += 1) {
        const channel = `room-${at}`;
        const id = await discord.moderator.addGuild({
          ...{ name: `Room ${at}`, owner: 'adam', members: [{ user: 'ann' }] },
          channels: [{ name: channel }],
        });
        guilds[isOurs({ ids: [0], count: 2 }, id) ? 0 : 1] ??= { id, channel };
      }
    };
    const guildOf = (shard: 0 | 1): Guild => guilds[shard] ?? { id: '', channel: '' };

    beforeAll(async () => {
      coverage = writeCoverage();
      discord = await startLoopback();
      [adam, ann] = [discord.user('adam'), discord.user('ann')];
      await addGuilds();
      const settings = {
        DATABASE_URL: await server().newDatabase(),
        DATABASE_PATH: '',
        ADMIN_GUILD_IDS: guilds.map(({ id }) => id).join(),
      };
      apart = await startBot(discord, coverage.path, { ...settings, SHARDS: '0/2' });
      await apart.line(/"guild":"\d+","msg":"commands"/u);
      const config = readConfig({
        ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api },
        ...{ KNOWLEDGE_DIR: coverage.path, ...settings, SHARDS: '1/2' },
      });
      const log = createLog({ write: (line) => lines.push(line) });
      const onServices = (found: Services): void => {
        services = found;
      };
      here = startHere(config, { commands, execArgv: THREAD_ARGUMENTS, log, onServices });
      await here.ready;
    });
    afterAll(async () => {
      await here.stop();
      await discord.stop();
      coverage.remove();
    });
    afterEach(async () => {
      expect(violationLines(await discord.violations())).toEqual([]);
    });

    const ofBot = (messages: readonly SeenMessage[]): readonly SeenMessage[] =>
      messages.filter(({ isFromBot, interaction }) => isFromBot && interaction === null);
    const newsIn = async (place: string): Promise<number> =>
      ofBot(await ann.history({ in: place })).filter(({ text }) => text.includes('Ida Brandt'))
        .length;

    it('are two sessions, each of which answers in its servers; one registers the commands', async () => {
      expect(await discord.gateway.connections()).toBe(2);
      for (const { channel } of guilds) {
        const answer = messageOf(await ann.slash('ask', { question: KNOWN }, { in: channel }));
        expect(answer.text).toContain('reopened on **Monday**');
      }
      expect(lines.filter((line) => line.includes('"msg":"commands"'))).toEqual([]);
    });

    it('see at once what is set through the other', async () => {
      const { rules } = services.administration;
      const { id, channel } = guildOf(0);
      expect(rules.of(id).canFollow).toBe(false);
      const panel = messageOf(await adam.slash('settings', {}, { in: channel }));
      await adam.click(panel, 'Let members follow questions');
      await until(() => rules.of(id).canFollow);
    });

    it('tell what is followed once, wherever it is followed', async () => {
      const panel = messageOf(await adam.slash('settings', {}, { in: guildOf(1).channel }));
      await adam.click(panel, 'Let members follow questions');
      for (const { channel } of guilds) {
        const begun = messageOf(await ann.slash('follow', { question: UNKNOWN }, { in: channel }));
        expect(begun.text).toContain('I will tell this channel');
      }
      const options = { question: UNKNOWN, private: true };
      const alone = messageOf(await ann.slash('follow', options, { in: guildOf(1).channel }));
      expect(alone.text).toContain('written you a direct message');
      coverage.put('gazette-mayor', MAYOR);
      const reloaded = messageOf(
        await adam.slash('knowledge reload', {}, { in: guildOf(0).channel }),
      );
      const version = /version `?([0-9a-f]{12})/u.exec(reloaded.text)?.[1] ?? 'none';
      const looked = new RegExp(`"version":"${version}".*followed questions looked at`, 'u');
      // the other hears of the version, and reads it by itself
      await Promise.all([apart.line(looked), until(() => lines.some((line) => looked.test(line)))]);
      const places = [guildOf(0).channel, guildOf(1).channel, 'dm'];
      expect(await Promise.all(places.map(newsIn))).toEqual([1, 1, 1]);
      // those of direct messages are told by who holds shard 0
      const told = [...apart.logs(), ...lines.map((line) => JSON.parse(line) as { msg?: string })];
      expect(told.filter(({ msg }) => msg === 'news of a followed question')).toHaveLength(3);
      expect(apart.logs().filter(({ alone }) => alone === true)).toHaveLength(1);
    });
  },
);
