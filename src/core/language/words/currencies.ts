import type { Unit } from './unit';

/**
 * Currencies by what is written before their amounts, the unit first: codes (ISO 4217) and signs of
 * letters. What has a sign of its own goes by that.
 */
const WRITTEN = `
  $:USD AUD CAD NZD HKD SGD TWD £:GBP €:EUR ¥:JPY yuan:CNY RMB ₹:INR Rs Rs. ruble:RUB won:KRW franc:CHF Fr
  krone:SEK NOK DKK ISK koruna:CZK zloty:PLN forint:HUF leu:RON lev:BGN hryvnia:UAH lira:TRY
  shekel:ILS riyal:SAR QAR OMR dirham:AED MAD dinar:KWD JOD BHD TND IQD DZD rial:IRR rand:ZAR naira:NGN
  cedi:GHS shilling:KES UGX TZS birr:ETB pound:EGP LBP peso:MXN PHP ARS CLP COP UYU real:BRL sol:PEN
  baht:THB rupiah:IDR Rp ringgit:MYR RM dong:VND taka:BDT tk rupee:PKR LKR NPR kyat:MMK riel:KHR
  tenge:KZT som:UZS KGS lari:GEL dram:AMD manat:AZN kwacha:ZMW MWK
`;

const CURRENCIES: ReadonlyMap<string, Unit> = new Map(
  ((): readonly [string, Unit][] => {
    let unit = '';
    return WRITTEN.trim()
      .split(/\s+/u)
      .map((entry): [string, Unit] => {
        const colon = entry.indexOf(':');
        if (colon > 0) unit = entry.slice(0, colon);
        return [entry.slice(colon + 1), { name: unit, kind: 'money' }];
      });
  })(),
);

const CODES = [...CURRENCIES.keys()].map((code) => code.replace('.', '\\.')).join('|');

/** A code or sign of letters glued to its amount, the amount looked at and not taken: "VND4,927". */
export const GLUED_CURRENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODES})(?=\\d)`, 'u');

/** The currency of a code or sign of letters as written: "USD", "Rs", "RM"; or undefined. */
export function currencyOfCode(written: string): Unit | undefined {
  return CURRENCIES.get(written);
}

/** The currency of a code with its millions or billions before it: "50 MUSD"; or undefined. */
export function scaledCurrency(
  written: string,
): { readonly unit: Unit; readonly scale: number } | undefined {
  const [, letter, code = ''] = /^([MB])([A-Z]{3})$/u.exec(written) ?? [];
  const unit = CURRENCIES.get(code);
  return unit === undefined ? undefined : { unit, scale: letter === 'M' ? 1e6 : 1e9 };
}
