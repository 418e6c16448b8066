import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { buildArchive, editArchive } from '../../src/archive/write-archive';
import { readArticles } from '../../src/knowledge/read-articles';
import { digestsOf, versionOf } from '../../src/knowledge/version';
import type { Answered, FromAsker } from '../support/archive-asker';
import { putsOf } from '../support/archives';
import { makeArticle } from '../support/articles';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { sharedEnglish } from '../support/coverage';
import { startStorage, type TestStorage } from '../support/s3';
import { describeStorage } from '../support/storages';
import { temporaryFolders } from '../support/temporary';

// processes start slowly on a busy machine, and each question is some dozen requests
jest.setTimeout(180_000);

const ARCHIVE = 's3://news/archive';
const OPTIONS = { english: sharedEnglish };
/** Answers of each process before and after the publication. */
const ANSWERS = 50;
const IN_FLIGHT = 5;
const ferry = (price: string, buyer: string): ReturnType<typeof makeArticle> =>
  makeArticle({
    id: 'ferry',
    publisher: 'The Harbour Post',
    headline: 'Ferry sold',
    body: `The old ferry was sold to ${buyer} for ${price} crowns. She said: "It floats."`,
  });
const { articles } = readArticles('knowledge');
const BEFORE = [...articles, ferry('12', 'Marta Quill')];
const AFTER = [...articles, ferry('15', 'Ines Roth')];
const QUESTIONS = [
  'Who was the old ferry sold to?',
  'How many crowns was the ferry sold for?',
  'Who led the inquiry?',
  'What did Scarlatoiu say about the camps?',
];
const versionOfAll = (all: typeof BEFORE): string => versionOf(digestsOf(all));

/** A process that asks, and all that it told. */
function startAsker(environment: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly answers: Answered[];
  readonly faults: string[];
  /** Settles with so many answers of a version; rejects with the first fault. */
  answered(version: string, count: number): Promise<void>;
} {
  const entry = join(__dirname, '../support/archive-asker.ts');
  const child = fork(entry, [ARCHIVE, String(IN_FLIGHT), ...QUESTIONS], {
    execArgv: ['--require', TYPESCRIPT_HOOK],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  });
  const answers: Answered[] = [];
  const faults: string[] = [];
  const listeners = new Set<() => void>();
  const told = (): void => {
    for (const listener of listeners) listener();
  };
  child.on('message', (message: FromAsker) => {
    if (message.kind === 'answered') answers.push(message);
    else faults.push(message.message);
    told();
  });
  child.on('exit', (code) => {
    faults.push(`it ended with ${code}`);
    told();
  });
  const answered = async (version: string, count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [fault] = faults;
        if (fault !== undefined) reject(new Error(fault));
        else if (answers.filter((one) => one.version === version).length >= count) resolve();
      };
      listeners.add(look);
      look();
    });
  return { child, answers, faults, answered };
}

describeStorage('two processes that answer from one archive', () => {
  const newFolder = temporaryFolders();
  let storage: TestStorage;
  beforeAll(async () => {
    storage = await startStorage(newFolder());
    Object.assign(process.env, storage.environment);
    await buildArchive(ARCHIVE, putsOf(BEFORE), OPTIONS);
  });
  afterAll(async () => {
    await storage.close();
  });

  it('follow a publication amid their questions: none fails, and none mixes two versions', async () => {
    const { AWS_ENDPOINT = '', ...others } = storage.environment;
    const askers = [
      startAsker(storage.environment),
      // as a copied .env.example leaves what it does not set
      startAsker({ ...others, AWS_ENDPOINT_URL: AWS_ENDPOINT, AWS_ENDPOINT: '' }),
    ];
    try {
      await Promise.all(askers.map(async (one) => one.answered(versionOfAll(BEFORE), ANSWERS)));
      const [first] = AFTER.slice(-1);
      if (!first) throw new Error('there is no article');
      await editArchive(ARCHIVE, { did: 'add', puts: putsOf([first]), drops: [] }, OPTIONS);
      await Promise.all(askers.map(async (one) => one.answered(versionOfAll(AFTER), ANSWERS)));
    } finally {
      for (const { child } of askers) {
        child.removeAllListeners('exit');
        child.kill();
      }
    }
    const versions = new Map([BEFORE, AFTER].map((all) => [versionOfAll(all), all]));
    for (const { answers, faults } of askers) {
      expect(faults).toEqual([]);
      for (const { version, excerpts } of answers) {
        const held = versions.get(version);
        for (const { article, text } of excerpts) {
          const body = held?.find(({ id }) => id === article)?.body;
          expect(body?.replaceAll('\n', ' ')).toContain(text.replaceAll('\n', ' '));
        }
      }
      const buyers = (all: typeof BEFORE): number =>
        answers.filter(
          ({ version, excerpts }) =>
            version === versionOfAll(all) && excerpts[0]?.article === 'ferry',
        ).length;
      expect(Math.min(buyers(BEFORE), buyers(AFTER))).toBeGreaterThan(5);
    }
  });
});
