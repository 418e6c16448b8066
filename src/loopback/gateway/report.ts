import type { Context } from '../context';

/** Records that the bot did something at the gateway that Discord does not accept. */
export function report({ journal }: Context, problem: string): void {
  journal.record({ kind: 'violation', rule: 'gateway', where: 'gateway', problem });
}
