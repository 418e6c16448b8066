'use strict';

/** Folders whose suites compute alone or on files of their own: they share processes, each of which loads the tables once. */
const SHARED = ['bench', 'commands', 'core', 'knowledge', 'replies', 'shell', 'stored', 'terminal'];
/** What starts entries, bots, servers of databases, storage or a browser: minutes of it, for which `npm test` does not wait. */
const WHOLE = [
  ...['archive/', 'bot/', 'database/'],
  ...[
    'build-code',
    'damaged-tables',
    'entries',
    'readme',
    'shared-runner',
    'administration/killed',
  ],
  ...[
    'discord/start-bot',
    'loopback/bot',
    'serving/archive-host',
    'serving/visibility',
    'try/page',
  ],
];
const shared = SHARED.map((folder) => `<rootDir>/tests/${folder}`);
const whole = `/tests/(?:${WHOLE.join('|')})`;
const alone = {
  displayName: 'alone',
  testMatch: ['**/*.test.ts'],
  roots: ['<rootDir>/tests'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  // jest leaves one core idle unless told; these machines have two
  maxWorkers: '100%',
  collectCoverageFrom: ['src/**/*.ts', 'commands/**/*.ts'],
  // merging what v8 itself covered takes minutes and gigabytes over a hundred test files
  coverageProvider: 'babel',
  coverageReporters: ['text'],
  // only where each suite is loaded anew, what it covers can be counted
  projects: process.argv.includes('--coverage')
    ? [alone]
    : [
        { ...alone, testPathIgnorePatterns: [...shared, whole] },
        {
          ...alone,
          displayName: 'whole',
          testMatch: undefined,
          testRegex: [`${whole}.*\\.test\\.ts$`],
        },
        {
          displayName: 'shared',
          testMatch: alone.testMatch,
          roots: shared,
          transform: {},
          runner: '<rootDir>/tests/support/shared-runner.mjs',
          setupFiles: ['<rootDir>/tests/support/shared-process.cjs'],
        },
      ],
};
