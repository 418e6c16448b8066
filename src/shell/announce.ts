import { attempt } from '../database/database-fault';
import { readArticles } from '../knowledge/read-articles';
import { digestsOf } from '../knowledge/version';
import { showingAt, versionShown } from '../serving/showing';
import type { Shell } from './shell';

/** Tells every running bot on this database that the files changed, so that it loads them. */
export function announceVersion({ place: { folder, database }, now }: Shell): void {
  if ('fault' in database) return;
  const { articles } = readArticles(folder);
  const version = versionShown(digestsOf(articles), showingAt(articles, now()));
  // where this fails, the bot loads the change with the next one or when it is told to
  attempt(() => {
    database.database.versions.announce(version, now());
  });
}
