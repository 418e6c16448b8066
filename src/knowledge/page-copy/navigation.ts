import { consistsOf } from './prose';

const SURE: readonly RegExp[] = [
  /^(?:[\d*•-]+[.)]?\s*)?(?:skip|jump) (?:to|past|over|directly to|straight to) [^.]{2,60}$/iu,
  /^(?:back|return|scroll|go) (?:back )?(?:to )?(?:the )?(?:top|up|home ?page|main page|front page|index|search results)(?: of (?:the )?page)?$/iu,
  /^go to (?:the )?(?:main )?(?:content|navigation|home ?page|menu)$/iu,
  /^scroll (?:down )?(?:for|to) (?:the )?(?:more|video|continue|read|content)\b.{0,30}$/iu,
  /^(?:open|close|toggle|show|hide|expand|collapse) (?:the )?(?:(?:main|site|side|section|user|mobile|extended) )?(?:menu|navigation|nav|search|sidebar|side ?bar|sections?|submenu|dialog|modal)(?: bar| box| menu)?$/iu,
  /^(?:(?:main|site|section|footer|user|primary|secondary|global|local|mobile) )?(?:menu|navigation|nav)(?: menu)?$/iu,
  /\bcrawl(?:s|ed| data)?\b.{0,200}\b(?:internet archive|wayback machine)\b/iu,
  /^(?:find|watch|get) .{2,40} on (?:your )?(?:tv|television|radio|cable|satellite)\b.{0,30}$/iu,
  /^why (?:you can |should you )?trust .{2,40}$/iu,
  /^buy (?:now|photo|this (?:photo|image|picture)|prints?)$/iu,
  /^accessibility (?:links|help|statement|navigation)$/iu,
  /^home\s*[>›»/|].{2,100}$/iu,
  /^you are here:?.{0,100}$/iu,
  /^(?:please wait|loading|one moment)(?:,? \w+){0,2}\s*(?:\.{2,}|…)?$/iu,
  /^(?:view|see|show|load|read) (?:all|more|fewer|less|next)(?: (?:\w+ ){0,2}(?:articles?|stories|news|results|posts|comments|items|topics|photos|images|videos|headlines|sections))?\s*[>›»→]*$/iu,
  /^(?:previous|next)(?: (?:article|story|post|page|slide|image|photo))?\s*[>›»→]*$/iu,
  /^(?:(?:slide|photo|image|page) )?\d+ (?:of|\/) \d+$/iu,
  /^list (?:of \d+ items|\d+ of \d+)$|^end of list$/iu,
  /^(?:search|search (?:for|the|this|our)\b.{0,40})[:…]?$/iu,
  /^(?:change|select|choose) (?:your )?(?:edition|language|region|location)\b.{0,30}$/iu,
  /^https?:\/\/\S+$|^(?:[\w-]+\.)+[a-z]{2,}\/\S*$|^www\.\S+$/iu,
  /^(?:[\p{L}]+ ){1,3}navigation$/iu,
];

const ACCOUNT =
  /sign (?:in|out|up)|log ?(?:in|out)|(?:create|open) (?:an |your |a free |free )?account|register|my (?:account|profile|news|stuff)|account|subscribe(?: (?:now|today))?|subscriptions?|menu|search|e-?paper|print edition|today['’]s paper|site ?map|rss(?: feeds?)?|newsletters?|notifications?|edition|close|hi|help|faqs?|more|customer (?:service|help)/iuy;

const LEGAL =
  /terms (?:of (?:use|service)|(?:and|&) conditions)|terms|conditions(?: of (?:use|sale))?|privacy(?: (?:policy|notice|cent(?:er|re)|settings|statement))?|cookies?(?: (?:policy|settings|preferences|notice))?|accessibility(?: statement)?|about(?: us)?|contact(?: us)?|careers|jobs|work (?:for|with) us|advertise(?: with us)?|advertising|ad ?choices|do not sell(?: or share)?(?: my (?:personal )?(?:information|info|data))?|your (?:privacy|ad) choices|manage (?:cookies|consent|preferences)|modern slavery(?: act)?(?: statement)?|corrections(?: policy)?|complaints|code of (?:conduct|ethics)|editorial (?:guidelines|standards|policy|code|charter)|press(?: office| room)?|legal(?: notice)?|imprint|licen[cs]ing|syndication|feedback|help(?: cent(?:er|re))?|site ?map|site index|rss|archives?|masthead|our (?:team|staff|apps|journalists)|parental guidance|get (?:personalised )?newsletters|use of cookies|and|&/iuy;

const SECTIONS =
  /home(?: ?page)?|news|world(?: news)?|u\.?k\.?|u\.?s\.?(?:a)?(?: news)?|local(?: news)?|national|nation|international|regional?|politics|election(?:s)?(?: \d{4})?|business|economy|markets?|money|finance|companies|opinions?|comment|commentary|analysis|editorials?|letters|columnists|sports?|football|soccer|cricket|tennis|rugby|golf|nfl|nba|culture|arts?(?: (?:and|&) culture)?|books?|film|movies|tv(?: (?:and|&) radio)?|music|theatre|radio|games|life(?:style)?|style|fashion|food(?: (?:and|&) drink)?|travel|health|wellness|family|education|science|tech(?:nology)?|innovation|climate|environment|weather|traffic|crime(?: (?:and|&) courts)?|courts|investigations?|features?|in[- ]depth|long ?reads|explainers?|fact[- ]check|entertainment|celebrity|showbiz|royals|property|homes|cars|motoring|obituaries|classifieds|jobs|puzzles|crosswords?|horoscopes?|competitions|podcasts?|videos?|photos?|pictures|galleries|live(?: tv)?|watch(?: live)?|listen|shop|store|events|community|people|religion|magazine|weekend|africa|americas?|latin america|asia(?:[- ]pacific)?|europe|middle east|australia|canada|india|china|germany|england|scotland|wales|northern ireland|breaking(?: news)?|latest(?: news)?|top stories|headlines|most read|trending|coronavirus|covid-19|more|all|topics|sections|shows|programmes|regions|in focus/iuy;

/** Whether a line is navigation wherever it stands. */
export function isNavigation(text: string): boolean {
  if (text.length > 400) return false;
  if (SURE.some((pattern) => pattern.test(text))) return true;
  return text.length <= 200 && (consistsOf(text, ACCOUNT) || consistsOf(text, LEGAL));
}

/** Whether a line is nothing but names of sections: navigation at the edges of a page, a heading within. */
export function isSectionMenu(text: string): boolean {
  if (text.length > 400) return false;
  const entries = text.split(/\s*[|•·]\s*/u);
  const isBar =
    entries.length >= 3 && entries.every((entry) => /^(?:\p{Lu}\S*\s?){1,3}$/u.test(entry));
  return isBar || consistsOf(text, SECTIONS);
}
