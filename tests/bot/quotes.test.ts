import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { withRunningBot } from '../support/small-running-bot';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('a quote that somebody checks', () => {
  let ann: ScriptedUser;
  withRunningBot((running) => {
    ({ ann } = running);
  });

  const checked = async (quote: string): Promise<SeenMessage> => {
    const { status, message } = await ann.slash('verify', { quote });
    if (message === null) throw new Error(`no message: ${status}`);
    return message;
  };

  it.each([
    ['“The pillars held,” said Ada Quill.', 'To the letter', 'The Harbour Post'],
    ['“The pillars broke, and that is what matters,” said Quill.', 'Altered', '“broke” for “held”'],
    ['“We lost half our customers,” said Ada Quill.', 'Another speaker', 'Tom Reyes'],
    ['Ada Quill said: “The repairs have cost 2.5 million crowns.”', 'Not said in these words', ''],
    ['“The ferry sank off Aldmouth,” said Quill.', 'Not in the coverage', ''],
  ])('is told what it is: %s', async (quote, verdict, also) => {
    const message = await checked(quote);
    expect(message).toMatchObject({ isComponentsV2: true, isEphemeral: false, pings: [] });
    expect(message.text).toContain(verdict);
    expect(message.text).toContain(also);
  });

  it('can be taken back by who asked, as an answer can', async () => {
    const message = await checked('“The pillars held,” said Ada Quill.');
    expect(message.buttons.map(({ label }) => label)).toEqual(['Open article', 'Take back']);
  });

  it('is checked from the menu of a message, for whoever opens it alone', async () => {
    const source = await ann.say('> We lost half our customers\n— Ada Quill');
    const { message } = await ann.openContextMenu('Check this quote', { message: source.id });
    expect(message).toMatchObject({ isEphemeral: true });
    expect(message?.text).toContain('Another speaker');
  });

  it('is checked by a button below an answer and its form', async () => {
    const { message } = await ann.slash('ask', { question: 'When did the Kessel bridge reopen?' });
    if (message === null) throw new Error('no answer');
    const opened = await ann.click(message, 'Check a quote');
    const label = opened.modal?.fields[0]?.label ?? '';
    const { message: told } = await ann.submitModal(opened, { [label]: '“The pillars held”' });
    expect(told?.text).toContain('To the letter');
  });

  it.each([
    ['one word', 'bridge', 'One word alone'],
    ['no word', '“…”', 'no quote in that'],
    ['no quotation marks', 'The pillars held', 'all of it was checked as one quote'],
    ['unbalanced marks', '“The pillars held, said Ada Quill', 'Cut'],
    ['quotes in quotes', '“"The pillars held"” said Ada Quill', 'To the letter'],
    ['another language', '„Die Pfeiler haben gehalten“', 'Not in the coverage'],
    ['4,000 characters', '“The pillars held” '.repeat(222).trim().slice(0, 4000), 'To the letter'],
    ['markdown and pings', '“@everyone **The pillars held** <@1>”', ''],
  ])('gets a clear line whatever it is: %s', async (_what, quote, words) => {
    const message = await checked(quote);
    expect(message.text).toContain(words);
    expect(message.pings).toEqual([]);
  });
});
