import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands';
import { ACTIONS } from '../../src/replies/discord/actions';
import { declarationProblems } from '../support/command-rules';

const FILES = readdirSync(join(__dirname, '../../commands'))
  .map((name) => name.replace(/\.ts$/u, ''))
  .filter((name) => name !== 'index' && name !== 'declaration');

describe('the commands', () => {
  it('are one a file, each listed once', () => {
    const names = commands.map(({ data }) => data.name.toLowerCase().replaceAll(' ', '-'));
    expect([...names].sort()).toEqual([...FILES].sort());
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    '%s keep to the limits of Discord',
    (_name, command) => {
      expect(declarationProblems(command)).toEqual([]);
    },
  );
});

describe('the buttons, menus and forms', () => {
  const names = commands.flatMap(({ components = [] }) => components.map(({ name }) => name));

  it('belong to one command each, every kind that a reply shows among them', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.keys(ACTIONS)));
  });

  it('have names of which none begins like another, so that no custom_id is read as two', () => {
    const twins = names.filter((name) => names.some((other) => name.startsWith(`${other}:`)));
    expect(twins).toEqual([]);
  });
});
