/** Marks a file as ours (SQLite's application_id): "VBTM" in ASCII. */
export const APPLICATION_ID = 0x5642544d;

/** What administration needs: the history of changes with the bytes to take them back, and settings. */
const ADMINISTRATION = `
PRAGMA application_id = ${APPLICATION_ID};
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  result TEXT NOT NULL
) STRICT;
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('add', 'replace', 'remove', 'undo')),
  file TEXT NOT NULL,
  before BLOB,
  after BLOB,
  undoes INTEGER REFERENCES change (id) ON DELETE SET NULL,
  state TEXT NOT NULL CHECK (state IN ('begun', 'finished', 'abandoned'))
) STRICT;
CREATE INDEX change_state ON change (state, id);
CREATE INDEX change_undoes ON change (undoes);
CREATE TABLE guild_settings (
  guild TEXT PRIMARY KEY,
  channels TEXT NOT NULL,
  is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
  cooldown_seconds INTEGER CHECK (cooldown_seconds >= 0),
  excerpts INTEGER NOT NULL CHECK (excerpts BETWEEN 1 AND 3)
) STRICT;
CREATE TABLE coverage_version (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;
`;

/** What people asked and thought of the answers; who they are is kept for a day, as keyed hashes. */
const LEARNING = `
CREATE TABLE gap (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  folded TEXT NOT NULL UNIQUE,
  question TEXT NOT NULL,
  missing TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked INTEGER NOT NULL,
  persons INTEGER NOT NULL,
  first_day_ms INTEGER NOT NULL,
  last_day_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX gap_last ON gap (last_day_ms);
CREATE TABLE asked_question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  folded TEXT NOT NULL UNIQUE,
  question TEXT NOT NULL,
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  persons INTEGER NOT NULL,
  last_day_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX asked_question_last ON asked_question (last_day_ms);
CREATE TABLE person_key (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  day_ms INTEGER NOT NULL,
  secret BLOB NOT NULL
) STRICT;
CREATE TABLE person_seen (
  what TEXT NOT NULL CHECK (what IN ('gap', 'asked')),
  subject INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (what, subject, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down')),
  article TEXT NOT NULL,
  passage INTEGER NOT NULL,
  reason TEXT,
  question_hash TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_at ON feedback (at_ms);
`;

/** Of what one person asked, an earlier program kept the missing words whatever they told. */
const DISCRETION = `
UPDATE gap SET missing = '[]' WHERE persons < 2;
`;

/**
 * One rating a person for one answer, told by a keyed hash; changes that are taken back in one step; and
 * what a server may set besides: threads, a channel to tell things in, who and what is not answered.
 */
const EDITORS = `
ALTER TABLE feedback ADD COLUMN rater BLOB;
CREATE UNIQUE INDEX feedback_rater ON feedback (rater);
CREATE TABLE rating_key (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  secret BLOB NOT NULL
) STRICT;
ALTER TABLE change ADD COLUMN batch INTEGER;
ALTER TABLE guild_settings ADD COLUMN in_threads INTEGER NOT NULL DEFAULT 0;
ALTER TABLE guild_settings ADD COLUMN log_channel TEXT;
ALTER TABLE guild_settings ADD COLUMN blocked TEXT NOT NULL DEFAULT '[]';
ALTER TABLE guild_settings ADD COLUMN blocked_words TEXT NOT NULL DEFAULT '[]';
`;

/**
 * Questions that are followed: by which bot, who asked, where the news of them goes (`target`: a channel, or a person's
 * direct messages), which answer is known there, and who is telling a newer one; and whether a server allows it.
 */
const FOLLOWING = `
CREATE TABLE followed (
  id TEXT PRIMARY KEY,
  bot TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  user TEXT NOT NULL,
  guild TEXT,
  channel TEXT,
  target TEXT NOT NULL,
  folded TEXT NOT NULL,
  question TEXT NOT NULL,
  digest TEXT,
  article TEXT,
  paragraph INTEGER,
  news INTEGER NOT NULL DEFAULT 0,
  misses INTEGER NOT NULL DEFAULT 0,
  claim TEXT,
  claimed_ms INTEGER,
  UNIQUE (bot, target, folded)
) STRICT;
CREATE INDEX followed_guild ON followed (guild);
CREATE INDEX followed_channel ON followed (channel);
CREATE INDEX followed_user ON followed (user);
ALTER TABLE guild_settings ADD COLUMN can_follow INTEGER NOT NULL DEFAULT 0;
`;

/**
 * Every step from an empty file to what this program expects, in order: the n-th makes version n. A
 * step that was released is never changed; a new one is added at the end.
 */
export const MIGRATIONS: readonly string[] = [
  ADMINISTRATION,
  LEARNING,
  DISCRETION,
  EDITORS,
  FOLLOWING,
];
