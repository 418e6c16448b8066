import type { Coverage, ReloadReport } from '../../src/serving/coverage';
import type { CoverageHost } from '../../src/serving/coverage-host';
import { followVersions, type Following, type VersionBoard } from '../../src/serving/version-board';
import { engineOf } from '../support/coverage';
import { localHost } from '../support/serving';

const BASE = localHost(engineOf([]));
const REPORT = {} as ReloadReport;

/** A host of versions that the test chooses. */
function hostOf(version: string): { host: CoverageHost; put(next: string): void; reloads: number } {
  let current: Coverage = { ...BASE.current(), version };
  const listeners = new Set<(coverage: Coverage, report: ReloadReport) => void>();
  const made = {
    reloads: 0,
    put: (next: string) => {
      current = { ...current, version: next };
      for (const listener of listeners) listener(current, REPORT);
    },
    host: {
      ...BASE,
      current: () => current,
      reload: async () => {
        made.reloads += 1;
        return Promise.resolve(REPORT);
      },
      onSwap: (listener: (coverage: Coverage, report: ReloadReport) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return made;
}

describe('the board of versions', () => {
  let announced: string | null;
  let isBroken: boolean;
  let isHeld = false;
  let writes: number;
  const faults: unknown[] = [];
  const following: Following[] = [];
  const check = (): void => {
    if (isBroken) throw new Error('the database is locked');
  };
  const board: VersionBoard = {
    announce: (version) => {
      check();
      if (isHeld) throw new Error('the database is locked');
      writes += 1;
      announced = version;
    },
    current: () => {
      check();
      return announced === null ? null : { version: announced };
    },
  };
  const follow = (host: CoverageHost): Following => {
    const one = followVersions(host, board, {
      everyMs: 60_000,
      now: () => 0,
      onFault: (error) => faults.push(error),
    });
    following.push(one);
    return one;
  };
  beforeEach(() => {
    announced = null;
    isBroken = false;
    writes = 0;
    faults.length = 0;
  });
  afterEach(() => {
    for (const one of following.splice(0)) one.stop();
  });

  it('is told of the version in force, and of each new one, once', async () => {
    const made = hostOf('one');
    const { look } = follow(made.host);
    expect(announced).toBe('one');
    made.put('two');
    made.put('two');
    expect([announced, writes]).toEqual(['two', 2]);
    await look();
    expect(made.reloads).toBe(0);
  });

  it('makes a process reload once when another has a new version', async () => {
    const made = hostOf('one');
    const { look } = follow(made.host);
    announced = 'other';
    await look();
    // the folder may say something else here: it is not looked for again and again
    await look();
    expect(made.reloads).toBe(1);
    announced = 'third';
    await look();
    expect(made.reloads).toBe(2);
    expect(writes).toBe(1);
  });

  it('waits until there is a version, and announces it then', async () => {
    const made = hostOf('');
    const { look } = follow(made.host);
    announced = 'other';
    await look();
    expect([made.reloads, writes]).toEqual([0, 0]);
    made.put('one');
    expect(announced).toBe('one');
  });

  it('is told later of a version that it could not be told of at once', async () => {
    const made = hostOf('one');
    const { look } = follow(made.host);
    isHeld = true;
    made.put('two');
    await look();
    expect([announced, faults.length, made.reloads]).toEqual(['one', 2, 0]);
    isHeld = false;
    await look();
    await look();
    expect([announced, writes, made.reloads]).toEqual(['two', 2, 0]);
  });

  it('is told of the version in force again once it was made anew', async () => {
    const { look } = follow(hostOf('one').host);
    announced = null;
    await look();
    expect(announced).toBe('one');
  });

  it('tells faults, and goes on', async () => {
    const made = hostOf('one');
    isBroken = true;
    const { look, stop } = follow(made.host);
    await look();
    expect(faults).toHaveLength(2);
    isBroken = false;
    announced = 'other';
    await look();
    expect(made.reloads).toBe(1);
    stop();
    made.put('two');
    expect(announced).toBe('other');
  });
});
