import type { Interaction } from 'discord.js';
import { putInForce } from '../../src/discord/acting';
import type { Coverage } from '../../src/serving/coverage';
import { makeArticle } from '../support/articles';
import { makeServices } from '../support/bot-services';
import { engineOf } from '../support/coverage';
import { localHost } from '../support/serving';

const ENGINE = engineOf([makeArticle({ body: 'The bridge opened on Monday.' })]);
const SECRET = makeArticle({ id: 'secret', status: 'withheld' });
const BY = { user: { displayName: 'Eva' } } as unknown as Interaction;

/** What the log channels are told when a change of these articles is put in force. */
async function told(before: Coverage['held'], after: Coverage['held'], ids: string[]) {
  const host = localHost(ENGINE);
  let held = before;
  const words: string[] = [];
  const { services } = makeServices(ENGINE, {
    editors: {
      tell: (line) => words.push(line),
      show: async () => Promise.resolve(false),
      take: async () => Promise.resolve({ seconds: 0, isChannel: false }),
    },
    serving: {
      ...host,
      current: () => ({ ...host.current(), held }),
      reload: async (options) => {
        held = after;
        return host.reload(options);
      },
    },
  });
  await putInForce(services, BY, 'Published “Secret”.', [], { ids });
  return words;
}

describe('what the log channels are told of a change', () => {
  it.each<[string, Coverage['held'], Coverage['held']]>([
    ['is published and held back', [], [SECRET]],
    ['was held back and is taken out', [SECRET], []],
    ['stays held back', [SECRET], [SECRET]],
  ])('has no word of an article that %s', async (_name, before, after) => {
    expect(await told(before, after, ['secret'])).toEqual([
      'Eva: Changed an article that is not shown.',
    ]);
  });

  it('names every other', async () => {
    expect(await told([SECRET], [SECRET], ['other'])).toEqual(['Eva: Published “Secret”.']);
  });
});
