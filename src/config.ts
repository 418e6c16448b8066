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

/** The settings, checked. */
export interface Config {
  /** null: no bot. */
  readonly discordToken: string | null;
  readonly knowledgeFolder: string;
  /** `auto`: where the output is a terminal that can show them. */
  readonly colours: 'always' | 'never' | 'auto';
}

/** Settings that cannot be used: all that is wrong, each naming its variable and the cure. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the settings; an empty variable counts as not set. Throws a ConfigError. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const valueOf = (name: (typeof SETTINGS)[number]['name']): string => {
    const fallback = SETTINGS.find((setting) => setting.name === name)?.fallback ?? '';
    return environment[name]?.trim() || fallback;
  };
  const token = valueOf('DISCORD_TOKEN');
  const tokenProblem = problemOfToken(token);
  if (tokenProblem !== null) problems.push(`DISCORD_TOKEN ${tokenProblem}`);
  const knowledgeFolder = valueOf('KNOWLEDGE_DIR');
  if (knowledgeFolder.includes('\0')) {
    problems.push('KNOWLEDGE_DIR holds a NUL character: give the path of a folder.');
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    discordToken: token === '' ? null : token,
    knowledgeFolder,
    colours: coloursOf(valueOf('NO_COLOR'), valueOf('FORCE_COLOR'), environment['TERM']),
  };
}

function problemOfToken(token: string): string | null {
  if (/^bot\s/iu.test(token)) return 'begins with "Bot": leave that word out.';
  if (/[\s"'<>]/u.test(token)) {
    return 'holds spaces, quotes or brackets: paste the token alone, as the Developer Portal shows it.';
  }
  if (/[^\x21-\x7e]/u.test(token))
    return 'holds letters no token has: copy it again from the Developer Portal.';
  return null;
}

/** FORCE_COLOR beats NO_COLOR, as in Node itself (no-color.org, force-color.org). */
function coloursOf(none: string, forced: string, terminal: string | undefined): Config['colours'] {
  if (forced !== '') return forced === '0' || forced === 'false' ? 'never' : 'always';
  return none !== '' || terminal === 'dumb' ? 'never' : 'auto';
}

/** Whether to write colours to a stream. */
export function usesColours({ colours }: Config, isTerminal: boolean): boolean {
  return colours === 'always' || (colours === 'auto' && isTerminal);
}
