import fc from 'fast-check';
import { DAY_MS } from '../../src/database/persons';
import { keptDatabase } from '../support/kept-database';
import { describeDatabases } from '../support/databases';

const NOON = Date.UTC(2026, 10, 21, 12);
describeDatabases('what is kept', (kind) => {
  const held = keptDatabase(kind);

  describe('the audit log', () => {
    it('gives the newest first, page by page', () => {
      for (let at = 1; at <= 5; at += 1) {
        held.database.auditLog.record({
          atMs: at,
          who: 'shell:ada',
          action: 'add',
          subject: '',
          result: `${at}`,
        });
      }
      const [first, second] = held.database.auditLog.latest(2);
      expect([first?.result, second?.result]).toEqual(['5', '4']);
      expect(held.database.auditLog.latest(9, second?.id).map(({ result }) => result)).toEqual([
        '3',
        '2',
        '1',
      ]);
    });

    it('keeps any text but what stands for NUL, whatever it is', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
          held.database.auditLog.record({
            atMs: 1,
            who: text,
            action: text,
            subject: text,
            result: text,
          });
          expect(held.database.auditLog.latest(1)[0]?.result).toBe(text.replaceAll('\0', '\uFFFD'));
        }),
        { numRuns: 50 },
      );
    });
  });

  describe('the history of changes', () => {
    const change = (
      kind: 'add' | 'replace' | 'remove' | 'undo',
      more: { readonly undoes?: number; readonly batch?: number } = {},
    ): number =>
      held.database.changes.begin({
        ...{ atMs: NOON, who: '1', kind, file: 'a.md', before: null, after: null },
        ...more,
      });

    it('gives the bytes back to the letter, none and no bytes apart', () => {
      const bytes = fc.option(fc.uint8Array({ maxLength: 100 }));
      fc.assert(
        fc.property(bytes, bytes, (before, after) => {
          const id = held.database.changes.begin({
            ...{ atMs: NOON, who: '1', kind: 'replace', file: 'a.md', before, after },
          });
          const kept = held.database.changes.unfinished().find((each) => each.id === id);
          expect(kept).toEqual({
            ...{
              id,
              atMs: NOON,
              who: '1',
              kind: 'replace',
              file: 'a.md',
              before,
              after,
              undoes: null,
              batch: null,
            },
          });
          held.database.changes.abandon(id);
        }),
        { numRuns: 40 },
      );
    });

    it('knows what is under way, and what was finished or abandoned', () => {
      const [one, two, three] = [change('add'), change('add'), change('add')];
      held.database.changes.finish(one);
      held.database.changes.abandon(two);
      held.database.changes.finish(two);
      expect(held.database.changes.unfinished().map(({ id }) => id)).toEqual([three]);
      expect(held.database.changes.latestToUndo()?.id).toBe(one);
    });

    it('takes back one change after the other, newest first, and an undo never', () => {
      const [one, two] = [change('add'), change('remove')];
      for (const id of [one, two]) held.database.changes.finish(id);
      expect(held.database.changes.latestToUndo()?.id).toBe(two);
      const begun = change('undo', { undoes: two });
      expect(held.database.changes.latestToUndo()?.id).toBe(two);
      held.database.changes.finish(begun);
      expect(held.database.changes.latestToUndo()?.id).toBe(one);
      held.database.changes.finish(change('undo', { undoes: one }));
      expect(held.database.changes.latestToUndo()).toBeNull();
    });

    it('counts what was changed in one step and not taken back yet', () => {
      const alone = change('add');
      const first = change('add');
      const [second, third] = [change('add', { batch: first }), change('add', { batch: first })];
      for (const id of [alone, first, second, third]) held.database.changes.finish(id);
      const newest = held.database.changes.latestToUndo();
      expect(newest).toMatchObject({ id: third, batch: first });
      const count = () => held.database.changes.inStep({ id: third, batch: first });
      expect(count()).toBe(3);
      held.database.changes.finish(change('undo', { undoes: third }));
      expect(count()).toBe(2);
      expect(held.database.changes.inStep({ id: alone, batch: null })).toBe(1);
    });
  });

  describe('the gaps', () => {
    const ask = (question: string, personKey: string, atMs = NOON): void => {
      const lacks = { missing: ['owns', 'Moon'], tellable: ['owns'], reason: 'no-match' };
      held.database.gaps.record({ atMs, question, ...lacks, personKey });
    };
    const listed = () => held.database.gaps.list({ sinceMs: 0, limit: 10 });

    it('show the question and all that is missing once two persons asked it on one day, and before only what may be told', () => {
      ask('Who owns the Moon?', 'ada');
      ask('who owns  the moon', 'ada');
      expect(listed()).toEqual([
        {
          ...{ id: 1, question: null, missing: ['owns'], reason: 'no-match', asked: 2 },
          ...{ firstDayMs: NOON - DAY_MS / 2, lastDayMs: NOON - DAY_MS / 2 },
        },
      ]);
      ask('Who owns the Moon?!', 'bob');
      expect(listed()).toMatchObject([
        { question: 'Who owns the Moon?', missing: ['owns', 'Moon'], asked: 3 },
      ]);
      ask('Who owns the Moon?', 'ada', NOON + DAY_MS);
      expect(listed()).toMatchObject([{ missing: ['owns', 'Moon'], asked: 4 }]);
    });

    it('never take one person on two days for two', () => {
      ask('Who owns the Moon?', 'ada');
      ask('Who owns the Moon?', 'ada', NOON + DAY_MS);
      ask('Who owns the Moon?', 'bob', NOON + 2 * DAY_MS);
      expect(listed()).toMatchObject([{ question: null, asked: 3 }]);
    });

    it('keep showing a question that two persons asked on a day that is over', () => {
      ask('Who owns the Moon?', 'ada');
      ask('Who owns the Moon?', 'bob');
      ask('Who owns the Moon?', 'ada', NOON + DAY_MS);
      expect(listed()).toMatchObject([{ question: 'Who owns the Moon?', asked: 3 }]);
    });

    it('keep no person and no time of day', () => {
      ask('Who owns the Moon?', '200000000000000001');
      ask('Who owns the Moon?', '200000000000000002', NOON + 1234);
      held.database.prune(NOON + DAY_MS);
      const bytes = held.bytesWhenClosed();
      expect(bytes.includes('20000000000000000')).toBe(false);
      expect(listed()).toMatchObject([
        { firstDayMs: NOON - DAY_MS / 2, lastDayMs: NOON - DAY_MS / 2 },
      ]);
    });

    it('come most frequent first, then the newest, since a day', () => {
      ask('one', 'a', NOON);
      ask('two', 'a', NOON + DAY_MS);
      ask('three', 'a', NOON - DAY_MS);
      ask('three', 'a', NOON - DAY_MS);
      expect(listed().map(({ id }) => id)).toEqual([3, 2, 1]);
      expect(held.database.gaps.list({ sinceMs: NOON, limit: 1 }).map(({ id }) => id)).toEqual([2]);
    });

    it('are gone after 90 days, and all at once where that is wanted', () => {
      ask('old', 'a', NOON - 91 * DAY_MS);
      ask('new', 'a', NOON - 89 * DAY_MS);
      held.database.prune(NOON);
      expect(listed()).toHaveLength(1);
      expect(held.database.gaps.forget(Number.MAX_SAFE_INTEGER)).toBe(1);
      expect(listed()).toEqual([]);
    });
  });

  describe('the answered questions', () => {
    it('keep what the newest answer began with, and say whether the text may be shown', () => {
      const asked = { atMs: NOON, question: 'Who led it?', articleId: 'a', start: 5 };
      held.database.askedQuestions.record({ ...asked, personKey: 'ada' });
      const list = () => held.database.askedQuestions.list({ sinceMs: NOON, limit: 5 });
      expect(list()).toMatchObject([{ question: 'Who led it?', isShown: false, asked: 1 }]);
      held.database.askedQuestions.record({ ...asked, articleId: 'b', start: 9, personKey: 'bob' });
      expect(list()).toMatchObject([{ isShown: true, articleId: 'b', start: 9, asked: 2 }]);
      held.database.prune(NOON + 31 * DAY_MS);
      expect(list()).toEqual([]);
    });
  });

  describe('the feedback', () => {
    it('is counted, and gone after 90 days', () => {
      const given = { articleId: 'a', passage: 3, reason: null, questionHash: 'abc' };
      const [now, before] = [NOON, NOON - 91 * DAY_MS];
      held.database.feedback.record({ ...given, atMs: now, verdict: 'up', personKey: 'ada' });
      held.database.feedback.record({
        ...{ ...given, atMs: before, verdict: 'down', reason: 'no' },
        personKey: 'bob',
      });
      expect(held.database.feedback.counts()).toEqual({ up: 1, down: 1 });
      expect(held.database.feedback.counts(NOON)).toEqual({ up: 1, down: 0 });
      held.database.prune(NOON);
      expect(held.database.feedback.counts()).toEqual({ up: 1, down: 0 });
    });
  });

  describe('a second rating of one person', () => {
    const given = { articleId: 'a', passage: 3, reason: null, questionHash: 'abc', atMs: NOON };

    it('takes the place of the first, of the same answer alone', () => {
      held.database.feedback.record({ ...given, verdict: 'up', personKey: 'ada' });
      for (const verdict of ['down', 'down'] as const) {
        held.database.feedback.record({ ...given, verdict, personKey: 'ada' });
      }
      expect(held.database.feedback.counts()).toEqual({ up: 0, down: 1 });
      held.database.feedback.record({ ...given, verdict: 'down', personKey: 'bob' });
      held.database.feedback.record({ ...given, passage: 4, verdict: 'up', personKey: 'ada' });
      held.database.feedback.record({
        ...given,
        questionHash: 'abd',
        verdict: 'up',
        personKey: 'ada',
      });
      expect(held.database.feedback.counts()).toEqual({ up: 2, down: 2 });
    });

    it('is told by a hash, so that the file never holds who it was', () => {
      held.database.feedback.record({ ...given, verdict: 'up', personKey: 'ada-of-the-desk' });
      const bytes = held.bytesWhenClosed();
      expect(bytes.includes('ada-of-the-desk')).toBe(false);
    });
  });

  describe('the settings of a server', () => {
    it('are given back as they were set, until they are cleared', () => {
      expect(held.database.guildSettings.get('1')).toBeNull();
      const settings = {
        channels: ['2', '3'],
        isPrivate: true,
        cooldownSeconds: null,
        excerpts: 2,
        inThreads: true,
        logChannel: '4',
        blocked: ['5', '6'],
        blockedWords: ['lottery', 'buy now'],
        canFollow: true,
      } as const;
      held.database.guildSettings.set('1', settings);
      expect(held.database.guildSettings.get('1')).toEqual(settings);
      const others = {
        channels: [],
        isPrivate: false,
        cooldownSeconds: 0,
        excerpts: 1,
        inThreads: false,
        logChannel: null,
        blocked: [],
        blockedWords: [],
        canFollow: false,
      } as const;
      held.database.guildSettings.set('1', others);
      held.database.guildSettings.set('2', settings);
      expect(held.database.guildSettings.get('1')).toEqual(others);
      expect(held.database.guildSettings.logChannels()).toEqual([{ guildId: '2', channelId: '4' }]);
      held.database.guildSettings.clear('1');
      expect(held.database.guildSettings.get('1')).toBeNull();
      expect(held.database.guildSettings.get('2')).toEqual(settings);
    });
  });
});
