import { importApart } from '../../src/serving/import-apart';
import { THREAD_ARGUMENTS } from '../support/serving';

const execArgv = THREAD_ARGUMENTS;
const bytes = Buffer.from('---\nheadline: Bridge reopens\npublisher: Post\n---\n\nIt did.\n');
const page = Buffer.concat([bytes, Buffer.from('It rained.\n\n'.repeat(1500))]);

describe('an import in a thread of its own', () => {
  it.each([
    ['small', bytes],
    ['large', page],
  ])('gives what the import of a %s file gives', async (_size, given) => {
    const work = { bytes: given, fileName: 'b.md', options: { datePublished: '2021-03-04' } };
    const { articles } = await importApart(work, { execArgv });
    expect(articles[0]?.article).toMatchObject({
      id: 'b',
      headline: 'Bridge reopens',
      datePublished: '2021-03-04',
    });
  });

  it('is ended where it takes too long, with a reason', async () => {
    const { articles, faults } = await importApart(
      { bytes: page, fileName: 'b.md' },
      { execArgv, timeoutMs: 0 },
    );
    expect(articles).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('takes too long')]);
  });

  it('refuses with a reason where the thread cannot run', async () => {
    const broken = ['--require', './no-such-file.cjs'];
    const { faults } = await importApart({ bytes: page, fileName: 'b.md' }, { execArgv: broken });
    expect(faults).toEqual([expect.stringContaining('cannot be read')]);
  });
});
