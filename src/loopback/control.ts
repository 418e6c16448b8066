import type { Loopback } from './loopback';

/** One call to a loopback from outside its process. Plain JSON. */
export interface ControlCall {
  readonly target: 'user' | 'gateway' | 'moderator' | 'faults' | 'loopback';
  /** The user's name, where the target is a user. */
  readonly user?: string;
  readonly method: string;
  readonly parameters: readonly unknown[];
}

/** Methods of the loopback itself that may be called from outside. */
const OWN_METHODS = ['violations', 'commands'] as const;

/**
 * Makes the function that carries out calls from another process or a page. Rejects for an unknown target or method, and with whatever the call throws.
 */
export function createControl(loopback: Loopback): (call: ControlCall) => Promise<unknown> {
  const targetOf = ({ target, user = '' }: ControlCall): object => {
    switch (target) {
      case 'user':
        return loopback.user(user);
      case 'loopback':
        return Object.fromEntries(OWN_METHODS.map((method) => [method, loopback[method]]));
      default:
        return loopback[target];
    }
  };

  return async (call) => {
    const found = new Map<string, unknown>(Object.entries(targetOf(call))).get(call.method);
    if (typeof found !== 'function') {
      throw new Error(`The loopback has no ${call.target}.${call.method}.`);
    }
    return (await found(...call.parameters)) as unknown;
  };
}
