import { loadLine, reportLoad } from '../../src/discord/report-load';
import type { ReloadReport } from '../../src/serving/coverage';
import { makeServices } from '../support/bot-services';
import { engineOf } from '../support/coverage';
import { makeArticle } from '../support/articles';

const REPORT: ReloadReport = {
  version: 'abc',
  added: ['a', 'b'],
  changed: [],
  removed: ['c'],
  problems: [{ file: 'x.md', line: 3, message: 'has no publisher', severity: 'error' }],
  swapped: true,
  kept: null,
  tookMs: 1500,
};

describe('the report of a load', () => {
  it('is logged with its counts and faults, and counted', async () => {
    const { services, lines } = makeServices(engineOf([makeArticle({ body: 'x.' })]));
    reportLoad(REPORT, services.coverage(), services);
    expect(lines[0]).toMatch(/"file":"x.md","line":3.*has no publisher.*"msg":"knowledge"/u);
    expect(lines[1]).toMatch(/"articles":1,"added":2,"changed":0,"removed":1.*"msg":"coverage"/u);
    reportLoad({ ...REPORT, swapped: false, kept: 'strict' }, services.coverage(), services);
    expect(lines.at(-1)).toContain('the coverage of before stays');
    const text = await services.metrics.text();
    expect(text).toContain('verbatim_coverage_loads_total 1');
    expect(text).toContain('verbatim_coverage_load_seconds 1.5');
    expect(text).toContain('verbatim_coverage_kept_total{reason="strict"} 1');
  });

  it('tells the log nothing of a file whose article is held back', () => {
    const { services, lines } = makeServices(engineOf([makeArticle({ body: 'x.' })]));
    const secret = { ...services.coverage(), held: [makeArticle({ id: 'x' })] };
    reportLoad(REPORT, secret, services);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('x.md');
    const expired = { ...secret, held: [makeArticle({ id: 'c' })], version: 'V' };
    expect(loadLine({ ...REPORT, problems: [] }, expired)).toBe(
      'Loaded 1 article, version V: added a, b; no longer shown 1',
    );
  });

  it.each<[string, Partial<ReloadReport>, string | null]>([
    ['a swap', {}, 'Loaded 1 article, version V: added a, b; removed c; 1 file with a fault: x'],
    [
      'many files',
      { added: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], removed: [], problems: [] },
      'Loaded 1 article, version V: added a, b, c, d, e and 2 more',
    ],
    [
      'a coverage that stays',
      { swapped: false, kept: 'failed', problems: [] },
      '⚠ The old coverage stays: the new one could not be built',
    ],
    ['nothing new', { swapped: false, problems: [] }, null],
    ['a fault alone', { swapped: false }, '⚠ 1 file with a fault: x'],
  ])('tells editors in a line of %s', (_what, changed, line) => {
    const { services } = makeServices(engineOf([makeArticle({ body: 'x.' })]));
    const coverage = services.coverage();
    const expected = line?.replace('version V', `version ${coverage.version}`) ?? null;
    expect(loadLine({ ...REPORT, ...changed }, coverage)).toBe(expected);
  });

  it('tells editors of faults that they know of only beside something else', () => {
    const { services } = makeServices(engineOf([makeArticle({ body: 'x.' })]));
    const coverage = services.coverage();
    const unchanged = { ...REPORT, swapped: false };
    expect(loadLine(unchanged, coverage, ['x'])).toBeNull();
    expect(loadLine(unchanged, coverage, ['y'])).toContain('with a fault: x');
    expect(loadLine(REPORT, coverage, ['x'])).toContain('with a fault: x');
  });
});
