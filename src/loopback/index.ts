/**
 * A loopback Discord: REST API (v10) and gateway on 127.0.0.1, honest enough for a real discord.js bot
 * to log in to, with users who can do only what real users can, and faults to order. It depends on no
 * test package: tests hand it Discord's own schemas as a `contract`, a page can drive it without.
 *
 * A bot sees: `rest.api` = `loopback.api` ("http://127.0.0.1:PORT/api"), token = `loopback.token`.
 *
 * In a test, in a process of its own and held to Discord's schemas (`tests/support/loopback.ts`):
 * ```ts
 * const discord = await startLoopback();            // settings: Partial<LoopbackSettings>
 * const bot = await discord.startBotAndWait(ENTRY); // .ts or .js; DISCORD_TOKEN, DISCORD_API_BASE set
 * await discord.until((e) => e.kind === 'request' && e.operation === 'bulk_set_application_commands');
 *
 * const ann = discord.user('ann');                  // DEFAULT_SEED lists users, guilds and channels
 * const { message } = await ann.slash('ask', { question: 'Who led it?' });  // waits for the content
 * expect(message?.text).toContain('…');             // text, pings, buttons, selects, isEphemeral, ...
 * const context = await ann.click(message!, 'Context');       // by label or custom_id
 * const opened = await ann.click(message!, '👎');              // status 'modal'
 * await ann.submitModal(opened, { Reason: 'wrong speaker' });
 * const reply = await ann.waitForAnswer(await ann.mention('who led it?', { in: 'desk' }));
 *
 * await discord.faults.add({ kind: 'status', on: { operation: 'create_message' }, status: 500,
 *   processed: true });                             // the work is done, the answer is lost
 * await discord.gateway.drop();                     // or close(4004), reconnect(), invalidate(false)
 * await discord.moderator.permit('general', { of: 'bot', deny: ['SendMessages'] });
 * await discord.moderator.passTime(20 * 60_000);    // tokens and deadlines run out at once
 *
 * expect(violationLines(await discord.violations())).toEqual([]);
 * expect(await bot.stop()).toEqual({ code: 0, signal: null });  // SIGTERM
 * await discord.stop();
 * ```
 * In one process (quick tests, a try-out page): `startLoopback(settings)` from here gives the same
 * `user`, `gateway`, `moderator` and `faults`, a `journal` to subscribe to, and `close()`;
 * `createControl(loopback)` carries out the same calls as plain JSON, for a page or another process.
 *
 * What users do comes back as an `Outcome`: its `status` is 'answered', 'updated', 'acknowledged',
 * 'thinking', 'modal', 'choices' or 'failed' (no answer in 3 seconds), with `message`, `modal`,
 * `choices`, `firstMs` and `finalMs`. `{ in }` names the place ("general", "Newsroom/general", a
 * thread, "dm"), `until: 'first'` is content with "thinking…", `withinMs` is patience. What a user
 * could not do throws. Follow-ups: `ann.waitFor({ interaction: outcome.interaction, includes: '…' })`.
 * That nothing was answered is shown by something later that is, then `ann.history()`.
 *
 * The journal tells everything in order: requests with status and body, gateway steps ('identify',
 * 'resumed', 'closed', 'presence', ...), messages, interactions with their latencies, violations.
 * A violation is what Discord refuses as malformed (50035), accepts though it is a mistake ('lint'),
 * floods ('rate', 'gateway'), a path that does not exist or is not served, or an answer of the
 * loopback's own that breaks Discord's schema ('own-answer': a fault here, not in the bot).
 */
export type { ControlCall } from './control';
export { createControl } from './control';
export type { Fault } from './faults/fault';
export type { JournalEntry, Violation } from './journal';
export type { Loopback } from './loopback';
export { startLoopback } from './loopback';
export type { LoopbackSettings } from './settings';
export type { Forgery } from './users/forging';
export type { Outcome } from './users/outcome';
export type { ScriptedUser } from './users/scripted-user';
export type { SeenMessage } from './users/seen-message';
