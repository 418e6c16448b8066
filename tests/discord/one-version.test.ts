import { isRead, onOneVersion } from '../../src/discord/one-version';
import type { Coverage } from '../../src/serving/coverage';
import { makeServices } from '../support/bot-services';
import { engineOf } from '../support/coverage';
import { makeArticle } from '../support/articles';

const { services } = makeServices(engineOf([makeArticle({ body: 'The bridge opened.' })]));
const COVERAGE = services.coverage();
const UNREAD: Coverage = { ...COVERAGE, version: '', articles: [] };

describe('an event', () => {
  it('sees one version to its end, whatever is put in force meanwhile', async () => {
    let inForce = COVERAGE;
    const serving = { ...services.serving, current: () => inForce };
    const seen = await onOneVersion(
      { ...services, coverage: () => inForce, serving },
      async (one) => {
        const before = one.coverage();
        inForce = { ...COVERAGE, version: 'next' };
        return Promise.resolve([before, one.coverage()]);
      },
    );
    expect(seen).toEqual([COVERAGE, COVERAGE]);
  });

  it('waits for the first version, but not for long', async () => {
    jest.useFakeTimers();
    const never = new Promise<Coverage>(() => undefined);
    const reading = { ...services.serving, ready: never, current: () => UNREAD };
    const waited = isRead({ ...services, serving: reading });
    await jest.advanceTimersByTimeAsync(2000);
    expect(await waited).toBe(false);

    let current = UNREAD;
    const ready = Promise.resolve().then(() => (current = COVERAGE));
    const soon = { ...services.serving, ready, current: () => current };
    expect(await isRead({ ...services, serving: soon })).toBe(true);
    expect(await isRead(services)).toBe(true);
    jest.useRealTimers();
  });
});
