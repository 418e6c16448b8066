import type { Outcome } from '../../src/loopback';
import type { RawAnswer, RawGateway, RawRest } from './raw-client';

/** An interaction under way, with the hands of a bot that answers it by plain requests. */
export interface ScriptedInteraction {
  /** What comes of it for the user. */
  readonly outcome: Promise<Outcome>;
  /** What the bot was told. */
  readonly interaction: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly token: string;
  };
  /** Sends a first answer. */
  readonly callback: (body: object, query?: string) => Promise<RawAnswer>;
  /** The path of its webhook. */
  readonly webhook: string;
}

/** Makes the function that lets a user act and waits until the gateway tells the bot of it. */
export function interactionScript(
  rest: RawRest,
  gateway: RawGateway,
  applicationId: string,
): (action: () => Promise<Outcome>) => Promise<ScriptedInteraction> {
  return async (action) => {
    const known = gateway.received.length;
    const outcome = action();
    const { d } = await gateway.until(
      (one) => one.t === 'INTERACTION_CREATE' && gateway.received.indexOf(one) >= known,
    );
    const interaction = d as ScriptedInteraction['interaction'];
    const { id, token } = interaction;
    return {
      outcome,
      interaction,
      callback: async (body, query = '') =>
        rest('POST', `/interactions/${id}/${token}/callback${query}`, body, null),
      webhook: `/webhooks/${applicationId}/${token}`,
    };
  };
}
