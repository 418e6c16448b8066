import type { Deferral } from './in-time';
import type { ComponentInteraction } from './react';
import type { Reaction } from './reply';
import type { Services } from './services';

/** Says how the rest of a custom_id is to be read, as in those of the answers. */
const VERSION = 'v1';
/** Discord's limit on a custom_id. */
const LONGEST = 100;

/** The buttons, menus and forms of one command; whoever may use the command may use them. */
export interface CommandComponents {
  /** Their custom_ids are those of `componentId(prefix, …)`; no other command has the same. */
  readonly prefix: string;
  /** What they lead to; the parts are what was given to `componentId`, unless somebody forged them. */
  react(
    interaction: ComponentInteraction,
    parts: readonly string[],
    services: Services,
  ): Promise<Reaction>;
  /**
   * How time is asked for where that is slow; unless given, with a message for the asker alone. Must
   * be 'none' for what opens a form, and 'update' for what changes the message.
   */
  deferral?(interaction: ComponentInteraction, parts: readonly string[]): Deferral;
}

/**
 * The custom_id of a component of a command. Parts hold no colon, but for the last one.
 * @throws RangeError where it is longer than Discord allows: a fault in the program.
 */
export function componentId(prefix: string, ...parts: readonly string[]): string {
  const id = [VERSION, prefix, ...parts].join(':');
  if (id.length > LONGEST) throw new RangeError(`The custom_id "${id}" is too long.`);
  return id;
}

/** The parts of a custom_id with this prefix; null where it has another, or is of another version. */
export function componentParts(prefix: string, customId: string): readonly string[] | null {
  const [version, kind, ...parts] = customId.split(':');
  return version === VERSION && kind === prefix ? parts : null;
}
