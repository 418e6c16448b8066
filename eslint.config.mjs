import tseslint from 'typescript-eslint';

/** The folders of the core, bottom first: each may import those before it. */
const CORE = [
  ...['language', 'article', 'facts', 'corpus', 'question', 'retrieval'],
  ...['reading', 'reader', 'decision', 'outcome', 'answer'],
];
/** The folders of the facts, likewise. */
const FACTS = ['names', 'syntax', 'spans', 'roles', 'reference', 'quotations'];
/** The folders of the decision, likewise, and what they all stand on. */
const DECISION = ['candidate', 'denial', 'judging', 'stance', 'developments'];
const DECISION_GROUND = [
  '../thresholds',
  '../positions',
  '../log-odds',
  '../weighted-sums',
  '../data/',
];
const before = (folders, folder) =>
  folders.slice(0, folders.indexOf(folder)).map((name) => `../${name}/`);
const below = (folder) => before(CORE, folder);

/** What a folder may import, besides its own files: everything else is refused. One row a folder. */
const ALLOWED = {
  'src/core/language': ['wink-nlp', 'wink-eng-lite-web-model'],
  'src/core/language/words': [
    '../token',
    '../remembered',
    '../fold',
    '../stem',
    '../damaged-table',
    '../word-length',
  ],
  'src/core/language/numbers': ['../token', '../parts-of-speech', '../words/'],
  'src/core/language/dates': ['../token', '../tense', '../words/', '../numbers/'],
  'src/core/article': below('article'),
  'src/core/facts': below('facts'),
  ...Object.fromEntries(
    FACTS.map((name) => [`src/core/facts/${name}`, [...below('facts'), ...before(FACTS, name)]]),
  ),
  'src/core/corpus': below('corpus'),
  'src/core/question': below('question'),
  'src/core/retrieval': below('retrieval'),
  'src/core/reading': below('reading'),
  // its weights are too many for JSON
  'src/core/reader': [...below('reader'), 'node:fs', 'node:path'],
  'src/core/decision': below('decision'),
  ...Object.fromEntries(
    DECISION.map((name) => [
      `src/core/decision/${name}`,
      [...below('decision'), ...DECISION_GROUND, ...before(DECISION, name)],
    ]),
  ),
  'src/core/outcome': below('outcome'),
  'src/core/answer': ['../quotes/', ...below('answer')],
  'src/core/quotes': ['../outcome/', '../language/', '../article/', '../facts/', '../corpus/'],
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
    '../source-wording',
    '../age-wording',
    '../verdict-wording',
    '../trial-wording',
    '../timeline-wording',
    '../citation-styles',
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
    '../shards',
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
  'src/try': [
    '../../commands',
    '../config',
    '../core/',
    '../knowledge/',
    '../serving/',
    '../administration/',
    '../database/',
    '../discord/',
    '../loopback',
    '../replies/wording',
    '../terminal/',
    '@hono/node-server',
    '@hono/node-server/utils/response',
    'hono',
    'ws',
    'node:child_process',
    'node:http',
    'node:stream',
    'node:path',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:crypto',
  ],
  'src/try/page': [
    '../protocol',
    '../people',
    '../../loopback',
    '../../loopback/users/',
    '../../core/outcome/outcome',
    '../happening',
    '../coverage-overview',
    '../shown-article',
    '../draft',
    'preact',
    'preact/hooks',
    'preact/compat',
    'discord-markdown-parser',
    '@skyra/discord-components-core/',
    'lit',
    'lit/',
    'uplot',
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
  'src/stored': ['../core/'],
  'src/archive': [
    '../core/',
    '../stored/',
    '../knowledge/',
    '@lancedb/lancedb',
    'apache-arrow',
    'aws4fetch',
    'zod',
    'node:module',
    'node:worker_threads',
    'node:fs',
    'node:path',
    'node:os',
    'node:crypto',
  ],
  'src/database': [
    '../core/',
    'libsql',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:worker_threads',
  ],
  'src/database/postgres': [
    '../connection',
    '../database-fault',
    '../row',
    'pg',
    'node:fs',
    'node:tls',
    'node:path',
    'node:worker_threads',
  ],
  'src/serving': [
    '../core/',
    '../stored/',
    '../archive/',
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
    '../archive/',
    '../run-commands',
    '../shell',
    '../replies/',
    '../terminal/',
    '../config',
    'node:os',
    'node:path',
    'node:stream',
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
    files: [`${folder}/**/*.{ts,tsx}`],
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
    files: ['**/*.{ts,tsx}'],
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
