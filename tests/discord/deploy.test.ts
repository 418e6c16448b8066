import { commands } from '../../commands';
import { isSameCommands } from '../../src/discord/deploy';

const DECLARED = commands.map(({ data }) => data);

/** The commands as Discord gives them back. */
function registered(): Record<string, unknown>[] {
  return DECLARED.map((data, index) => ({
    id: `${index}`,
    application_id: '1',
    version: '2',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    type: 1,
    description: '',
    name_localizations: null,
    description_localizations: null,
    ...(JSON.parse(JSON.stringify(data)) as Record<string, unknown>),
  }));
}

describe('the comparison of commands', () => {
  it('finds what Discord gives back the same, in any order and without what is default', () => {
    expect(isSameCommands(DECLARED, registered().reverse())).toBe(true);
    const plain = registered().map((command) => {
      const options = (command['options'] ?? []) as Record<string, unknown>[];
      const kept = options.map((option) =>
        Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
      );
      const contexts = [...((command['contexts'] ?? []) as number[])].reverse();
      return { ...command, contexts, ...(options.length > 0 ? { options: kept } : {}) };
    });
    expect(isSameCommands(DECLARED, plain)).toBe(true);
  });

  it('does not compare in a server what counts only everywhere', () => {
    const plain = registered().map((command) => ({
      ...command,
      contexts: null,
      integration_types: [0],
    }));
    expect(isSameCommands(DECLARED, plain, true)).toBe(true);
    expect(isSameCommands(DECLARED, plain)).toBe(false);
  });

  it.each<[string, (all: Record<string, unknown>[]) => unknown[]]>([
    ['a description', ([first, ...rest]) => [{ ...first, description: 'else' }, ...rest]],
    ['an option less', ([first, ...rest]) => [{ ...first, options: [] }, ...rest]],
    ['a command less', ([, ...rest]) => rest],
    ['a command more', (all) => [...all, { name: 'more', description: 'more' }]],
    [
      'who may use it',
      ([first, ...rest]) => [{ ...first, default_member_permissions: '8' }, ...rest],
    ],
  ])('finds a difference in %s', (_what, change) => {
    expect(isSameCommands(DECLARED, change(registered()) as object[])).toBe(false);
  });
});
