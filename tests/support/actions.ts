import { ACTIONS, type Action, type ActionName } from '../../src/replies/discord/actions';

/** What a custom_id of an answer or a list asks for; null where it is none of those. */
export function readCustomId(text: string): Action | null {
  for (const kind of Object.keys(ACTIONS) as ActionName[]) {
    const data = ACTIONS[kind].read(text);
    if (data !== null) return { kind, ...data } as Action;
  }
  return null;
}
