import { join } from 'node:path';
import fc from 'fast-check';
import { commands } from '../../commands';
import { gapsCsv } from '../../src/administration/gaps-csv';
import { listGaps } from '../../src/administration/list-gaps';
import { readConfig } from '../../src/config';
import { createLog } from '../../src/discord/log';
import type { Services } from '../../src/discord/services';
import { startBot, type RunningBot } from '../../src/discord/start-bot';
import { startLoopback, type Loopback, type Outcome, type SeenMessage } from '../../src/loopback';
import { makeArticleFolder, type ArticleFolder } from '../support/article-folder';
import { fuzzPatience, fuzzSize } from '../support/fuzz-size';
import { THREAD_ARGUMENTS } from '../support/serving';
import { setClock, type SetClock } from '../support/set-clock';

const NOON = Date.UTC(2021, 2, 5, 12);
const HOUR = 3_600_000;

/** Words that stand in the embargoed article alone, in every part of it, by which nobody asks. */
const MARKERS = /zorblatt|mirvane|qostenko|trellomar|wexlapp|88[,.]123|brindlecask/iu;
/** Words of the article that was taken back, and of the one that is withheld. */
const NEVER = /vantrell|ostrimer|71[,.]456|pelquist|drunmore/iu;

const FILES: Readonly<Record<string, string>> = {
  'post-bridge': `headline: Bridge reopens after storm
publisher: The Harbour Post
datePublished: 2021-03-04

The Kessel bridge reopened on Monday after a storm closed it for three weeks.

"The pillars held," said Ada Quill, the chief engineer of the harbour board.

She said that the repairs had cost 2.5 million crowns.`,
  'gazette-bakery': `headline: Bakery asks for help
publisher: Inland Gazette
datePublished: 2021-03-03

"We lost half our customers," said Tom Reyes, who runs a bakery near the bridge.

He asked the harbour board for help in February.`,
  // the name of the file is an id, and people see ids
  'wexlapp-report': `headline: Zorblatt named in bridge report
alternativeHeadline: Repairs of the Mirvane pier are looked into
publisher: The Brindlecask Ledger
author: Ilse Qostenko
aliases: [Brindlecask]
datePublished: 2021-03-05
url: https://brindlecask.example/wexlapp
embargoedUntil: 2021-03-05T13:00:00Z
expires: 2021-03-05T14:00:00Z
corrections: [{date: 2021-03-05, text: Trellomar is a village., paragraph: 2}]

The harbour board paid 88,123 crowns for repairs of the Mirvane pier to Wexlapp, a firm in Trellomar.

"The pier had to be closed at once," said Greta Zorblatt, the auditor of the harbour board.

The Kessel bridge was repaired by Wexlapp on 12 January 2021, said Zorblatt.`,
  'courier-ferry': `headline: Ferry to be sold
publisher: The Ridge Courier
datePublished: 2021-03-02
status: retracted
corrections: [{date: 2021-03-04, text: The sale never took place.}]

The old ferry was sold to Vantrell for 71,456 crowns.

"She will sail to Ostrimer," said Nils Vantrell, who owns a line.`,
  'pelquist-draft': `headline: Pelquist to lead the harbour board
publisher: The Drunmore Echo
status: withheld

Marit Pelquist will lead the harbour board from Drunmore.`,
};

const QUESTIONS = [
  'Who repaired the Kessel bridge?',
  'How much did the harbour board pay for repairs?',
  'Who is the auditor of the harbour board?',
  'What did the auditor say?',
  'Why was the pier closed?',
  'When was the bridge repaired?',
  'Which firm was paid?',
  'Who was the old ferry sold to?',
  'how much was the ferry',
  'Who will lead the harbour board?',
  'what did she say?',
  'and why?',
  'tell me more',
  'and what about the other outlet?',
  'what does the report say?',
  'What did Ada Quill say?',
  'When did the Kessel bridge reopen?',
  'who said that',
  'zorblat', // near a marker, so that mending would give it away
  'Mirvan pier',
  'Which articles are there?',
  'Timeline',
  'help',
];
const TYPED = [
  '',
  'a',
  'z',
  'b',
  'br',
  'harbour',
  'mir',
  'wex',
  'pel',
  'fer',
  '8',
  'ledger',
  'the',
];
const PEOPLE = ['auditor', 'Quill', 'Greta', 'Nils', 'Marit', 'Reyes', 'she'];
const TOPICS = ['bridge', 'harbour board', 'repairs', 'pier', 'ferry', 'crowns'];
const QUOTES = [
  '“The pier had to be closed at once”',
  '“She will sail”',
  '“The pillars held”',
  'will lead the harbour board from',
  'paid crowns for repairs of the pier',
];
const COMPLETED = [
  ['ask', 'question'],
  ['ask', 'outlet'],
  ['ask', 'article'],
  ['said', 'person'],
  ['compare', 'topic'],
  ['timeline', 'topic'],
  ['facts', 'article'],
  ['article', 'id'],
] as const;
const LIMITS = ['wexlapp-report', 'pelquist-draft', 'courier-ferry', 'post-bridge', '3'];
const PLACES = ['general', 'desk'] as const;

const ACTION = fc.record({
  kind: fc.constantFrom(
    ...(['ask', 'ask', 'ask', 'scoped', 'mention', 'dm', 'said', 'compare', 'timeline'] as const),
    ...(['sources', 'facts', 'article', 'verify', 'cite', 'complete', 'complete', 'menu'] as const),
    ...(['click', 'click', 'click', 'click', 'select'] as const),
  ),
  pick: fc.nat(),
  other: fc.nat(),
  place: fc.constantFrom(...PLACES),
  isPrivate: fc.boolean(),
});
type Action = typeof ACTION extends fc.Arbitrary<infer One> ? One : never;

/** Interactions with one bot: a Discord with thousands of messages is slow. */
const BATCH = 300;

const of = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
};

describe('an embargo, an expiry, a retraction and a withheld article', () => {
  let folder: ArticleFolder;
  let clock: SetClock;
  let discord: Loopback;
  let bot: RunningBot;
  let services: Services | null = null;
  let messages: SeenMessage[] = [];
  let ids: string[] = [];
  /** What the bot sent, and what it logged. */
  let out: string[] = [];
  /** Whether questions are asked again that old messages offer in the words of the article. */
  let repeats = false;
  /** What was asked so, on which later questions lean. */
  let repeated = '';

  beforeEach(async () => {
    [messages, ids, out, repeated] = [[], [], [], ''];
    clock = setClock(NOON);
    folder = makeArticleFolder({});
    for (const [id, text] of Object.entries(FILES)) {
      folder.write(`${id}.md`, `---\n${text.replace('\n\n', '\n---\n\n')}\n`);
    }
    discord = await startLoopback();
    discord.journal.subscribe((event) => {
      if (event.kind === 'request') out.push(JSON.stringify([event.path, event.body]));
      if (event.kind === 'gateway' && event.what === 'presence') {
        out.push(JSON.stringify(event.detail));
      }
    });
    const config = readConfig({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      KNOWLEDGE_DIR: folder.path,
      DATABASE_PATH: join(folder.path, '.data', 'verbatim.db'),
      COOLDOWN_USER: '0',
      COOLDOWN_CHANNEL: '0',
    });
    bot = startBot(config, {
      ...{ commands, clock, execArgv: THREAD_ARGUMENTS },
      log: createLog({ write: (line) => out.push(line) }),
      onServices: (shared) => {
        services = shared;
      },
    });
    await bot.ready;
  }, 60_000);
  afterEach(async () => {
    await bot.stop();
    await discord.close();
    folder.remove();
  });

  const kept = ({ message }: Outcome): void => {
    if (message === null) return;
    messages.push(message);
    const [id] = /\b[0-9a-z]{10}\b/u.exec(message.text) ?? [];
    if (id !== undefined) ids.push(id);
  };

  /** Does something; gives the words that were typed, or clicked, and so are no secret. */
  const act = async ({ kind, pick, other, place, isPrivate }: Action): Promise<string> => {
    const ann = discord.user('ann');
    const at = { in: place };
    const slash = async (
      name: string,
      options: Record<string, string | boolean>,
    ): Promise<string> => {
      kept(await ann.slash(name, options, at));
      return Object.values(options).join(' ');
    };
    const question = of(QUESTIONS, pick);
    switch (kind) {
      case 'ask':
        return slash('ask', { question, private: isPrivate });
      case 'scoped':
        return slash('ask', { question, article: of(LIMITS, other) });
      case 'mention':
        messages.push(await ann.waitForAnswer(await ann.mention(question, at)));
        return question;
      case 'dm':
        messages.push(await ann.waitForAnswer(await ann.dm(question)));
        return question;
      case 'said':
        return slash('said', { person: of(PEOPLE, pick) });
      case 'compare':
        return slash('compare', { topic: of(TOPICS, pick) });
      case 'timeline':
        return slash('timeline', isPrivate ? {} : { topic: of(TOPICS, pick) });
      case 'sources':
        return slash('sources', isPrivate ? {} : { search: of(TYPED.slice(1), pick) });
      case 'facts':
        return slash('facts', { article: of(LIMITS, pick) });
      case 'article':
        return slash('article', { id: of(LIMITS, pick) });
      case 'verify':
        return slash('verify', { quote: of(QUOTES, pick) });
      case 'cite':
        return slash('cite', { id: of([...ids, '187pk45jpl'], pick) });
      case 'complete': {
        const [name, option] = of(COMPLETED, pick);
        await ann.complete(name, option, of(TYPED, other), {}, at);
        return '';
      }
      case 'menu': {
        const words = isPrivate ? of(QUOTES, other) : question;
        const said = await discord.user('bob').say(words, at);
        const menu = isPrivate ? 'Check this quote' : 'Ask the coverage';
        kept(await ann.openContextMenu(menu, { message: said.id }, at));
        return words;
      }
      case 'click': {
        const buttons = messages.flatMap((message) =>
          message.buttons
            .filter(({ customId, isDisabled }) => customId !== null && !isDisabled)
            .map(({ customId, label }) => ({ message, customId: customId ?? '', label })),
        );
        if (buttons.length === 0) return '';
        const { message, customId, label } = of(buttons, pick);
        // what is taken back cannot be clicked again
        if (label === 'Take back' || isLeftOut(label)) return '';
        const outcome = await ann.click(message, customId).catch(() => null);
        if (outcome === null) return '';
        kept(outcome);
        if (outcome.modal !== null && outcome.modal.fields.length === 1) {
          const [field] = outcome.modal.fields;
          const words = of(QUOTES, other);
          kept(
            await ann
              .submitModal(outcome, { [field?.label ?? '']: words })
              .catch(async () => outcome),
          );
          return words;
        }
        // an answer shown to others repeats what was asked
        return `${label} ${asked(message)}`;
      }
      case 'select': {
        const menus = messages.flatMap((message) =>
          message.selects.map((select) => ({ message, ...select })),
        );
        const open = menus.filter(({ options }) => options.length > 0);
        if (open.length === 0) return '';
        const { message, customId, options } = of(open, pick);
        const { value, label } = of(options, other);
        if (isLeftOut(label)) return '';
        const outcome = await ann.select(message, customId, [value]).catch(() => null);
        if (outcome !== null) kept(outcome);
        return `${label} ${value}`;
      }
    }
  };

  /** Who clicks a question asks it: its words, and what leans on them, are no secret. */
  const isLeftOut = (label: string): boolean => {
    if (!MARKERS.test(label) || !label.endsWith('?')) return false;
    if (repeats) repeated += ` ${label}`;
    return !repeats;
  };

  /** The question above an answer, which is the asker's. */
  const asked = ({ text }: SeenMessage): string => /Asked: .*/u.exec(text)?.[0] ?? '';

  /** What the bot gave away that nobody had typed. */
  const leaked = (words: RegExp, typed: string): readonly string[] => {
    const all = new RegExp(words, 'giu');
    const known = typed.toLowerCase();
    const found = [...out.join('\n').matchAll(all)].map(([word]) => word.toLowerCase());
    return [...new Set(found)].filter((word) => !known.includes(word));
  };

  const size = fuzzSize(BATCH);
  const batches = Array.from({ length: Math.ceil(size / BATCH) }, (_, batch) => batch);
  it.each(batches)(
    'give no word away, in whatever is done before, meanwhile and after (batch %i)',
    async (batch) => {
      const actions = fc.sample(ACTION, { numRuns: Math.min(BATCH, size), seed: 15 + batch });
      const third = Math.ceil(actions.length / 3);
      let shown = 0;
      for (const [at, action] of actions.entries()) {
        const phase = Math.floor(at / third);
        // every other batch the timer is late, and only the clock tells
        if (at === phase * third) clock.set(NOON + phase * HOUR, { wakes: batch % 2 === 0 });
        // a clock may be put back, and forward again
        const isBack = phase === 2 && at % 7 === 0;
        if (isBack) clock.set(NOON, { wakes: false });
        out = [];
        // while it is shown, all may be asked; after that only in every third batch
        repeats = phase === 1 || batch % 3 === 2;
        if (at === phase * third) repeated = '';
        const typed = `${await act(action)} ${phase === 1 ? '' : repeated}`;
        expect({ at, action, leaked: leaked(NEVER, typed) }).toEqual({ at, action, leaked: [] });
        if (phase === 1) shown += leaked(MARKERS, typed).length;
        else {
          expect({ at, action, leaked: leaked(MARKERS, typed) }).toEqual({
            at,
            action,
            leaked: [],
          });
        }
        if (isBack) clock.set(NOON + 2 * HOUR, { wakes: false });
      }
      // what is looked for is there to be found
      expect(shown).toBeGreaterThan(5);
      const gaps = listGaps(services?.administration.place.database ?? { fault: 'none' });
      if ('fault' in gaps) throw new Error(gaps.fault);
      const csv = gapsCsv(gaps.value);
      expect(csv).not.toMatch(NEVER);
      expect(csv.replaceAll(/zorblat\b|mirvan\b/giu, '')).not.toMatch(
        /mirvane|qostenko|trellomar|wexlapp/iu,
      );
      expect(discord.journal.violations()).toEqual([]);
    },
    fuzzPatience(BATCH, 1000),
  );
});
