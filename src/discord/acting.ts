import type { Interaction } from 'discord.js';
import type { Deed } from '../administration/place';
import { changedMessage } from '../replies/discord/change-messages';
import { ADMIN_LINES } from '../replies/discord/admin-wording';
import type { ReloadOptions } from '../serving/coverage';
import type { Administration } from './administration';
import type { Owner } from './pending';
import type { Reaction } from './reply';
import type { Services } from './services';

/** Who acts, as the audit log names them, and when. */
export function deedOf({ user }: Interaction, { nowMs }: Administration): Deed {
  return { who: user.id, atMs: nowMs() };
}

/** Who acts, and where. */
export function ownerOf({ user, guildId }: Interaction): Owner {
  return { userId: user.id, guildId };
}

/** What somebody tried, for the audit log: the command, or what a component says that it is for. */
export function attemptOf(interaction: Interaction): string {
  if (interaction.isChatInputCommand()) {
    return [interaction.commandName, interaction.options.getSubcommand(false) ?? '']
      .join(' ')
      .trim();
  }
  return 'customId' in interaction ? interaction.customId.split(':').slice(1, 3).join(' ') : '';
}

/** How changed files are put in force. */
interface PutOptions extends Pick<ReloadOptions, 'mayBeEmpty'> {
  /** The articles that were changed: of one that is held back the log channels are told no word. */
  readonly ids?: readonly string[];
}

/**
 * Puts changed files in force, tells what was done, and tells the editors of all servers who did it; `words` null where nothing was. Files that
 * stand on disk but are not served yet are a fault too. `mayBeEmpty`: the last article may have gone.
 */
export async function putInForce(
  { serving, editors }: Pick<Services, 'serving' | 'editors'>,
  { user }: Pick<Interaction, 'user'>,
  words: string | null,
  faults: readonly string[] = [],
  { mayBeEmpty = false, ids = [] }: PutOptions = {},
): Promise<Reaction> {
  if (words === null) {
    return { kind: 'update', reply: changedMessage({ words, faults, coverage: null }) };
  }
  const isHeld = (): boolean => serving.current().held.some(({ id }) => ids.includes(id));
  const wasHeld = isHeld();
  const { kept } = await serving.reload({ mayBeEmpty });
  const told = wasHeld || isHeld() ? ADMIN_LINES.changedHeld : words;
  editors.tell(`${user.displayName}: ${told}`);
  const { articles, version } = serving.current();
  const held = kept === null ? faults : [...faults, ADMIN_LINES.kept[kept]];
  const coverage = { articles: articles.length, version };
  return { kind: 'update', reply: changedMessage({ words, faults: held, coverage }) };
}
