import type { Sighting } from '../loopback';
import type { Person } from './people';

/** What a page says. Everything that changes something goes this way, behind the token. */
export type FromPage =
  /** The first thing said: what follows is heard only where the token is right. */
  | { readonly kind: 'hello'; readonly token: string; readonly person: Person }
  /** From now on the page is somebody else. */
  | { readonly kind: 'be'; readonly person: Person }
  | {
      readonly kind: 'call';
      /** Given back with what came of it. */
      readonly id: number;
      readonly person: Person;
      readonly method: string;
      readonly parameters: readonly unknown[];
    };

/** How the bot is. */
export type BotState =
  | { readonly is: 'starting' }
  | { readonly is: 'ready' }
  /** It ended by itself; `problem` says why. */
  | { readonly is: 'ended'; readonly problem: string };

/** What a page is told. */
export type ToPage =
  | {
      readonly kind: 'welcome';
      readonly people: readonly { readonly name: Person; readonly id: string }[];
      readonly bot: { readonly name: string; readonly id: string };
      /** The roles of the server. */
      readonly roles: readonly { readonly name: string; readonly id: string }[];
      readonly state: BotState;
    }
  | { readonly kind: 'sighting'; readonly person: Person; readonly sighting: Sighting }
  | { readonly kind: 'bot'; readonly state: BotState }
  /** Another version of the coverage is in force. */
  | { readonly kind: 'coverage' }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly problem: string };

/** Close code of a socket whose first words were not the right token. */
export const WRONG_TOKEN = 4401;

/** Where the page's socket is. */
export const SOCKET_PATH = '/socket';
