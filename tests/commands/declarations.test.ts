import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands';
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
