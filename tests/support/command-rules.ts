import type { Command } from '../../src/discord/command';

/** Most characters of all names, descriptions and values of one command together. */
const LONGEST_COMMAND = 8000;
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** What Discord would refuse in a declaration (application command documentation); empty for none. */
export function declarationProblems({ kind, data }: Command): readonly string[] {
  const problems: string[] = [];
  const check = (isRight: boolean, problem: string): void => {
    if (!isRight) problems.push(problem);
  };
  check(data.name.length >= 1 && data.name.length <= 32, `name ${data.name}`);
  if (kind === 'menu') return problems;
  check(NAME.test(data.name) && data.name === data.name.toLowerCase(), `name ${data.name}`);
  const options = data.options ?? [];
  const texts = [data, ...options].flatMap(({ name, description }) => [name, description]);
  check(texts.join('').length <= LONGEST_COMMAND, 'too long');
  check(options.length <= 25, 'too many options');
  check(new Set(options.map(({ name }) => name)).size === options.length, 'options of one name');
  const required = options.map((option) => option.required === true);
  check(!required.some((now, place) => now && required[place - 1] === false), 'required after not');
  for (const { name, description } of [data, ...options]) {
    check(NAME.test(name), `name ${name}`);
    check(description.length >= 1 && description.length <= 100, `description of ${name}`);
  }
  return problems;
}
