import {
  PermissionFlagsBits,
  type Client,
  type Guild,
  type Interaction,
  type Message,
} from 'discord.js';

/** Where the names of what a text mentions are found. */
interface Names {
  user(id: string): Promise<string | undefined>;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
}

/** Members that Discord is asked for; of more, an honest question is not made. */
const MOST_ASKED_FOR = 5;

const USER = /<@!?(\d{17,20})>/gu;
const OTHERS = /<(@&|#)(\d{17,20})>|<a?:(\w{2,32}):\d{17,20}>/gu;

/** What stands for a name that nobody can tell. */
const UNKNOWN = { user: 'somebody', role: 'a role', channel: 'a channel' };

/** A text whose mentions are names. */
export interface NamedText {
  readonly text: string;
  /** The names and words that stand for mentions in it: people's, so that nothing may keep them. */
  readonly names: readonly string[];
}

async function withNames(text: string, names: Names): Promise<NamedText> {
  const ids = [...new Set([...text.matchAll(USER)].flatMap(([, id]) => id ?? []))];
  const found = new Map(
    await Promise.all(
      ids
        .slice(0, MOST_ASKED_FOR)
        .map(async (id) => [id, await names.user(id).catch(() => undefined)] as const),
    ),
  );
  const used = new Set<string>();
  const told = (name: string): string => {
    used.add(name);
    return name;
  };
  const named = text
    .replaceAll(USER, (_mention, id: string) => told(found.get(id) ?? UNKNOWN.user))
    .replaceAll(OTHERS, (_mention, kind?: string, id?: string, emoji?: string) => {
      if (emoji !== undefined) return told(`:${emoji}:`);
      return kind === '#'
        ? told(`#${names.channel(id ?? '') ?? UNKNOWN.channel}`)
        : told(names.role(id ?? '') ?? UNKNOWN.role);
    });
  return { text: named, names: [...used] };
}

function namesIn(client: Client, guild: Guild | null): Names {
  return {
    user: async (id) => {
      const known = guild?.members.cache.get(id) ?? client.users.cache.get(id);
      if (known !== undefined) return known.displayName;
      return (await (guild === null ? client.users.fetch(id) : guild.members.fetch(id)))
        .displayName;
    },
    role: (id) => guild?.roles.cache.get(id)?.name,
    channel: (id) => {
      // of another server, or hidden from some, a channel keeps its name: all may read the answer
      const channel = guild?.channels.cache.get(id);
      const forAll = guild === null ? undefined : channel?.permissionsFor(guild.roles.everyone);
      return forAll?.has(PermissionFlagsBits.ViewChannel) === true ? channel?.name : undefined;
    },
  };
}

/** What was typed, with its mentions as names, so that it reads as it was meant wherever it is shown. Never throws. */
export async function typedWithNames(
  { client, guild }: Pick<Interaction | Message, 'client' | 'guild'>,
  typed: string,
): Promise<NamedText> {
  return withNames(typed, namesIn(client, guild));
}
