import {
  looksLikeOutlet,
  outletAt,
  outletNamed,
  OUTLETS,
} from '../../../src/knowledge/page-copy/outlets';
import { readPage } from '../../../src/knowledge/page-copy/read-page';

const TEXT =
  'Storm hits coast towns\n\nThe storm hit two towns on the coast on Monday, police said.\n\n' +
  'Nobody was hurt in the towns, but a bridge was lost to the storm.\n';

describe('recognising the outlet', () => {
  it.each([
    ['Skip to more DW sites', 'Deutsche Welle'],
    ['Find Al Jazeera America on your TV', 'Al Jazeera America'],
    ['© 2024 The Guardian', 'The Guardian'],
    ['© 2024 Guardian News & Media Limited or its affiliated companies.', 'The Guardian'],
    ['Copyright © 2022 Lowick Courier Ltd. All rights reserved.', 'Lowick Courier'],
    ['Get email updates from The Harbury Observer', 'The Harbury Observer'],
    ['Why you can trust SCMP', 'South China Morning Post'],
    ['Sign up for the Carrow Ledger newsletter', 'Carrow Ledger'],
  ])('tells it from %j', (line, expected) => {
    expect(readPage(`${TEXT}\n${line}\n`).publisher).toBe(expected);
    expect(readPage(`${line}\n\n${TEXT}`).publisher).toBe(expected);
  });

  it.each(['Storm hits coast towns | Reuters', 'Storm hits coast towns | World | Reuters'])(
    'tells it from the title %j, which is no headline',
    (title) => {
      const reading = readPage(`${title}\n\n${TEXT}`);
      expect(reading).toMatchObject({ publisher: 'Reuters', headline: 'Storm hits coast towns' });
    },
  );

  it.each(['AFP/Getty Images', 'Image: Reuters/KCNA', 'Follow us on Facebook', 'Breaking News'])(
    'does not take %j for the outlet',
    (line) => {
      expect(readPage(`${line}\n\n${TEXT}\n${line}\n`).publisher).toBeNull();
    },
  );

  it('knows outlets by name, alias and address', () => {
    expect(outletNamed('the new york times')?.name).toBe('The New York Times');
    expect(outletNamed('NYT')?.name).toBe('The New York Times');
    expect(outletNamed('Nowhere Gazette')).toBeNull();
    expect(outletAt('https://www.dw.com/en/x/a-1')?.name).toBe('Deutsche Welle');
    expect(outletAt('http://america.aljazeera.com/x')?.name).toBe('Al Jazeera America');
    expect(outletAt('https://dw.com.evil.example/')).toBeNull();
    expect(outletAt('')).toBeNull();
  });

  it('takes only names of outlets’ shape for outlets', () => {
    expect(
      ['Lowick Courier', 'The Harbury Observer', 'Kavango Daily Star'].every(looksLikeOutlet),
    ).toBe(true);
    expect(
      ['World News', 'Live TV', 'North Korea', 'the daily mail came late', ''].some(
        looksLikeOutlet,
      ),
    ).toBe(false);
  });

  it('has each name and host once', () => {
    const names = OUTLETS.map(({ name }) => name);
    const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
