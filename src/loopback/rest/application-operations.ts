import { applicationFlags } from '../gateway/intents';
import { renderApplication, renderGatewayBot } from '../render/application';
import type { Operation } from './operation';
import { ok } from './operation';

/** The application itself and the way to the gateway. */
export const applicationOperations: readonly Operation[] = [
  {
    id: 'get_gateway',
    method: 'GET',
    path: '/gateway',
    withoutToken: true,
    run: (_request, context) => ok({ url: context.origin().replace('http:', 'ws:') }),
  },
  {
    id: 'get_bot_gateway',
    method: 'GET',
    path: '/gateway/bot',
    run(_request, context) {
      const remaining = context.faults.strike('no-sessions') === null ? 1000 : 0;
      const url = context.origin().replace('http:', 'ws:');
      return ok(renderGatewayBot(url, context.settings.shards, remaining));
    },
  },
  {
    id: 'get_my_application',
    method: 'GET',
    path: '/applications/@me',
    run: (_request, { world, settings }) =>
      ok(renderApplication(world, applicationFlags(settings.privilegedIntents))),
  },
  {
    id: 'get_my_oauth2_application',
    method: 'GET',
    path: '/oauth2/applications/@me',
    run: (_request, { world, settings }) =>
      ok(renderApplication(world, applicationFlags(settings.privilegedIntents))),
  },
];
