/** What is wrong with a bot token, and the cure; null where nothing is. Never shows the token. */
export function tokenProblem(token: string): string | null {
  if (/^bot\s/iu.test(token)) return 'begins with "Bot": leave that word out.';
  if (/[\s"'<>]/u.test(token)) {
    return 'holds spaces, quotes or brackets: paste the token alone, as the Developer Portal shows it.';
  }
  if (/[^\x21-\x7e]/u.test(token))
    return 'holds letters no token has: copy it again from the Developer Portal.';
  return null;
}

/** Ids of Discord are decimal numbers of 17 to 20 digits. */
export function snowflakeProblem(id: string): string | null {
  if (/^\d{17,20}$/u.test(id)) return null;
  return 'is no server id: switch on Developer Mode in Discord, then "Copy Server ID" (17 to 20 digits).';
}

/** Ids of servers or roles between commas; spaces around them do not count. */
export function snowflakesProblem(list: string): string | null {
  const bad = list.split(',').find((id) => snowflakeProblem(id.trim()) !== null);
  if (bad === undefined) return null;
  return 'is no list of ids: switch on Developer Mode in Discord, copy the ids (17 to 20 digits) and put commas between them.';
}

/** For what can be switched off: "on" or "off". */
export function onOffProblem(value: string): string | null {
  return /^(?:on|off)$/iu.test(value) ? null : 'is neither on nor off: write one of them.';
}

/** A file on this machine. */
export function fileProblem(path: string): string | null {
  if (path.includes('\0')) return 'holds a NUL character: give the path of a file.';
  if (/^[a-z]{2,}:/iu.test(path)) return 'is an address: give the path of a file on this machine.';
  return /[\\/]$/u.test(path) ? 'names a folder: give the path of a file.' : null;
}

/** For switches: "true" or "false" (also "1" and "0"). */
export function switchProblem(value: string): string | null {
  return /^(?:true|false|1|0)$/iu.test(value)
    ? null
    : 'is neither true nor false: write one of them.';
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** The token is sent there, so nothing but Discord over TLS or this machine will do. */
export function apiBaseProblem(value: string): string | null {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return 'is no URL: leave it empty for https://discord.com/api.';
  }
  const { protocol, hostname, host, username, password, search, hash } = url;
  const isBare = username === '' && password === '' && search === '' && hash === '';
  const isLoopback = /^https?:$/u.test(protocol) && LOOPBACK.test(hostname);
  const isDiscord = protocol === 'https:' && host === 'discord.com';
  if (isBare && (isLoopback || isDiscord)) return null;
  return 'names neither https://discord.com nor this machine (127.0.0.1, localhost): leave it empty.';
}

/** For whole numbers between two bounds. */
export function countProblem(least: number, most: number): (value: string) => string | null {
  return (value) => {
    const isNumber = /^\d{1,9}$/u.test(value);
    if (isNumber && Number(value) >= least && Number(value) <= most) return null;
    return `is no whole number from ${least} to ${most}: write one.`;
  };
}

/** A TCP port that can be listened on. */
export function portProblem(value: string): string | null {
  return countProblem(1, 65_535)(value);
}

/** One of the named positions between answering and silence. */
export function positionProblem(value: string): string | null {
  return /^(?:careful|balanced|eager)$/iu.test(value)
    ? null
    : 'is none of careful, balanced and eager: write one of them.';
}
