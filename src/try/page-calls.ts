import type { ScriptedUser } from '../loopback';

/** What the page may have its person do: what somebody at a client can, and no more. */
export const USER_CALLS = [
  'slash',
  'complete',
  'click',
  'select',
  'submitModal',
  'openContextMenu',
  'say',
  'reply',
  'edit',
  'remove',
  'react',
  'history',
  'declaredCommands',
  'places',
] as const satisfies readonly (keyof ScriptedUser)[];

/** Something that a person does. */
export type UserCall = (typeof USER_CALLS)[number];

/** Whether a page may call this of its person. */
export function isUserCall(method: string): method is UserCall {
  return USER_CALLS.some((one) => one === method);
}
