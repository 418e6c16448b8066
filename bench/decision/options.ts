/** The value that follows an option on the command line; `otherwise` where it is not given. */
export function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}
