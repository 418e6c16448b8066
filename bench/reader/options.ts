/** The value of `--name VALUE`; the default where it is not given; ends with a line where it has none. */
export function option(name: string, missing?: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? missing : process.argv[at + 1];
  if (value !== undefined) return value;
  process.stderr.write(`--${name} is missing: see bench/reader/README.md\n`);
  process.exit(2);
}

/** How many stories make one coverage: all of them by `--one-coverage`, so many by `--together N`, else each its own. */
export function storiesTogether(): number {
  return isSet('one-coverage') ? Infinity : Number(option('together', '1'));
}

/** Whether `--name` is given. */
export function isSet(name: string): boolean {
  return process.argv.includes(`--${name}`);
}
