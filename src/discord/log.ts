import pino from 'pino';

/** One line of the log: what happened, as fields. Nothing in it may hold a token. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where the bot tells what happens: one JSON object a line. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  fatal(fields: LogFields, message: string): void;
}

/** Anything between dots that is as long as a bot's or an interaction's token, and webhook paths. */
const SECRETS =
  /[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}|(?<=\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/gu;

/** A text without anything shaped like a token. */
export function withoutSecrets(text: string): string {
  return text.replaceAll(SECRETS, '[removed]');
}

/** Writes the log to `destination` (standard output unless told otherwise), at once. */
export function createLog(destination?: { write(line: string): void }): Log {
  return pino(
    {
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['token', '*.token'], remove: true },
    },
    // synchronous, so that the last words before an exit are written
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
