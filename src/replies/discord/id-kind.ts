import { LIMITS } from './message';

/** One part of a custom_id: how a value is written into it, and read back from what anybody may have sent. */
export interface IdPart<Value> {
  /** Holds no colon, unless the part takes the rest. */
  write(value: Value): string;
  /** undefined where the text is nothing that was written so. */
  read(text: string): Value | undefined;
  /** Whether it takes all that is left, colons included; only the last part may. */
  readonly takesRest?: boolean;
}

/** The parts of a custom_id by name, in the order in which they are written. */
export type IdParts = Readonly<Record<string, IdPart<unknown>>>;

/** What a custom_id with these parts says. */
export type IdData<Parts extends IdParts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends IdPart<infer Value> ? Value : never;
};

/** One kind of button, menu or form: its name, and all that its custom_id says, kept nowhere else. */
export interface IdKind<Data> {
  readonly name: string;
  /** @throws RangeError where it is longer than Discord allows: ask `fits` where the data may be long. */
  idOf(data: Data): string;
  /** Whether the custom_id of this data is as short as Discord wants it. */
  fits(data: Data): boolean;
  /** What a custom_id says; null where it is of another kind or version, or somebody made it up. */
  read(customId: string): Data | null;
}

/** Says how the rest is to be read; a change of the form of any custom_id needs a new one. */
const VERSION = 'v1';

/**
 * A kind of custom_id, `v1:NAME:PART:PART`. The name may hold a colon, as `knowledge:publish` does, but
 * must not begin with the whole name of another kind and a colon.
 */
export function idKind<Parts extends IdParts>(name: string, parts: Parts): IdKind<IdData<Parts>> {
  const opening = `${VERSION}:${name}`;
  const entries = Object.entries(parts);
  const written = (data: IdData<Parts>): string =>
    [opening, ...entries.map(([key, part]) => part.write(data[key]))].join(':');
  const split = (text: string): readonly string[] => {
    const all = text.split(':');
    const rest = entries.length - 1;
    return entries.at(-1)?.[1].takesRest === true && all.length > rest
      ? [...all.slice(0, rest), all.slice(rest).join(':')]
      : all;
  };
  return {
    name,
    idOf: (data) => {
      const id = written(data);
      if (id.length > LIMITS.customId) throw new RangeError(`The custom_id "${id}" is too long.`);
      return id;
    },
    fits: (data) => written(data).length <= LIMITS.customId,
    read: (customId) => {
      if (entries.length === 0) return customId === opening ? ({} as IdData<Parts>) : null;
      if (!customId.startsWith(`${opening}:`)) return null;
      const texts = split(customId.slice(opening.length + 1));
      if (texts.length !== entries.length) return null;
      const values = entries.map(([, part], place) => part.read(texts[place] ?? ''));
      if (values.includes(undefined)) return null;
      return Object.fromEntries(
        entries.map(([key], place) => [key, values[place]]),
      ) as IdData<Parts>;
    },
  };
}
