/** What of the bot's log somebody at a terminal wants to read. */
const TOLD = ['warn', 'error', 'fatal'];

/** Makes the bot's log into lines for a terminal: warnings and worse, in words; the rest is left out. */
export function plainLines(write: (line: string) => void): (line: string) => void {
  return (line) => {
    const { level, msg, fault, error } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    if (!TOLD.includes(String(level))) return;
    const why = [fault, error].find((one) => typeof one === 'string');
    write(`verbatim: ${String(msg)}${why === undefined ? '' : `: ${String(why)}`}\n`);
  };
}
