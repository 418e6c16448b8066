import { startLoopback, type Loopback } from '../../src/loopback';
import { interactionScript } from './interaction-script';
import { logIn, rawRest, type RawGateway, type RawRest } from './raw-client';

/** A Discord of one test with a bare client that is logged in to it. */
export interface EachLoopback {
  readonly discord: Loopback;
  readonly rest: RawRest;
  readonly gateway: RawGateway;
  /** Has somebody begin an interaction, and follows it. */
  readonly begin: ReturnType<typeof interactionScript>;
}

/** Makes a Discord for each test of a suite, lets `prepare` put commands and keep what was made, and closes it behind. */
export function eachLoopback(prepare: (made: EachLoopback) => Promise<unknown>): void {
  let made: EachLoopback | null = null;
  beforeEach(async () => {
    const discord = await startLoopback();
    const rest = rawRest(discord);
    const gateway = await logIn(discord, 1);
    const begin = interactionScript(rest, gateway, discord.applicationId);
    made = { discord, rest, gateway, begin };
    await prepare(made);
  });
  afterEach(async () => {
    made?.gateway.close();
    await made?.discord.close();
  });
}

/** Puts a command with an option that completes and a command of messages. */
export const putAskAndQuote = async ({ discord, rest }: EachLoopback): Promise<unknown> =>
  rest('PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'asks',
      options: [{ type: 3, name: 'question', description: 'what', autocomplete: true }],
    },
    { name: 'Quote', type: 3 },
  ]);
