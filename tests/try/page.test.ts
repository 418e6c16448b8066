import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, keepPicture, openBrowser, seriousFindings } from '../support/browser';
import { openTryOut, type TryOut } from '../support/try-out';

jest.setTimeout(120_000);

describeInBrowser('the page to try the bot in', () => {
  let tryOut: TryOut;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    [tryOut, browser] = await Promise.all([openTryOut(), openBrowser()]);
    await tryOut.ready;
    page = await openPage();
  });
  afterAll(async () => {
    await browser.close();
    await tryOut.remove();
  });
  afterEach(() => {
    // neither an error of the page's own nor anything that its policy had to stop
    expect(complaints.splice(0)).toEqual([]);
  });

  const openPage = async (link = tryOut.link): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    opened.setDefaultTimeout(45_000);
    opened.on('pageerror', ({ message }) => complaints.push(message));
    opened.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    // lets a test cut the line
    await opened.addInitScript(`
      window.sockets = [];
      const Original = WebSocket;
      window.WebSocket = class extends Original {
        constructor(address) { super(address); window.sockets.push(this); }
      };
    `);
    await opened.goto(link);
    return opened;
  };
  const box = (): Locator => page.getByRole('textbox', { name: 'Message' });
  const said = (words: string | RegExp): Locator =>
    page.getByRole('log', { name: 'Messages' }).getByRole('article').filter({ hasText: words });
  const choices = (): Locator => page.getByRole('listbox', { name: 'Choices' });
  const become = async (person: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'You are' }).selectOption(person);
  };
  const ask = async (question: string): Promise<void> => {
    await box().fill(`/ask question: ${question}`);
    await box().press('Enter');
  };
  const goTo = async (place: string): Promise<void> => {
    await page.getByRole('link', { name: place }).click();
    await page.getByRole('heading', { name: place }).waitFor();
  };

  it('asks by the command picker, with choices while it is typed, and shows the answer', async () => {
    await box().fill('/as');
    await page
      .getByRole('listbox', { name: 'Commands' })
      .getByRole('option', { name: '/ask' })
      .click();
    await box().pressSequentially('who is');
    await choices().getByRole('option', { name: 'Who is Ada Quill?' }).waitFor();
    // what is typed stays the first choice; from the end the other way round
    await box().press('ArrowUp');
    await box().press('Enter');
    expect(await box().inputValue()).toMatch(/^\/ask question: Who is/u);
    await box().fill('/ask question: When did the Kessel bridge reopen?');
    await box().press('Enter');
    await said('The Kessel bridge reopened on Monday').waitFor();
    expect(await said('reopened on Monday').locator('strong').first().innerText()).toBe('Monday');
    expect(await box().inputValue()).toBe('');
    await said('member used /ask').filter({ hasText: 'verbatim App' }).first().waitFor();
  });

  it('stays at the newest message while one takes its real height, unless its reader scrolls up', async () => {
    const toEnd = (): Promise<number> =>
      page.evaluate<number>(`new Promise((resolve) => {
        const log = document.querySelector('[role=log]');
        const space = document.createElement('p');
        space.style.height = '1500px';
        log.querySelector('[data-message]').append(space);
        // as the browser does: what was scrolled is told before what has grown
        log.dispatchEvent(new Event('scroll'));
        requestAnimationFrame(() => requestAnimationFrame(() =>
          resolve(log.scrollHeight - log.clientHeight - log.scrollTop)));
      })`);
    await ask('Who is Ada Quill?');
    await said('Asked: Who is Ada Quill?').last().waitFor();
    expect(await toEnd()).toBeLessThan(80);
    await page.evaluate(`document.querySelector('[role=log]').scrollTop -= 700`);
    expect(await toEnd()).toBeGreaterThan(600);
    await page.reload();
    await said('Ada Quill').first().waitFor();
  });

  it('shows what buttons lead to, for who clicked alone where the bot says so', async () => {
    const answer = said('The Kessel bridge reopened on Monday').first();
    await answer.getByRole('button', { name: 'Why this?' }).click();
    const why = said('Why this excerpt').first();
    await why.getByText('Only you can see this').waitFor();
    await become('second member');
    await said('The Kessel bridge reopened on Monday').first().waitFor();
    expect(await said('Why this excerpt').count()).toBe(0);
    await become('member');
    await said('Why this excerpt').first().getByRole('button', { name: 'Dismiss message' }).click();
    await expect(said('Why this excerpt').count()).resolves.toBe(0);
  });

  it('shows the context of an answer', async () => {
    const answer = said('The Kessel bridge reopened on Monday').first();
    await answer.getByRole('button', { name: 'Context' }).click();
    await said('It carries 4,000 cars a day.')
      .filter({ hasText: 'Only you can see this' })
      .waitFor();
  });

  it('keeps a private answer from others until it is shared', async () => {
    await box().fill('/ask question: Who is Tom Reyes? private: true');
    await box().press('Enter');
    const answer = said('runs a bakery').filter({ hasText: 'Only you can see this' }).first();
    await answer.waitFor();
    await become('second member');
    await said('The Kessel bridge reopened on Monday').first().waitFor();
    expect(await said('runs a bakery').count()).toBe(0);
    await become('member');
    await answer.getByRole('button', { name: 'Share' }).click();
    await become('second member');
    await said('runs a bakery').first().waitFor();
    await become('member');
  });

  it('understands a follow-up, and says what it took over', async () => {
    await ask('Who is Ada Quill?');
    await said('Asked: Who is Ada Quill?').filter({ hasText: 'chief engineer' }).last().waitFor();
    await ask('and what did she say?');
    const answer = said('Asked: and what did she say?').filter({ hasText: 'The pillars held' });
    await answer.filter({ hasText: 'Understood as' }).waitFor();
  });

  it('opens the form of a button and hands in what was filled in', async () => {
    const answer = said('The Kessel bridge reopened on Monday').first();
    await answer.getByRole('button', { name: '👎' }).click();
    const form = page.getByRole('dialog');
    await form.locator('[data-field]').first().waitFor();
    await form.getByRole('textbox').first().fill('the wrong Monday');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'hidden' });
    await said('Only you can see this').first().waitFor();
  });

  it('sends a mention, a reply and a direct message as a client would', async () => {
    await goTo('thread');
    await box().fill('@verbatim What did the repairs cost?');
    await box().press('Enter');
    const answer = said('2.5 million crowns').filter({ hasText: 'APP' }).first();
    await answer.waitFor();
    // the mention by its name, above the answer as in the message itself
    expect(await answer.locator('discord-reply').textContent()).toBe(
      '@verbatim What did the repairs cost?',
    );
    await said('@verbatim What did').first().locator('discord-mention').waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Reply' }).click();
    await box().fill('and who said that?');
    await box().press('Enter');
    await said('and who said that?').first().waitFor();
    await goTo('Direct message');
    await box().fill('Who is Tom Reyes?');
    await box().press('Enter');
    await said('who runs a bakery').first().waitFor();
    await goTo('#coverage');
  });

  it('runs a command of a message’s menu for who chose it', async () => {
    await box().fill('When was the harbour board founded?');
    await box().press('Enter');
    const message = said('When was the harbour board founded?').first();
    await message.hover();
    await message.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Ask the coverage' }).click();
    const answer = said('12 May 1961').filter({ hasText: 'Only you can see this' });
    await answer.waitFor();
  });

  it('shows whatever is typed as text, never as markup of the page', async () => {
    const tricks = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1)) `<b>`';
    await box().fill(tricks);
    await box().press('Enter');
    const message = said('<img src=x onerror=alert(1)>').first();
    await message.waitFor();
    // the faces of people are the only pictures
    expect(await message.locator('img:not([src^="data:image/svg+xml,"])').count()).toBe(0);
    expect(await message.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await message.locator('strong').innerText()).toBe('bold');
    await box().fill(`/ask question: ${tricks}`);
    await box().press('Enter');
    await page
      .getByRole('article')
      .filter({ hasText: 'APP' })
      .filter({ hasText: 'onerror' })
      .first()
      .waitFor();
  });

  it('lets an admin add an article from a file, publish it, and ask about it', async () => {
    await become('admin');
    await box().fill('/knowledge add ');
    await page.getByLabel('file', { exact: true }).setInputFiles({
      name: 'ferry.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        '---\nheadline: Ferry to Ostra sold\npublisher: The Harbour Post\n---\n\nThe ferry to Ostra was sold on Friday. "Nobody else wanted it," said Lena Moor, who bought the ferry for nine crowns.\n',
      ),
    });
    await page.getByText('ferry.md').first().waitFor();
    await box().press('Enter');
    const draft = said('Ferry to Ostra sold').first();
    await draft
      .getByRole('button', { name: /Publish/u })
      .first()
      .click();
    await said('Published “Ferry to Ostra sold”').first().waitFor();
    await become('member');
    await box().fill('/ask question: Who bought the ferry?');
    await box().press('Enter');
    await said('said Lena Moor, who bought').filter({ hasText: 'Asked' }).first().waitFor();
  });

  it('tells what happened for an answer, and opens the article at the excerpt', async () => {
    await page.getByRole('link', { name: '#coverage' }).click();
    await ask('Who runs a bakery?');
    await said('Asked: Who runs a bakery?').filter({ hasText: 'Tom Reyes' }).waitFor();
    const panel = page.getByRole('region', { name: 'What happened' });
    await panel.getByText('Who runs a bakery?').first().waitFor();
    await panel.getByText(/probability \d+ %, threshold \d+ %/u).waitFor();
    const heat = panel.getByRole('group', { name: 'Question words beside sentence words' });
    await heat.first().waitFor();
    // every word that the reader read, not only those that were looked for
    expect(await heat.first().locator('tbody th').allInnerTexts()).toEqual([
      ...['Who', 'runs', 'a', 'bakery'],
    ]);
    await heat.first().getByText('the same word, ').first().waitFor({ state: 'attached' });
    expect(await panel.getByRole('table').count()).toBeGreaterThan(2);
    await panel.locator('summary', { hasText: 'create_interaction_response' }).click();
    await panel.getByText('"components"').first().waitFor();
    await panel.getByRole('button', { name: 'Inland Gazette ¶ 2' }).first().click();
    const article = page.getByRole('region', { name: 'Article' });
    await article.getByText('¶ 2').waitFor();
    expect(await article.locator('mark').innerText()).toContain('Tom Reyes');
  });

  it('says why it kept silent', async () => {
    await page.getByRole('button', { name: 'What happened' }).click();
    await ask('When did Ada Quill resign?');
    const panel = page.getByRole('region', { name: 'What happened' });
    await panel.getByText('Why silent:').waitFor();
    await panel.getByText('kept silent').waitFor();
  });

  it('shows what the coverage holds, and leads to where it stands', async () => {
    await page.getByRole('button', { name: 'Coverage', exact: true }).click();
    const panel = page.getByRole('region', { name: 'Coverage' });
    for (const title of ['Articles', 'People', 'Places', 'Figures', 'Timeline', 'Asked in vain']) {
      await panel.getByRole('heading', { name: title }).waitFor();
    }
    await panel.getByRole('heading', { name: 'Said by one outlet alone' }).waitFor();
    await panel.getByRole('img', { name: 'Who is quoted how often' }).locator('canvas').waitFor();
    await panel.getByText('When did Ada Quill resign?').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await panel.getByRole('group', { name: 'People' }).getByRole('button').first().click();
    await page.getByRole('region', { name: 'Article' }).locator('mark').waitFor();
    await page.getByRole('button', { name: 'Coverage', exact: true }).click();
  });

  it('asks a pasted text apart from the coverage, and publishes it for an editor alone', async () => {
    const panel = page.getByRole('region', { name: 'Coverage' });
    await panel.getByText('Paste a text').click();
    await panel.getByLabel('Headline', { exact: true }).fill('Lighthouse painted');
    await panel.getByLabel('Outlet', { exact: true }).fill('The Harbour Post');
    const text =
      'The lighthouse of Kessel was painted red by Ivo Lund in three days.\n\n' +
      'Nobody had asked him to do that, and the board paid him 90 crowns.';
    await panel.getByLabel('Text', { exact: true }).fill(text);
    await panel.getByRole('button', { name: 'Read it' }).click();
    await panel.getByLabel('Ask this draft').fill('Who painted the lighthouse?');
    await panel.getByRole('button', { name: 'Ask', exact: true }).click();
    await panel.getByText('was painted red by Ivo Lund').waitFor();
    expect(await panel.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await ask('Who painted the lighthouse?');
    await said('Asked: Who painted the lighthouse?').first().waitFor();
    expect(await said('Ivo Lund').count()).toBe(0);
    await become('editor');
    await panel.getByRole('button', { name: 'Publish' }).click();
    await panel.getByText('it is in the coverage now').waitFor();
    await become('member');
    await ask('Who painted the lighthouse?');
    await said('was painted red by Ivo Lund').first().waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it.each<[string, RegExp, () => Promise<unknown>]>([
    ['Discord shut it out', /4004/u, async () => tryOut.loopback.gateway.close(4004)],
    [
      'its process was killed',
      /SIGKILL/u,
      async () => Promise.resolve(process.kill(tryOut.botProcess() ?? 0, 'SIGKILL')),
    ],
  ])('says that the bot ended because %s, and starts it again', async (_name, why, end) => {
    await end();
    const banner = page.getByRole('status').filter({ hasText: 'The bot ended' });
    await banner.filter({ hasText: why }).waitFor();
    await banner.waitFor();
    expect((await fetch(`http://127.0.0.1:${tryOut.port}/healthz`)).status).toBe(503);
    await banner.getByRole('button', { name: 'Restart the bot' }).click();
    await page.getByText('The bot is starting').waitFor();
    await page.getByText('The bot is starting').waitFor({ state: 'hidden' });
    await ask('Who is the chief engineer?');
    await said('Asked: Who is the chief engineer?').filter({ hasText: 'Ada Quill' }).waitFor();
  });

  it('says that the line is lost, and goes on where it was once it is back', async () => {
    await box().fill('typed before');
    await page.evaluate('window.sockets.at(-1).close()');
    await page.getByRole('status').filter({ hasText: 'The connection is lost' }).waitFor();
    await tryOut.loopback.user('admin').say('said meanwhile', { in: 'coverage' });
    await said('said meanwhile').waitFor();
    expect(await box().inputValue()).toBe('typed before');
    await box().fill('');
  });

  it.each([
    ['a mention of everybody', '@everyone @here <@123456789012345678>'],
    ['markdown without end', '**bold _it ||sp `c ```js\n> q\n-# s\n# h'],
    ['a right-to-left override', 'abc\u202edef \u2066x'],
  ])('takes %s as it is', async (_name, text) => {
    const before = await page.getByRole('article').count();
    await box().fill(text);
    await box().press('Enter');
    await page.getByRole('article').nth(before).waitFor();
  });

  it('can be worked by the keyboard alone', async () => {
    await box().focus();
    await page.keyboard.type('/pri');
    await page.keyboard.press('Tab');
    expect(await box().inputValue()).toBe('/privacy ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await said(/stored|kept/u)
      .filter({ hasText: 'Only you can see this' })
      .last()
      .waitFor();
    await page.keyboard.type('first wording');
    await page.keyboard.press('Enter');
    await said('first wording').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByText('Editing your message').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(' changed');
    await page.keyboard.press('Enter');
    await said('first wording changed').filter({ hasText: '(edited)' }).waitFor();
    await page.keyboard.type('@ver');
    await page.getByRole('listbox', { name: 'Mentions' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('who is Tom Reyes?');
    await page.keyboard.press('Enter');
    await said('runs a bakery').last().waitFor();
  });

  it('tells what cannot be sent, and keeps it', async () => {
    for (const [text, words] of [
      ['x'.repeat(2001), 'at most 2000'],
      ['/ask question: ', '"question" is required'],
      ['/nonsense', 'no such command'],
    ] as const) {
      await box().fill(text);
      await box().press('Enter');
      await page.getByRole('alert').filter({ hasText: words }).waitFor();
      expect(await box().inputValue()).toBe(text);
    }
    await box().fill('');
  });

  it('takes an article of 200,000 characters, and refuses a file of 5 MB in words', async () => {
    await become('editor');
    const upload = async (name: string, text: string): Promise<void> => {
      await box().fill('/knowledge add ');
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
      await page.getByLabel('file', { exact: true }).setInputFiles(file);
      await page.getByText(name).first().waitFor();
      await box().press('Enter');
    };
    await upload('huge.txt', 'words and words '.repeat(330_000));
    await said('too large (over 1 MiB)').first().waitFor();
    const front = '---\nheadline: A long story\npublisher: The Harbour Post\n---\n\n';
    await upload('long.md', front + 'The long story goes on about the sea.\n\n'.repeat(5300));
    await said('A long story').getByRole('button', { name: 'Publish' }).waitFor();
    await become('member');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that keeps people out, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      // few messages: what is looked for takes as long as there are messages
      await goTo('thread');
      await page.getByRole('button', { name: 'Coverage', exact: true }).click();
      await page.getByRole('region', { name: 'Coverage' }).locator('canvas').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'What happened' }).click();
      await page.getByRole('heading', { name: 'The decision' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await keepPicture(page, `wide-${colorScheme}`);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.setViewportSize({ width: 390, height: 800 });
      await said('2.5 million crowns')
        .filter({ hasText: 'APP' })
        .first()
        .getByRole('button', { name: '👎' })
        .click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await keepPicture(page, `phone-${colorScheme}`);
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await page.setViewportSize({ width: 1200, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await goTo('#coverage');
    },
  );

  it('keeps what is being typed, and who types it, over a reload', async () => {
    await become('editor');
    await box().fill('half a ques');
    await page.reload();
    await said('The Kessel bridge reopened on Monday').first().waitFor();
    expect(await box().inputValue()).toBe('half a ques');
    expect(await page.getByRole('combobox', { name: 'You are' }).inputValue()).toBe('editor');
    await box().fill('');
    await become('member');
  });

  it('answers what was asked by a browser that was closed in the middle, and shows it to the next one', async () => {
    const gone = await openBrowser();
    const asking = await gone.newPage();
    await asking.goto(tryOut.link);
    const question = asking.getByRole('textbox', { name: 'Message' });
    await question.fill('/ask question: What did Ada Quill say?');
    await question.press('Enter');
    await gone.close();
    const next = await openPage();
    await next.getByRole('article').filter({ hasText: 'Ada Quill say?' }).first().waitFor();
    await next.close();
    await ask('Who is Ada Quill?');
    await said('chief engineer').last().waitFor();
  });

  it('shows another tab what happens in the first', async () => {
    // a channel's link leads there from another tab too
    const href = await page.getByRole('link', { name: '#coverage' }).getAttribute('href');
    const other = await openPage(new URL(href ?? '', tryOut.link).href);
    await box().fill('hello from the first tab');
    await box().press('Enter');
    await other.getByRole('article').filter({ hasText: 'hello from the first tab' }).waitFor();
    await other.close();
  });

  it('says that a coverage is empty, and takes a question all the same', async () => {
    const empty = await openTryOut({});
    try {
      await empty.ready;
      const other = await openPage(empty.link);
      const question = other.getByRole('textbox', { name: 'Message' });
      await question.fill('/ask question: Who led it?');
      await question.press('Enter');
      await other.getByRole('article').filter({ hasText: 'empty' }).waitFor();
      await other.getByRole('button', { name: 'Coverage', exact: true }).click();
      await other.getByText('The coverage is empty: add').waitFor();
      await other.close();
    } finally {
      await empty.remove();
    }
  });
});
