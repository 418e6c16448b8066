/** A news outlet as readers know it. */
export interface Outlet {
  readonly name: string;
  /** Other names of the same outlet, the shortest usual one first. */
  readonly aliases: readonly string[];
  /** Host names without "www.". */
  readonly hosts: readonly string[];
}

const outlet = (name: string, aliases: string, hosts: string): Outlet => ({
  name,
  aliases: aliases === '' ? [] : aliases.split('|'),
  hosts: hosts.split(' '),
});

/** Outlets whose names and abbreviations are common knowledge. To add one, add a line. */
export const OUTLETS: readonly Outlet[] = [
  outlet('ABC News', 'ABC', 'abcnews.go.com abcnews.com'),
  outlet('ABC News Australia', 'ABC Australia', 'abc.net.au'),
  outlet('Agence France-Presse', 'AFP', 'afp.com'),
  outlet('Al Jazeera', 'AJ|Al Jazeera English|AJE', 'aljazeera.com'),
  outlet('Al Jazeera America', 'Al Jazeera|AJ|AJA|AJAM', 'america.aljazeera.com'),
  outlet('Associated Press', 'AP|The Associated Press|AP News', 'apnews.com ap.org'),
  outlet('Axios', '', 'axios.com'),
  outlet('BBC News', 'BBC|BBC News Online|British Broadcasting Corporation', 'bbc.com bbc.co.uk'),
  outlet('Bloomberg', 'Bloomberg News', 'bloomberg.com'),
  outlet('Boston Globe', 'The Boston Globe', 'bostonglobe.com'),
  outlet('BuzzFeed News', 'BuzzFeed', 'buzzfeednews.com buzzfeed.com'),
  outlet('CBC News', 'CBC|Canadian Broadcasting Corporation', 'cbc.ca'),
  outlet('CBS News', 'CBS', 'cbsnews.com'),
  outlet('Chicago Tribune', '', 'chicagotribune.com'),
  outlet('CNBC', '', 'cnbc.com'),
  outlet('CNN', 'Cable News Network', 'cnn.com edition.cnn.com'),
  outlet('Daily Mail', 'MailOnline|Mail Online|The Daily Mail', 'dailymail.co.uk'),
  outlet('Daily Mirror', 'Mirror|The Mirror', 'mirror.co.uk'),
  outlet('Dawn', 'Dawn.com', 'dawn.com'),
  outlet('Der Spiegel', 'Spiegel|Spiegel Online|Spiegel International', 'spiegel.de'),
  outlet('Deutsche Welle', 'DW|DW News', 'dw.com dw.de'),
  outlet('Euronews', '', 'euronews.com'),
  outlet('Financial Times', 'FT|The Financial Times', 'ft.com'),
  outlet('Forbes', '', 'forbes.com'),
  outlet('Fox News', 'Fox|Fox News Channel', 'foxnews.com'),
  outlet('France 24', 'France24', 'france24.com'),
  outlet('Global News', '', 'globalnews.ca'),
  outlet('Haaretz', '', 'haaretz.com'),
  outlet('HuffPost', 'Huffington Post|The Huffington Post', 'huffpost.com huffingtonpost.com'),
  outlet('Irish Times', 'The Irish Times', 'irishtimes.com'),
  outlet('Kyiv Independent', 'The Kyiv Independent', 'kyivindependent.com'),
  outlet('Le Monde', 'Le Monde in English', 'lemonde.fr'),
  outlet('Los Angeles Times', 'LA Times|L.A. Times', 'latimes.com'),
  outlet('NBC News', 'NBC', 'nbcnews.com'),
  outlet('New York Post', 'NY Post|The New York Post', 'nypost.com'),
  outlet('NPR', 'National Public Radio', 'npr.org'),
  outlet('Politico', 'POLITICO', 'politico.com politico.eu'),
  outlet('ProPublica', '', 'propublica.org'),
  outlet('PBS NewsHour', 'PBS|PBS News', 'pbs.org'),
  outlet('Radio Free Asia', 'RFA', 'rfa.org'),
  outlet('Radio Free Europe/Radio Liberty', 'RFE/RL|Radio Free Europe', 'rferl.org'),
  outlet('Reuters', 'Thomson Reuters', 'reuters.com'),
  outlet('RTÉ News', 'RTE|RTÉ|RTE News', 'rte.ie'),
  outlet('Sky News', 'Sky', 'news.sky.com'),
  outlet('South China Morning Post', 'SCMP|The South China Morning Post', 'scmp.com'),
  outlet('Swissinfo', 'SWI swissinfo.ch', 'swissinfo.ch'),
  outlet('The Atlantic', '', 'theatlantic.com'),
  outlet('The Conversation', '', 'theconversation.com'),
  outlet('The Daily Beast', 'Daily Beast', 'thedailybeast.com'),
  outlet('The Economist', 'Economist', 'economist.com'),
  outlet('The Globe and Mail', 'Globe and Mail', 'theglobeandmail.com'),
  outlet(
    'The Guardian',
    'Guardian|Guardian News & Media|Guardian News and Media',
    'theguardian.com guardian.co.uk',
  ),
  outlet('The Hill', '', 'thehill.com'),
  outlet('The Hindu', '', 'thehindu.com'),
  outlet('The Independent', 'Independent', 'independent.co.uk'),
  outlet('The Indian Express', 'Indian Express', 'indianexpress.com'),
  outlet('The Japan Times', 'Japan Times', 'japantimes.co.jp'),
  outlet('The Jerusalem Post', 'Jerusalem Post', 'jpost.com'),
  outlet('The Korea Herald', 'Korea Herald', 'koreaherald.com'),
  outlet('The Moscow Times', 'Moscow Times', 'themoscowtimes.com'),
  outlet(
    'The New York Times',
    'NYT|New York Times|NY Times|The New York Times Company',
    'nytimes.com',
  ),
  outlet('The New Yorker', 'New Yorker', 'newyorker.com'),
  outlet('The Scotsman', 'Scotsman', 'scotsman.com'),
  outlet('The Straits Times', 'Straits Times', 'straitstimes.com'),
  outlet('The Sun', '', 'thesun.co.uk'),
  outlet('The Sydney Morning Herald', 'SMH|Sydney Morning Herald', 'smh.com.au'),
  outlet(
    'The Telegraph',
    'Daily Telegraph|The Daily Telegraph|Telegraph Media Group',
    'telegraph.co.uk',
  ),
  outlet('The Times of India', 'TOI|Times of India', 'timesofindia.indiatimes.com'),
  outlet('The Times of Israel', 'Times of Israel', 'timesofisrael.com'),
  outlet('The Wall Street Journal', 'WSJ|Wall Street Journal', 'wsj.com'),
  outlet('The Washington Post', 'WaPo|Washington Post|WP', 'washingtonpost.com'),
  outlet('TIME', 'Time Magazine|TIME Magazine', 'time.com'),
  outlet('USA Today', 'USA TODAY', 'usatoday.com'),
  outlet('Vice News', 'VICE News|VICE', 'vice.com'),
  outlet('Voice of America', 'VOA|VOA News', 'voanews.com'),
  outlet('Vox', '', 'vox.com'),
  outlet('Xinhua', 'Xinhua News Agency', 'xinhuanet.com news.cn'),
  outlet('Yahoo News', 'Yahoo! News', 'news.yahoo.com'),
  outlet('Yonhap', 'Yonhap News Agency', 'yna.co.kr'),
];

const plainName = (name: string): string =>
  name.toLowerCase().replace(/^the /u, '').replaceAll(/[’']/gu, "'").trim();

const BY_NAME = new Map<string, Outlet>();
for (const known of OUTLETS) BY_NAME.set(plainName(known.name), known);
for (const known of OUTLETS) {
  for (const alias of known.aliases) {
    if (!BY_NAME.has(plainName(alias))) BY_NAME.set(plainName(alias), known);
  }
}

/** The outlet of a name or alias, capitals and "the" set aside; null where none is known. */
export function outletNamed(name: string): Outlet | null {
  return BY_NAME.get(plainName(name)) ?? null;
}

/** The outlet of a web address, sub-domains set aside; null where none is known. */
export function outletAt(address: string): Outlet | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/\s:?#]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';
  const exact = OUTLETS.find(({ hosts }) => hosts.includes(host));
  return (
    exact ?? OUTLETS.find(({ hosts }) => hosts.some((known) => host.endsWith(`.${known}`))) ?? null
  );
}

const OUTLET_WORD =
  /^(?:(?:the|a)\s+)?(?!(?:breaking|latest|top|local|world|national|business|more|today|sports?|other|related|recent|weather|your|our|my|all|live|political|politics|international|regional|good|bad|fake|daily|weekly|watch|on|cable|online|free|live)\s+(?:news|tv|radio|television|online|world|digest|report|record|today|review|standard|press|mail|post|times|journal)$)(?:[\p{Lu}\d][\p{L}\d.&'’-]*\s+(?:(?:of|and|&|the|in|for)\s+)?){1,5}(?:times|post|news|herald|tribune|gazette|courier|chronicle|guardian|observer|telegraph|journal|daily|press|star|sun|globe|record|standard|mail|mirror|express|examiner|dispatch|sentinel|bulletin|monitor|independent|today|review|register|argus|echo|advertiser|leader|mercury|enquirer|inquirer|reporter|radio|tv|television|broadcasting|wire|news ?wire|network|weekly|magazine|citizen|messenger|intelligencer|ledger|messenger|beacon|banner|tidings|voice|world|online|report|digest|pilot|packet|whig|bee|plain dealer)$/iu;

/** Whether a name has the shape of an outlet's: capitals and a word such as "Courier" at its end. */
export function looksLikeOutlet(name: string): boolean {
  return (
    outletNamed(name) !== null ||
    (/^(?:The )?\p{Lu}/u.test(name) && !/\p{Ll}\s\p{Ll}{4,}/u.test(name) && OUTLET_WORD.test(name))
  );
}
