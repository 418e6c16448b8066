/** One environment variable that Verbatim reads. `.env.example` names the same, in this order. */
export interface Setting {
  readonly name: string;
  /** Its value where it is not set; empty for none. */
  readonly fallback: string;
  /** One line, as `.env.example` explains it. */
  readonly meaning: string;
}

/** Every variable, with its default. */
export const SETTINGS = [
  {
    name: 'DISCORD_TOKEN',
    fallback: '',
    meaning:
      'The bot token of the Discord application; without it, npm start is a chat in the terminal.',
  },
  {
    name: 'KNOWLEDGE_DIR',
    fallback: 'knowledge',
    meaning: 'The folder of knowledge files, one article a file.',
  },
  {
    name: 'KNOWLEDGE_WATCH',
    fallback: 'false',
    meaning: 'true: knowledge files that change on disk are loaded once they rest for a second.',
  },
  {
    name: 'ARCHIVE',
    fallback: '',
    meaning:
      'What the bot and npm run -s ask answer from instead: a folder, or s3://BUCKET/PREFIX.',
  },
  {
    name: 'AWS_ENDPOINT',
    fallback: '',
    meaning: 'Where the storage of s3:// is, as http://127.0.0.1:9000; empty: Amazon S3.',
  },
  {
    name: 'AWS_REGION',
    fallback: 'us-east-1',
    meaning: 'The region of that storage; storage of your own has seldom another.',
  },
  {
    name: 'AWS_ACCESS_KEY_ID',
    fallback: '',
    meaning: 'The name of a key that may read and, to change the archive, write there.',
  },
  {
    name: 'AWS_SECRET_ACCESS_KEY',
    fallback: '',
    meaning: 'The secret of that key.',
  },
  {
    name: 'CACHE_DIR',
    fallback: '',
    meaning:
      'A folder in which analysed articles are kept, so that a start reads only new ones; empty: none.',
  },
  {
    name: 'DATABASE_PATH',
    fallback: 'data/verbatim.db',
    meaning: 'The file for settings, undo history, audit log, feedback and gaps; made if missing.',
  },
  {
    name: 'DATABASE_URL',
    fallback: '',
    meaning:
      'Instead of that file, for bots on several machines: postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
  },
  {
    name: 'GAPS',
    fallback: 'on',
    meaning: 'on: questions without an answer are kept for 90 days, without names; off: none are.',
  },
  {
    name: 'ABSTENTION',
    fallback: 'balanced',
    meaning: 'How sure it has to be before it answers: careful, balanced or eager.',
  },
  {
    name: 'DISCORD_GUILD_ID',
    fallback: '',
    meaning:
      'Register the commands in this server alone (at once, for development); else everywhere.',
  },
  {
    name: 'DISCORD_DEPLOY_COMMANDS',
    fallback: 'true',
    meaning:
      'true: a start registers the commands if they changed; false: npm run deploy-commands does.',
  },
  {
    name: 'ADMIN_GUILD_IDS',
    fallback: '',
    meaning: 'The servers with the admin commands, ids between commas; empty: none has them.',
  },
  {
    name: 'ADMIN_ROLE_IDS',
    fallback: '',
    meaning:
      'Roles of which admins need one besides Manage Server, ids between commas; empty: none.',
  },
  {
    name: 'EDITOR_ROLE_IDS',
    fallback: '',
    meaning:
      'Roles that may use /knowledge without Manage Server, ids between commas; empty: none.',
  },
  {
    name: 'MESSAGE_CONTENT',
    fallback: 'false',
    meaning:
      'true: asks Discord for Message Content, so that in threads the bot opened no mention is needed.',
  },
  {
    name: 'SHARDS',
    fallback: '',
    meaning:
      'Which of how many shards of Discord this process holds, as 0,1/4 or 2-3/4; empty: all there are.',
  },
  {
    name: 'DISCORD_API_BASE',
    fallback: 'https://discord.com/api',
    meaning: 'Where the Discord API is; for tests, an address of this machine.',
  },
  {
    name: 'COOLDOWN_USER',
    fallback: '20',
    meaning: 'How many questions one user may ask within COOLDOWN_SECONDS; 0: any number.',
  },
  {
    name: 'COOLDOWN_CHANNEL',
    fallback: '60',
    meaning:
      'How many questions may be asked in one channel within COOLDOWN_SECONDS; 0: any number.',
  },
  {
    name: 'COOLDOWN_SECONDS',
    fallback: '20',
    meaning: 'The time in which the questions are counted.',
  },
  {
    name: 'LOG_QUESTIONS',
    fallback: 'false',
    meaning: 'true: the log holds the text of questions; tell your users if you do that.',
  },
  {
    name: 'STALE_AFTER_DAYS',
    fallback: '0',
    meaning:
      'Days; where the newest article on what is answered is older, answers tell its age; 0: never.',
  },
  {
    name: 'HEALTH_PORT',
    fallback: '',
    meaning: 'A port for /livez, /readyz and /metrics over HTTP; empty: none.',
  },
  {
    name: 'HEALTH_HOST',
    fallback: '127.0.0.1',
    meaning: 'The address that port is opened on.',
  },
  {
    name: 'NO_COLOR',
    fallback: '',
    meaning: 'Any value: no colours in the terminal.',
  },
  {
    name: 'FORCE_COLOR',
    fallback: '',
    meaning:
      'Any value but 0 or false: colours even where the output is no terminal; beats NO_COLOR.',
  },
] as const satisfies readonly Setting[];

/** The name of a variable. */
export type SettingName = (typeof SETTINGS)[number]['name'];
