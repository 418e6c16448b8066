import { ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { notice } from './answer';
import type { ShownReply } from './reply';
import type { Services } from './services';

/** The commands and components of `/knowledge` that look only; whatever comes to be besides them changes something. */
const LOOKING: ReadonlySet<string> = new Set(['status', 'check', 'gaps', 'csv', 'log']);

/**
 * What is shown in place of a deed of `/knowledge` that would change knowledge files which nobody is
 * answered from, as answers come from an archive; null where it may be done. `deed` is a subcommand,
 * or what a component is for.
 */
export function archiveRefusal(
  deed: string,
  { administration }: Pick<Services, 'administration'>,
): ShownReply | null {
  if (!administration.isArchive || LOOKING.has(deed)) return null;
  return notice(ADMIN_NOTICES.inArchive);
}
