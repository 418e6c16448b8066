import tseslint from 'typescript-eslint';

/** What a folder may import, besides its own files: everything else is refused. One row a folder. */
const ALLOWED = {
  'src/core/language': ['wink-nlp', 'wink-eng-lite-web-model'],
  'src/core/coverage': ['../language/'],
  'src/core/facts': ['../language/', '../coverage/'],
  'src/core/corpus': ['../language/', '../coverage/', '../facts/'],
  'src/core/question': ['../language/', '../coverage/', '../facts/', '../corpus/'],
  'src/core/ranking': ['../language/', '../coverage/', '../facts/', '../corpus/', '../question/'],
  'src/core/reader': [
    '../language/',
    '../coverage/',
    '../facts/',
    '../corpus/',
    '../question/',
    '../ranking/',
    // its weights are too many for JSON
    'node:fs',
    'node:path',
  ],
  'src/core/decision': [
    '../language/',
    '../coverage/',
    '../facts/',
    '../corpus/',
    '../question/',
    '../ranking/',
    '../reader/',
  ],
  'src/core/answer': [
    '../decision/',
    '../reader/',
    '../language/',
    '../coverage/',
    '../facts/',
    '../corpus/',
    '../question/',
    '../ranking/',
  ],
  'src/replies': [
    '../core/',
    '../administration/',
    '../serving/',
    '../database/',
    '../knowledge/',
    '../dates',
    '../history-words',
    '../contribution-sums',
    '../name-groups',
    '../quotation-words',
    '../wording',
    '../visible-text',
    'discord-api-types/v10',
  ],
  'src/discord': [
    '../core/',
    '../replies/',
    '../serving/',
    '../database/',
    '../administration/',
    '../config',
    'discord.js',
    'pino',
    'rate-limiter-flexible',
    'prom-client',
    'node:http',
    'node:crypto',
    'node:perf_hooks',
    'node:timers',
  ],
  commands: [
    '../src/core/',
    '../src/replies/',
    '../src/discord/',
    '../src/serving/',
    '../src/database/',
    '../src/administration/',
    'discord.js',
  ],
  'src/loopback': [
    '../',
    'discord-api-types/v10',
    'ws',
    'node:http',
    'node:net',
    'node:stream',
    'node:crypto',
    'node:timers/promises',
  ],
  'src/knowledge': [
    '../core/',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:util',
    'yaml',
    'zod',
    '../page-copy/',
    '../page-html/',
    'linkedom',
    '@mozilla/readability',
    'feedsmith',
  ],
  'src/database': [
    '../core/',
    'libsql',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:worker_threads',
  ],
  'src/serving': [
    '../core/',
    '../knowledge/',
    '../database/',
    'node:worker_threads',
    'node:crypto',
    'node:events',
    'node:fs',
    'node:path',
  ],
  'src/administration': [
    '../core/',
    '../knowledge/',
    '../database/',
    '../serving/',
    'node:fs',
    'node:path',
    'node:crypto',
  ],
  'src/shell': [
    '../core/',
    '../knowledge/',
    '../database/',
    '../serving/',
    '../administration/',
    '../replies/',
    '../terminal/',
    '../config',
    'node:path',
  ],
  'src/terminal': [
    '../core/',
    '../replies/',
    '../knowledge/',
    '../serving/',
    'node:readline',
    'node:util',
    'node:stream',
    'node:fs',
    'node:path',
  ],
};

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const importRule = ([folder, allowed]) => {
  const depth = '(\\./(?!.*\\.\\./))';
  const prefixes = allowed.map((name) => (name.endsWith('/') ? `(../)*${name}` : `${name}$`));
  const outside = prefixes
    .map((name) => escaped(name).replace('\\(\\.\\.\\/\\)\\*', '(\\.\\./)*').replace(/\\\$$/u, '$'))
    .join('|');
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${[depth, outside].filter(Boolean).join('|')})`,
              message: `${folder} may import only: ./ ${allowed.join(' ')}`,
            },
          ],
        },
      ],
    },
  };
};

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'data'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-require-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression',
          message: 'Import statically, so that the import rule sees it.',
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
  ...Object.entries(ALLOWED).map(importRule),
);
