import { USUAL_RULES } from '../../../src/discord/guild-rules';
import fc from 'fast-check';
import { NOTHING_UNKEPT } from '../../../src/database/unkept';
import type { Addition, AdditionPreview } from '../../../src/administration/add-article';
import type { ChangedAnswer } from '../../../src/administration/changed-answers';
import type { GapGroup } from '../../../src/administration/group-gaps';
import type { KnowledgeProblem } from '../../../src/knowledge/problem';
import type { ReloadReport } from '../../../src/serving/coverage';
import { linesWithin, problemLine } from '../../../src/replies/discord/admin-parts';
import {
  changedMessage,
  removalMessage,
  undoMessage,
} from '../../../src/replies/discord/change-messages';
import { draftMessage } from '../../../src/replies/discord/draft-message';
import { DRAFT_FORMS, draftModal } from '../../../src/replies/discord/draft-modal';
import { gapsMessage } from '../../../src/replies/discord/gaps-message';
import { logMessage } from '../../../src/replies/discord/history-messages';
import type { DiscordMessage } from '../../../src/replies/discord/message';
import { checkMessage, reloadMessage } from '../../../src/replies/discord/report-message';
import { wrongChannelMessage } from '../../../src/replies/discord/wrong-channel-message';
import { settingsMessage } from '../../../src/replies/discord/settings-message';
import { statusMessage } from '../../../src/replies/discord/status-message';
import { makeArticle } from '../../support/articles';
import { readMarkdown, trickyText } from '../../support/discord-markdown';
import { limitFaults, textsIn } from '../../support/message-limits';

/** Layout, versions in code and moments: ours. */
const OURS = ['blockQuote', 'strong', 'subtext', 'heading', 'inlineCode', 'timestamp'];

interface Scene {
  readonly texts: readonly string[];
  readonly isKnown: boolean;
}

/** Texts of others, each said to be anything; every list is made of them. */
const scenesOf = (text: fc.Arbitrary<string>, most: number): fc.Arbitrary<Scene> =>
  fc.record({ texts: fc.array(text, { minLength: 1, maxLength: most }), isKnown: fc.boolean() });
const filled = fc
  .tuple(trickyText, fc.constantFrom('', 'word '.repeat(80), '_'.repeat(500), '<@1>'.repeat(900)))
  .map((parts) => parts.join(''));

const problemsOf = (texts: readonly string[]): readonly KnowledgeProblem[] =>
  texts.map((text, line) => ({
    file: text,
    line,
    message: text,
    severity: line % 2 === 0 ? 'error' : 'warning',
  }));
const reportOf = ({ texts, isKnown }: Scene): ReloadReport => ({
  version: '0123456789ab',
  added: texts,
  changed: texts,
  removed: texts,
  problems: problemsOf(texts),
  swapped: isKnown,
  kept: isKnown ? null : 'strict',
  tookMs: 12.5,
});
const answersOf = ({ texts, isKnown }: Scene): readonly ChangedAnswer[] =>
  texts.map((text) => {
    const excerpt = { article: text, text, start: 0 };
    return { question: isKnown ? text : null, before: excerpt, after: excerpt };
  });
const gapsOf = ({ texts, isKnown }: Scene): readonly GapGroup[] =>
  texts.map((text) => ({
    question: isKnown ? text : null,
    alike: texts,
    missing: texts,
    asked: 3,
    firstDayMs: 0,
    lastDayMs: 86_400_000,
  }));
const previewOf = ({ texts, isKnown }: Scene): AdditionPreview => {
  const lines = texts.map((text, line) => ({ line, text, reason: text }));
  const imported = {
    place: isKnown ? '' : (texts[0] ?? ''),
    article: null,
    faults: texts,
    dropped: lines,
    doubtful: lines,
    notes: texts,
  };
  const additions = texts.map((text): Addition => {
    const fields = { headline: text, publisher: text, url: text, datePublished: text };
    const article = makeArticle({
      ...fields,
      body: text,
      author: [text],
      alternativeHeadline: text,
    });
    const before = isKnown ? null : texts.join('\n');
    return { article, file: text, seen: isKnown ? null : 'seen', before, imported };
  });
  return { additions, refused: [imported], faults: texts, notes: texts };
};

const IDS = { publish: 'a', publishAll: 'b', edit: 'c', editMore: 'f', discard: 'd', pick: 'e' };
const CONFIRM = { confirm: 'a', cancel: 'b' };

/** Each kind of reply to admins. */
const REPLIES: Readonly<Record<string, (scene: Scene) => DiscordMessage>> = {
  status: ({ texts, isKnown }) =>
    statusMessage({
      status: {
        counts: { articles: 1, outlets: 1, passages: 1, facts: 1 },
        dates: isKnown ? { first: '2021-01-02', last: '2021-03-04' } : null,
        undated: 1,
        version: '0123456789ab',
        loadedAtMs: 0,
        loadMs: 1,
        decided: texts.map((text) => ({ id: text, words: texts })),
        problems: problemsOf(texts),
        faults: texts,
        unkept: isKnown ? { waiting: 1, dropped: 2000 } : NOTHING_UNKEPT,
      },
      isArchive: false,
      isWatching: isKnown,
      keepsGaps: isKnown,
    }),
  reload: (scene) => reloadMessage({ report: reportOf(scene), articles: 3, held: scene.texts }),
  check: (scene) =>
    checkMessage({
      report: reportOf(scene),
      articles: 3,
      held: scene.texts,
      answers: { asked: 9, gained: answersOf(scene), lost: [], changed: answersOf(scene) },
    }),
  draft: (scene) => draftMessage({ preview: previewOf(scene), at: 0, nowMs: 0, ids: IDS }),
  'edited draft': (scene) =>
    draftMessage({
      preview: previewOf(scene),
      at: 0,
      nowMs: 0,
      ids: IDS,
      fault: scene.texts[0] ?? null,
      warnings: scene.texts,
      done: `Published ${scene.texts[0] ?? ''}`,
    }),
  'refused file': (scene) =>
    draftMessage({ preview: { ...previewOf(scene), additions: [] }, at: 0, nowMs: 0, ids: IDS }),
  removal: (scene) => {
    const [addition] = previewOf(scene).additions;
    const article = scene.isKnown ? (addition?.article ?? null) : null;
    return removalMessage({ article, file: scene.texts[0] ?? '', ids: CONFIRM });
  },
  undo: ({ texts: [text = ''] }) => {
    const change = { id: 1, atMs: 0, who: `shell:${text}`, file: text };
    return undoMessage(
      { ...change, kind: 'replace', before: null, after: null, undoes: null, batch: null },
      CONFIRM,
    );
  },
  changed: ({ texts, isKnown }) =>
    changedMessage({
      words: `Removed ${texts[0] ?? ''}`,
      faults: isKnown ? texts : [],
      coverage: isKnown ? { articles: 3, version: '0123456789ab' } : null,
    }),
  gaps: (scene) => gapsMessage({ gaps: gapsOf(scene), days: 30, csv: 'csv' }),
  log: ({ texts, isKnown }) =>
    logMessage({
      entries: texts.map((text, id) => {
        return { id, atMs: 0, who: `shell:${text}`, action: 'undo', subject: text, result: text };
      }),
      older: isKnown ? 'older' : null,
      newest: isKnown ? 'newest' : null,
    }),
};
const anyReply = fc.constantFrom(...Object.keys(REPLIES));
const replyOf = (kind: string, scene: Scene): DiscordMessage | undefined => REPLIES[kind]?.(scene);

describe('every reply to admins', () => {
  it('keeps all of Discord’s limits, counted after escaping', () => {
    fc.assert(
      fc.property(scenesOf(filled, 30), anyReply, (scene, kind) => {
        const reply = replyOf(kind, scene);
        expect(reply === undefined ? ['none'] : limitFaults(reply)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('renders nothing but our own layout, whatever a file or a person says', () => {
    fc.assert(
      fc.property(scenesOf(trickyText, 2), anyReply, (scene, kind) => {
        const reply = replyOf(kind, scene);
        for (const text of reply === undefined ? [] : textsIn(reply)) {
          expect([...readMarkdown(text).kinds].filter((one) => !OURS.includes(one))).toEqual([]);
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows as many lines as fit whole, and how many do not', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 })), fc.nat(400), (lines, more) => {
        const shown = linesWithin(lines, 40 + more).split('\n');
        const isAll = !shown.at(-1)?.startsWith('-# … and');
        if (lines.some((line) => line.includes('\n') || line.startsWith('-#'))) return;
        if (isAll) expect(shown).toEqual(lines.length === 0 ? [''] : lines);
        else {
          expect(shown.slice(0, -1)).toEqual(lines.slice(0, shown.length - 1));
          expect(shown.at(-1)).toBe(`-# … and ${String(lines.length - shown.length + 1)} more`);
        }
        expect(linesWithin(lines, 40 + more).length).toBeLessThanOrEqual(40 + more);
      }),
    );
  });

  it.each(['\n', '\r\n', '\r'])('opens a draft with its first paragraph, parted by %j', (end) => {
    const preview = previewOf({ texts: [`One.${end}${end}Two.`], isKnown: true });
    const shown = textsIn(draftMessage({ preview, at: 0, nowMs: 0, ids: IDS }));
    expect(shown).toContain('> One.');
  });

  it('names file and line of a fault', () => {
    const fault = { file: 'knowledge/x.md', line: 3, message: 'no headline', severity: 'error' };
    expect(problemLine(fault as KnowledgeProblem)).toBe('❌ knowledge/x.md\\:3\\: no headline');
  });
});

describe('the settings of a server', () => {
  const ids = {
    channels: 'a',
    privacy: 'b',
    cooldown: 'c',
    excerpts: 'd',
    reset: 'e',
    threads: 'f',
    log: 'g',
    blocked: 'h',
    words: 'i',
    follow: 'j',
  };

  it('stand in menus that show what is chosen, within the limits', () => {
    const channels = Array.from({ length: 25 }, (_, index) => `1234567890123456${10 + index}`);
    const settings = {
      ...USUAL_RULES,
      channels,
      isPrivate: true,
      cooldownSeconds: 60,
      excerpts: 2,
    } as const;
    const message = settingsMessage({ settings, isSet: true, ids });
    expect(limitFaults(message)).toEqual([]);
    expect(JSON.stringify(message).match(/"default":true/gu)).toHaveLength(2);
    expect(textsIn(message).join('\n')).toContain(`<#${channels[24] ?? ''}>`);
  });
});

describe('the notice of another channel', () => {
  it('links the channels and nothing that is no id', () => {
    const channels = ['123456789012345678', '@everyone', '1>[x](https://x.example)'];
    const message = wrongChannelMessage(channels);
    expect(textsIn(message)).toEqual([
      'I do not answer questions in this channel, but in <#123456789012345678>.',
    ]);
    const many = Array.from({ length: 25 }, (_, index) => `1234567890123456${10 + index}`);
    expect(limitFaults(wrongChannelMessage(many))).toEqual([]);
  });
});

describe('the report of a reload', () => {
  it('lists for editors what nobody is shown', () => {
    const report = { ...reportOf({ texts: [], isKnown: true }), swapped: true };
    const shown = textsIn(reloadMessage({ report, articles: 1, held: ['secret'] })).join('\n');
    expect(shown).toContain('**Not shown to anybody now** (1)\n- secret');
  });
});

describe('the form of an article', () => {
  it('holds what is known and asks for what has to be', () => {
    const fields = {
      ...{ headline: 'Bridge', publisher: '', datePublished: '', url: '' },
      ...{ author: 'Ada Quill, Tom Reyes', aliases: '', genre: 'opinion' },
      ...{ status: 'withheld', embargoedUntil: '', expires: '2031-01-01' },
    };
    const { components, custom_id: id } = draftModal('v1:x', 'main', fields);
    expect(id).toBe('v1:x');
    expect(components).toHaveLength(DRAFT_FORMS.main.length);
    expect(JSON.stringify(components)).toContain('"value":"Bridge"');
    expect(JSON.stringify(components)).toContain('"value":"2031-01-01"');
    expect(JSON.stringify(components).match(/"required":true/gu)).toHaveLength(2);
    const more = draftModal('v1:x', 'more', fields);
    expect(more.components).toHaveLength(DRAFT_FORMS.more.length);
    expect(JSON.stringify(more)).toContain('"value":"Ada Quill, Tom Reyes"');
    expect(JSON.stringify(more)).toContain('"value":"withheld"');
    expect(JSON.stringify(more)).not.toContain('"required":true');
  });
});
