/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  collectCoverageFrom: ['src/**/*.ts', 'commands/**/*.ts'],
  // merging what v8 itself covered takes minutes and gigabytes over a hundred test files
  coverageProvider: 'babel',
  // jest leaves one core idle unless told; these machines have two
  maxWorkers: '100%',
  coverageReporters: ['text'],
};
