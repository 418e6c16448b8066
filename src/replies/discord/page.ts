import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { LIMITS, type DiscordMessage, type Part } from './message';

/** How much of a message's limits something takes. */
interface Size {
  readonly components: number;
  /** UTF-16 code units of all text displays. */
  readonly text: number;
}

/** A message in the making: one container with parts, never over Discord's limits. */
export interface Page {
  /** Adds all parts below those that are there, or, where they do not fit whole, none: then false. */
  add(...parts: readonly Part[]): boolean;
  /** Adds parts before the one with this index (0: on top), by the same rule. */
  insert(index: number, ...parts: readonly Part[]): boolean;
  message(): DiscordMessage;
}

const CONTAINER: Size = { components: 1, text: 0 };

const sum = (sizes: readonly Size[]): Size => ({
  components: sizes.reduce((total, { components }) => total + components, 0),
  text: sizes.reduce((total, { text }) => total + text, 0),
});

function sizeOf(part: Part): Size {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return { components: 1, text: part.content.length };
    case ComponentType.ActionRow:
      return { components: 1 + part.components.length, text: 0 };
    case ComponentType.Section:
      return sum([...part.components.map(sizeOf), { components: 2, text: 0 }]);
    default:
      return { components: 1, text: 0 };
  }
}

/** An empty page; `bottom` is put below everything and its room is kept free from the start. */
export function createPage(bottom: readonly Part[] = []): Page {
  const parts: Part[] = [];
  let taken = sum([CONTAINER, ...bottom.map(sizeOf)]);
  const take = (more: readonly Part[]): boolean => {
    const next = sum([taken, ...more.map(sizeOf)]);
    if (next.components > LIMITS.components || next.text > LIMITS.text) return false;
    taken = next;
    return true;
  };
  return {
    add: (...more) => take(more) && parts.push(...more) > 0,
    insert: (index, ...more) => take(more) && parts.splice(index, 0, ...more).length === 0,
    message: () => ({
      components: [{ type: ComponentType.Container, components: [...parts, ...bottom] }],
      flags: MessageFlags.IsComponentsV2,
    }),
  };
}
