// --production asks what the product and the benches use, whatever the tests do
const isProduction = process.argv.includes('--production');

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    // src/launch.cjs starts them by name
    'src/{archive-command,ask,bot,check,deploy-commands,evaluate,facts,import,knowledge-command,main,try,verify}.ts!',
    // threads are started by path
    'src/serving/{archive,engine,import}-thread.ts!',
    'src/archive/analysis-thread.ts!',
    'src/database/{writer-thread,postgres/session-thread}.ts!',
    // and a process
    'src/try/bot-process.ts!',
    // src/build-page.cjs builds it
    'src/try/page/page.tsx!',
    // what others than the tests may hold of the loopback
    'src/loopback/index.ts!',
    'bench/*/start.cjs!',
    'bench/archive/{engines,exact,ask-ours,ask-others}.ts!',
    'bench/archive/{engines,exact}.cjs!',
    'bench/{quality,golden}/main.ts!',
    'bench/discord/{latency,locked,pong}.ts!',
    'bench/{reload/reload,load/load}.ts!',
    'bench/train/{tables,translations,phrases,first-cut,matrix,fit,train}.ts!',
    'bench/lexicon/{build,common}.mjs!',
    'bench/{archive,candidates,readings}/main.ts!',
    'bench/{quotes,wire}/main.ts!',
    'bench/try/main.ts!',
    'bench/decision/{cases,fit,standing,train}.ts!',
    'bench/{stance,turns}/{cases,fit}.ts!',
    'bench/stance/words.ts!',
    'bench/train/member-thread.cjs!',
    'bench/reader/{dump,lists,speed,spans,stories,vectors,wordings}.ts!',
    'bench/lexicon/everyday/{start.cjs,check.ts,compile.ts}!',
    'tests/support/{archive-asker,changing-process,small-bot,small-bot-answers}.ts',
  ],
  project: ['{src,commands,bench}/**/*.{ts,tsx,cjs,mjs}!', 'tests/**/*.{ts,cjs}'],
  includeEntryExports: !isProduction,
  // a type may stand beside what is made of it; what tests call may also serve its own file
  ignoreExportsUsedInFile: isProduction ? true : { interface: true, type: true },
  // makes a certificate for a test, which is skipped without it
  ignoreBinaries: ['openssl'],
  // found by path and by computed name, which no reading of imports can see
  ignoreDependencies: ['discord-api-spec', 'popular-english-words', 's3rver'],
};
