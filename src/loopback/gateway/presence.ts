import type { Context } from '../context';
import { recordOf } from '../json';
import type { Connection } from './connection';
import { report } from './report';

const STATUSES = ['online', 'dnd', 'idle', 'invisible', 'offline'];

/** An activity's name and state hold at most 128 characters (gateway documentation, "Activity"). */
const TEXT_LIMIT = 128;

/** Takes a presence, sent by itself (op 3) or with the login. */
export function takePresence(context: Context, connection: Connection, presence: unknown): void {
  const problem = presenceProblem(presence);
  if (problem !== null) report(context, problem);
  connection.tell('presence', null, presence);
}

/** What is wrong with a presence update (op 3); null when nothing is. */
function presenceProblem(data: unknown): string | null {
  const { status, activities, afk, since } = recordOf(data);
  if (!STATUSES.includes(String(status))) return `unknown status ${JSON.stringify(status)}`;
  if (typeof afk !== 'boolean') return 'afk must be true or false';
  if (since !== null && typeof since !== 'number') return 'since must be a number or null';
  if (!Array.isArray(activities)) return 'activities must be a list';
  for (const activity of activities) {
    const { name, type, state } = recordOf(activity);
    if (typeof name !== 'string' || name.length === 0) return 'an activity needs a name';
    if (typeof type !== 'number') return 'an activity needs a type';
    for (const text of [name, state]) {
      if (typeof text === 'string' && text.length > TEXT_LIMIT) {
        return `an activity's text is longer than ${TEXT_LIMIT} characters`;
      }
    }
  }
  return null;
}
