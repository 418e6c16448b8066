import { join } from 'node:path';
import type { News } from '../../src/database/connection';
import { describeArchive } from '../support/archives';
import { writeCoverage } from '../support/bot-coverage';
import { startProcess } from '../support/bot-process';
import { opened } from '../support/database';
import { describeServer } from '../support/databases';
import { temporaryFolders } from '../support/temporary';

const COMMAND = join(__dirname, '../../src/archive-command.ts');

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(120_000);

describeArchive('what is published in an archive', () => {
  const newFolder = temporaryFolders();

  describeServer('with the database on a server', (server) => {
    it('is told at once to the bots on that database, and nothing else is', async () => {
      const coverage = writeCoverage();
      const address = await server().newDatabase();
      const database = opened(address);
      const heard: News[] = [];
      database.listen?.((news) => heard.push(news));
      const env = {
        ...{ ARCHIVE: join(newFolder(), 'archive'), KNOWLEDGE_DIR: coverage.path },
        DATABASE_URL: address,
      };
      for (const command of ['build', 'status']) {
        const ran = startProcess(COMMAND, { env, parameters: [command], cwd: coverage.path });
        expect((await ran.exit).code).toBe(0);
      }
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(heard).toEqual(['archive']);
      database.close();
      coverage.remove();
    });
  });
});
