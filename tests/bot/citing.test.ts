import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { withRunningBot } from '../support/small-running-bot';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('an answer to take along', () => {
  let ann: ScriptedUser;
  withRunningBot((running) => {
    ({ ann } = running);
  });

  const answered = async (): Promise<SeenMessage> => {
    const { message } = await ann.slash('ask', { question: 'When did the Kessel bridge reopen?' });
    if (message === null) throw new Error('no answer');
    return message;
  };

  it('is cited by its button for whoever clicks alone, and by its id for all', async () => {
    const { message: cited } = await ann.click(await answered(), 'Cite');
    expect(cited).toMatchObject({ isEphemeral: true });
    for (const form of ['Plain text', 'APA', 'BibTeX', 'CSL-JSON', 'verbatim-proof-1 post-bridge'])
      expect(cited?.text).toContain(form);
    const [, id = ''] = /To cite this answer: ([0-9a-z]{10})/u.exec(cited?.text ?? '') ?? [];
    const { message } = await ann.slash('cite', { id });
    expect(message?.text).toBe(cited?.text);
    const { message: again } = await ann.click(await answered(), 'Cite');
    expect(again?.text).toContain(id);
  });

  it.each(['zzzzzzzzzz', '…', '@everyone'])(
    'is not there for an id that never was: %s',
    async (id) => {
      const { message } = await ann.slash('cite', { id });
      expect(message).toMatchObject({ isEphemeral: true, pings: [] });
      expect(message?.text).toContain('no answer with that id');
    },
  );
});
