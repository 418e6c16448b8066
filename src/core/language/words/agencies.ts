import { APOSTROPHES } from './quote-marks';
/** News agencies by the names that pages give them; the first is what the agency is called for short. */
const ROWS: readonly string[] = [
  'AP:Associated Press',
  'Reuters:REUTERS:Thomson Reuters',
  'Thomson Reuters Foundation',
  'AFP:Agence France-Presse:Agence France Presse',
  'dpa:DPA:Deutsche Presse-Agentur',
  ...['EPA', 'EFE', 'TASS', 'Interfax', 'RIA Novosti', 'KCNA', 'ANSA', 'LUSA', 'IANS', 'Bernama'],
  'UPI:United Press International',
  'PA Media:PA:Press Association',
  'Xinhua:Xinhua News Agency',
  'Kyodo News:Kyodo',
  'Jiji Press',
  'Yonhap:Yonhap News Agency',
  'ANI',
  'PTI:Press Trust of India',
  'AAP:Australian Associated Press',
  ...['Antara', 'APA', 'KNA', 'epd', 'SID', 'Belga', 'TT', 'NTB', 'Ritzau', 'STT', 'GNA'],
  'Anadolu:Anadolu Agency:AA',
  'ATS:Keystone-ATS',
  'The Canadian Press:Canadian Press:CP',
  'Bloomberg:Bloomberg News',
  'News Agency of Nigeria',
  'Ukrinform',
  'Tribune News Service:TNS',
];
const SHORT = new Map(
  ROWS.flatMap((row) => {
    const [short = '', ...others] = row.split(':');
    return [short, ...others].map((name) => [withoutThe(name), short] as const);
  }),
);

/** What agencies that no list has call themselves: "Ouse Valley News Agency", "Canal Newswire". */
const CALLS_ITSELF = new RegExp(
  String.raw`^(?:The )?(?:\p{Lu}[\p{L}.&${APOSTROPHES}-]*\s+(?:(?:of|and|&)\s+)?){1,5}(?:(?:News|Press) (?:Agency|Service|Association)|News ?[Ww]ire|Wire Service)$`,
  'u',
);

function withoutThe(name: string): string {
  return name.replace(/^the /iu, '').trim();
}

/** What an agency with this name is called for short, "AP"; null where it is no agency's name. */
export function agencyNamed(name: string): string | null {
  const plain = name.trim();
  return SHORT.get(withoutThe(plain)) ?? (CALLS_ITSELF.test(plain) ? plain : null);
}

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return agencyNamed(name) !== null;
}
