import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { openDatabase } from '../../src/database/open-database';
import { buttonOf, messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { ARTICLES } from '../support/bot-coverage';
import { violationLines } from '../support/loopback';

const NEWS = `---
headline: Lighthouse closed
publisher: The Harbour Post
datePublished: 2021-04-01
---

Ida Brandt, the head of the port authority, closed the Kessel lighthouse on 1 April.
`;
const PAGE = `Home
Sport
Ferry line ends
By Ada Marsh
2 April 2021

The ferry to Sandholm ends on Friday, the operator said in a statement to the press.

The last ferry leaves the old pier at noon, and a band will play on the deck for an hour.

Share this article
`;

const item = (title: string, text: string): string =>
  `<item><title>${title}</title><pubDate>Fri, 02 Apr 2021 10:00:00 GMT</pubDate><description><![CDATA[<p>${text}</p><p>${text.replace('The', 'Then the')}</p>]]></description></item>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Inland Gazette</title>
<link>https://gazette.example/</link><description>News</description>
${item('Market moves', 'The market of Kessel moves to the old harbour in May, because the square is being paved, the council of the town decided on Thursday evening after a long debate about the costs of it all.')}
${item('Baker retires', 'The baker Tom Reyes retires in June after forty years behind the counter of his bakery at the bridge, and his daughter takes the ovens over, as the family announced in a letter to the neighbours.')}
</channel></rss>`;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describe('/knowledge, for an editor', () => {
  let running: AdminBot;
  let adam: ScriptedUser;
  beforeAll(async () => {
    running = await startAdminBot();
    adam = running.discord.user('adam');
  });
  afterAll(async () => {
    await running.stop();
  });
  afterEach(async () => {
    expect(violationLines(await running.discord.violations())).toEqual([]);
    expect(running.bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
  });

  const run = async (command: string, options = {}): Promise<SeenMessage> => {
    const message = messageOf(await adam.slash(`knowledge ${command}`, options));
    expect(message).toMatchObject({ isEphemeral: true, pings: [] });
    return message;
  };
  const add = async (filename: string, text: string): Promise<SeenMessage> =>
    run('add', { file: { filename, text } });
  const click = async (message: SeenMessage, button: string): Promise<SeenMessage> =>
    messageOf(await adam.click(message, button));
  const asked = async (question: string): Promise<string> =>
    messageOf(await running.discord.user('ann').slash('ask', { question })).text;
  const takeBack = async (): Promise<SeenMessage> => click(await run('undo'), 'Take back');
  const files = (): readonly string[] =>
    readdirSync(running.coverage.path).filter((name) => !name.startsWith('.'));

  it('tells how the coverage stands', async () => {
    const { text } = await run('status');
    expect(text).toContain('3 articles');
    expect(text).toContain('2 outlets');
    expect(text).toContain('4 March 2021 to 5 March 2021 (1 without a date)');
    expect(text).toMatch(/Version `[0-9a-f]{12}`/u);
    expect(text).toContain('No faults and no warnings.');
  });

  it('opens the form again with what was typed where something in it cannot be so', async () => {
    const preview = await add('lighthouse-closed.md', NEWS);
    const form = await adam.click(preview, 'More fields');
    const filled = { Authors: 'Ada Marsh, Lena Berg', Genre: 'poem' };
    const refused = messageOf(await adam.submitModal(form, filled));
    expect(refused.text).toContain('genre is not a genre');
    const again = await adam.click(refused, 'More fields');
    const typed = again.modal?.fields.map(({ label, value }) => [label, value]) ?? [];
    expect(Object.fromEntries(typed)).toMatchObject(filled);
    const taken = messageOf(await adam.submitModal(again, { ...filled, Genre: 'analysis' }));
    expect(taken.text).toContain('by Ada Marsh, Lena Berg');
    expect(taken.text).toContain('**Analysis**');
    await click(taken, 'Discard');
  });

  it('says in sentences what cannot be done, and in which file something is wrong', async () => {
    expect((await run('undo')).text).toBe('There is no change to take back.');
    expect((await run('remove', { article: 'nonsense' })).text).toMatch(/^No article has this id/u);
    expect((await add('report.pdf', '%PDF-1.7')).text).toContain('report.pdf\\: is a PDF');
  });

  it('adds an article after a preview, answers from it, and takes it back', async () => {
    const question = 'Who closed the Kessel lighthouse?';
    expect(await asked(question)).not.toContain('> ');
    const preview = await add('lighthouse-closed.md', NEWS);
    expect(preview.text).toContain('“Lighthouse closed”');
    expect(preview.text).toContain('a new file');
    expect(files()).not.toContain('lighthouse-closed.md');
    const done = await click(preview, 'Publish');
    expect(done.id).toBe(preview.id);
    expect(done.text).toContain('Published “Lighthouse closed”');
    expect(done.text).toContain('now holds 4 articles');
    expect(done.buttons).toEqual([]);
    expect(await asked(question)).toContain('Ida Brandt');

    const undo = await run('undo');
    expect(undo.text).toContain('lighthouse-closed.md');
    expect((await click(undo, 'Take back')).text).toContain('as it was before');
    expect(files()).not.toContain('lighthouse-closed.md');
    expect(await asked(question)).not.toContain('Ida Brandt');
  });

  it('tells in the preview what the article fails to answer, and what another outlet says otherwise', async () => {
    const text = ARTICLES['post-bridge'] ?? '';
    const own = text
      .replace('The Harbour Post', 'The Other Paper')
      .replace('headline: Bridge', 'headline: Ferry and bridge')
      .replace(
        /\n\n[^]*$/u,
        '\n\nThe harbour board was founded on 14 May 1962.\n\n“Nobody told us a thing about it.”\n',
      );
    const preview = await add('other-bridge.md', own);
    expect(preview.text).toContain('Asked of itself');
    expect(preview.text).toContain(
      'does not surely tell who says “Nobody told us a thing about it.”',
    );
    expect(preview.text).toContain('in The Harbour Post “12 May 1961”');
    await adam.click(preview, 'Discard');
    const well = await add('lighthouse-closed.md', NEWS);
    expect(well.text).toMatch(/all of \d+ questions? made from its facts are answered/u);
    await adam.click(well, 'Discard');
  });

  it('lets an editor say what a page does not, and discard', async () => {
    const preview = await add('ferry.txt', PAGE);
    expect(preview.text).toContain('does not say whose it is');
    const opened = await adam.click(preview, 'Edit fields');
    const form = { Headline: 'Ferry line ends', Outlet: 'The Harbour Post', Date: '2021-04-02' };
    const filled = messageOf(await adam.submitModal(opened, form));
    expect(filled.id).toBe(preview.id);
    expect(filled.text).toContain('“Ferry line ends”');
    expect(filled.text).toContain('2 April 2021');
    expect(filled.text).toContain('**Left out**');
    const again = await adam.click(filled, 'Edit fields');
    expect(again.modal?.fields.map(({ value }) => value)).toEqual([
      'Ferry line ends',
      'The Harbour Post',
      '2021-04-02',
      '',
      '',
    ]);
    const wrong = messageOf(await adam.submitModal(again, { ...form, Date: 'last week' }));
    expect(wrong.text).toContain('❌');
    expect(wrong.text).toContain('2 April 2021');
    expect((await click(wrong, 'Discard')).text).toContain('nothing was written');
    const customId = buttonOf(wrong, 'Discard');
    const late = await running.discord.moderator.forge('adam', {
      kind: 'component',
      customId,
      message: preview.id,
    });
    expect(messageOf(late).text).toContain('no longer there');
    expect(files()).toHaveLength(3);
  });

  it('shows what changes in a file that is replaced, and lets genre, authors and aliases be said', async () => {
    const before = readFileSync(join(running.coverage.path, 'post-bridge.md'), 'utf8');
    const changed = before.replace('4,000 cars', '5,000 cars').replace('2021-03-04', '2091-03-04');
    const preview = await add('post-bridge.md', changed);
    expect(preview.text).toContain('**What changes in the file** (3 lines out, 3 lines in)');
    expect(preview.text).toMatch(/➖ datePublished[^]*2021[^]*➕ datePublished[^]*2091/u);
    // of a long line what differs, not what does not
    expect(preview.text).toMatch(/➖ … .*4,000 cars[^]*➕ … .*5,000 cars/u);
    expect(preview.text).toContain('is still to come');
    const opened = await adam.click(preview, 'More fields');
    expect(opened.modal?.fields.map(({ value }) => value)).toEqual(['', 'HP', 'report', '', '']);
    const form = { Authors: 'Ben Oar, Eva Lund', 'Other names of the outlet': 'HP, Post' };
    const wrong = messageOf(await adam.submitModal(opened, { ...form, Genre: 'gossip' }));
    expect(wrong.text).toContain('is not a genre');
    const again = await adam.click(wrong, 'More fields');
    const filled = messageOf(
      await adam.submitModal(again, { ...form, Genre: 'Opinion', Status: 'Retracted' }),
    );
    expect(filled.text).toContain('**retracted**');
    expect(filled.text).toContain('by Ben Oar, Eva Lund');
    expect(filled.text).toContain('**Opinion**');
    await click(filled, 'Publish');
    const after = readFileSync(join(running.coverage.path, 'post-bridge.md'), 'utf8');
    expect(after).toMatch(/aliases: \[HP, Post\]\nauthor: \[Ben Oar, Eva Lund\]/u);
    expect(after).toContain('genre: opinion\nstatus: retracted');
    await takeBack();
    expect(readFileSync(join(running.coverage.path, 'post-bridge.md'), 'utf8')).toBe(before);
    const twin = await add('another-name.md', before);
    expect(twin.text).toContain('post-bridge has the same address');
    await click(twin, 'Discard');
  });

  it('publishes once, whatever is clicked twice', async () => {
    const preview = await add('lighthouse-closed.md', NEWS);
    const publish = buttonOf(preview, 'Publish');
    const [first, second] = await Promise.all([
      adam.click(preview, publish),
      adam.click(preview, publish),
    ]);
    const texts = [messageOf(first).text, messageOf(second).text].sort();
    expect(texts.join('\n')).toContain('no longer there');
    expect(files()).toHaveLength(4);
    await takeBack();
  });

  it('tells who is late where a file changes between preview and Publish', async () => {
    const path = join(running.coverage.path, 'post-bridge.md');
    const before = readFileSync(path);
    const preview = await add('post-bridge.md', NEWS);
    expect(preview.text).toContain('replaces the article');
    running.coverage.put('post-bridge', `${before.toString()}\nSomebody wrote this.\n`);
    const between = readFileSync(path);
    const refused = await click(preview, 'Publish');
    expect(refused.text).toContain('somebody else changed it');
    expect(readFileSync(path)).toEqual(between);
    expect((await click(refused, 'Publish')).text).toContain('Published');
    expect(readFileSync(path, 'utf8')).toContain('Lighthouse closed');
    await takeBack();
    expect(readFileSync(path)).toEqual(between);
    running.coverage.put('post-bridge', before.toString());
    await run('reload');
  });

  it('removes an article after confirmation alone, and brings it back byte for byte', async () => {
    const question = 'What did Tom Reyes say?';
    const path = join(running.coverage.path, 'gazette-bridge.md');
    const before = readFileSync(path);
    const kept = await click(await run('remove', { article: 'gazette-bridge' }), 'Cancel');
    expect(kept.text).toContain('Nothing was changed');
    expect(readFileSync(path)).toEqual(before);
    const asking = await run('remove', { article: 'Kessel bridge opens again' });
    expect(asking.text).toContain('“Kessel bridge opens again”');
    expect((await click(asking, 'Remove')).text).toContain('Removed gazette-bridge.md');
    expect(files()).not.toContain('gazette-bridge.md');
    expect(await asked(question)).not.toContain('half our customers');
    await takeBack();
    expect(readFileSync(path)).toEqual(before);
    expect(await asked(question)).toContain('half our customers');
    expect((await run('remove', { article: '../../etc/passwd' })).text).toContain('No article');
  });

  it('offers the articles to remove while they are typed', async () => {
    const { choices } = await adam.complete('knowledge remove', 'article', 'tunnel');
    expect(choices.map(({ value }) => value)).toEqual(['gazette-opinion']);
  });

  it('loads the rest where a file is broken, names the line, and changes nothing when strict', async () => {
    expect((await run('reload')).text).toContain('Nothing has changed');
    running.coverage.put('broken', '---\nheadline: Broken\ndatePublished: soon\n---\n\nNo.\n');
    running.coverage.put('lighthouse-closed', NEWS);
    const strict = await run('reload', { strict: true });
    expect(strict.text).toContain('The old coverage stays');
    const check = await run('check');
    expect(check.text).toContain('What a reload would do');
    expect(check.text).toContain('- lighthouse-closed');
    expect(check.text).toMatch(/answered, from lighthouse-closed/u);
    expect((await run('status')).text).toContain('3 articles');
    const reload = await run('reload');
    expect(reload.text).toContain('**Added** (1)');
    expect(reload.text).toMatch(/broken\.md\\:\d/u);
    expect((await run('status')).text).toContain('4 articles');
    expect(await asked('Who closed the Kessel lighthouse?')).toContain('Ida Brandt');
    const broken = await run('remove', { article: 'broken' });
    expect(broken.text).toContain('not part of the coverage');
    await click(broken, 'Remove');
    await click(await run('remove', { article: 'lighthouse-closed' }), 'Remove');
    expect((await run('status')).text).toContain('No faults and no warnings.');
  });

  it('publishes the articles of a feed one by one or together', async () => {
    const preview = await add('news.xml', FEED);
    expect(preview.text).toContain('Preview 1 of 2');
    const second = messageOf(await adam.select(preview, '', ['1']));
    expect(second.text).toContain('“Baker retires”');
    expect((await click(second, 'Publish')).text).toContain('Published “Baker retires”');
    const rest = await adam.read(second.id);
    expect(rest.text).toContain('“Market moves”');
    await click(rest, 'Publish');
    expect(files()).toHaveLength(5);
    await takeBack();
    await takeBack();
    expect(files()).toHaveLength(3);
    expect((await click(await add('news.xml', FEED), 'Publish all 2')).text).toContain(
      '2 articles',
    );
    expect(files()).toHaveLength(5);
    // what one click published goes with one
    await takeBack();
    expect(files()).toHaveLength(3);
  });

  it.each([
    ['a file that is too large', 'big.txt', 'x'.repeat(1_048_577), 'too large'],
    ['an empty file', 'empty.txt', ' ', 'is empty'],
    ['a page of nothing', 'page.html', '<html><body></body></html>', 'No article'],
    ['YAML that refers to itself', 'a.md', '---\nheadline: &a [*a]\n---\n\nx\n', 'No article'],
  ])('refuses %s with a reason', async (_what, filename, text, words) => {
    expect((await add(filename, text)).text).toContain(words);
    expect(files()).toHaveLength(3);
  });

  it.each(['../../evil.md', 'CON.md', '.hidden.md', `${'é'.repeat(140)}.md`, 'a\u202eb.md'])(
    'writes an article named %j inside the folder alone',
    async (filename) => {
      await click(await add(filename, NEWS), 'Publish');
      expect(files()).toHaveLength(4);
      expect(readdirSync(join(running.coverage.path, '..'))).not.toContain('evil.md');
      await takeBack();
      expect(files()).toHaveLength(3);
    },
  );

  it('lists what was asked in vain, in words only once two people asked it', async () => {
    const question = 'Who is the mayor of Kessel?';
    const gap = 'mayor of Kessel';
    await asked(question);
    const [one] = [await run('gaps')];
    // the coverage itself has no such word, and one person alone asked with it
    expect(one.text).toMatch(/\d×/u);
    expect(one.text).not.toContain('mayor');
    await running.discord
      .user('bob')
      .slash('ask', { question: `${question} <@123456789012345678>` });
    const two = await run('gaps', { days: 7 });
    expect(two.text).toContain(gap);
    expect(two.text).not.toContain('123456789012345678');
    const csv = messageOf(await adam.click(two, 'Export as CSV'));
    expect(csv).toMatchObject({ isEphemeral: true });
    const [file] = csv.attachments;
    const bytes = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer());
    // by it a spreadsheet knows that the letters are UTF-8
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = bytes.subarray(3).toString();
    expect(table).toMatch(/^"question","alike","missing","asked"/u);
    expect(table).toContain(gap);
  });

  it('keeps ratings without who gave them', async () => {
    const message = messageOf(
      await running.discord.user('ann').slash('ask', { question: 'When did the bridge reopen?' }),
    );
    await running.discord.user('ann').click(message, '👍');
    expect(running.bot.output()).not.toContain('"msg":"not kept"');
  });

  it('serves what another process of the machine has changed', async () => {
    const opened = openDatabase(join(running.coverage.path, '.data', 'verbatim.db'));
    if ('fault' in opened) throw new Error(opened.fault);
    running.coverage.put('lighthouse-closed', NEWS);
    opened.database.versions.announce('0123456789ab', 0);
    opened.database.close();
    await running.bot.line(/"articles":4,"added":1,"changed":0,"removed":0/u);
    await click(await run('remove', { article: 'lighthouse-closed' }), 'Remove');
  });

  it('logs every change with who made it', async () => {
    let log = await run('log');
    const newest = log.text;
    expect(newest).toMatch(/<t:\d+:f> <@\d+> removed lighthouse-closed.md/u);
    expect(log.buttons.map(({ label }) => label)).toEqual(['Older']);
    log = await click(log, 'Older');
    expect(log.text).not.toBe(newest);
    expect((await click(log, 'Newest')).text).toBe(newest);
  });
});
