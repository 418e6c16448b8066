import { looksLikeOutlet } from './outlets';
import { wordCount } from './prose';
import { CLOSING_MARKS } from '../../core/language/words/quote-marks';

const LIBRARIES =
  'Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo| Live News)?|EPA(?:-EFE)?|EFE|Reuters|REUTERS|AP|AFP|' +
  'Associated Press|AP Photo|AP Images|PA(?: Wire| Media| Images| Archive)?|Press Association|dpa|DPA|picture[- ]alliance|imago(?: images)?|IMAGO|' +
  'Anadolu(?: Agency| Images)?|AA|NurPhoto|Xinhua|Kyodo(?: News)?|Yonhap|KCNA|TASS|Sputnik|Bloomberg|Corbis|' +
  'Rex(?: Features)?|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Creative Commons|Flickr|ZUMA(?: Press)?(?: Wire)?|' +
  'Handout|Pool|File(?: photo)?|Twitter|Facebook|Instagram|Google(?: Maps| Street View)?|NASA|Magnum(?: Photos)?|WireImage|' +
  'UGC|Supplied|Courtesy|Redux|Polaris|Sipa(?: USA)?|Panos|Eyevine|Abaca|Hans Lucas|Belga|ANP|TT|NTB|Scanpix|Lehtikuva|AAP|CP';
const LIBRARY = new RegExp(`(?:^|[\\s/,(©])(?:${LIBRARIES})(?=$|[\\s/,).])`, 'u');
/** Libraries of pictures only: their name alone on a line is a credit. */
const PICTURES_ONLY =
  /^(?:©\s*)?(?:(?:AFP|AP|EPA|Reuters|REUTERS|PA|AAP|Anadolu|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,3})\s*(?:\/|via|,|-|–)\s*)*(?:Getty(?: Images)?(?: (?:Europe|North America|AsiaPac))?|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo| Live News)?|AP Photo|AP Images|PA Wire|PA Images|picture[- ]alliance|imago(?: images)?|IMAGO|NurPhoto|ZUMA(?: Press)?(?: Wire)?|EPA-EFE|Wikimedia Commons|Unsplash|Pexels|Pixabay)(?:\s*[/,]\s*[\p{L} .'’-]{2,40})*$/u;
const NAME =
  "[\\p{Lu}][\\p{L}.'’-]*(?: (?:(?:de|da|di|del|van|von|der|la|le|el|al|bin) )?[\\p{Lu}][\\p{L}.'’-]*){0,4}";
const FULL_NAME = "\\p{Lu}[\\p{L}.'’-]* (?:(?:de|da|di|van|von|der|al|bin) )?\\p{Lu}[\\p{L}.'’-]*";
const SLASHED = new RegExp(
  `^[([]?(?:${NAME}|AP Photo)(?:\\s?/\\s?(?:${NAME}|dpa|picture[- ]alliance))+(?: via [\\p{L} ]{2,30})?(?:, [Ff]ile)?[)\\].]?$`,
  'u',
);
const SUBJECT =
  '(?:(?:file|handout|main|cover|lead|top|header|featured|hero|stock|composite|press|ap|afp|reuters) )*' +
  '(?:images?|photos?|photographs?|photography|pictures?|pics?|foto|illustrations?|graphics?|composite|artwork|' +
  'video|footage|screen ?(?:shot|grab)|credits?)';
const LABELLED: readonly RegExp[] = [
  new RegExp(
    `^[([]?${SUBJECT}(?: (?:credits?|sources?|copyright|courtesy(?: of)?|by|via|from))*\\s*(?::|\\||©|–|—|\\.\\.\\.|…)\\s*\\S.{0,120}$`,
    'iu',
  ),
  new RegExp(`^[([]?${SUBJECT} (?:credits?|sources?|copyright),?\\s+\\S.{0,80}$`, 'iu'),
];
const BY = new RegExp(
  `^[([]?(?:Images?|Photos?|Photographs?|Photography|Pictures?|Pics?|Illustrations?|Graphics?|Video) (?:by|via|courtesy of|courtesy|copyright) ${NAME}(?:(?:\\s?/\\s?|, | for | via )(?:the |The )?${NAME})*[)\\].]?$`,
  'u',
);
const COURTESY =
  /^[([]?(?:courtesy|supplied|handout|photo|picture|image|pictured)(?: (?:of|by|from|courtesy of))?\s*[:/]\s*[^.]{2,80}[)\]]?$/iu;
const MARKER =
  /^(?:image|photo|picture|media|video|photo caption|image caption|media caption|caption|credit|credits|image credit|photo credit|foto|image source|image copyright)[,:]?$/iu;
const CAPTION_LABEL: readonly RegExp[] = [
  /^(?:image|media|photo|picture) caption\b[,:]?\s*\S/iu,
  /^(?:caption|pictured(?: (?:above|below|left|right))?|above|file(?: (?:photo|picture|image|pic|footage))?)\s*(?::|\s[–—-]\s|—\s?)\s*\S/iu,
  /^(?:a )?file (?:photo|picture|image)s? (?:of|shows|from|dated|taken)\b/iu,
  /^in this (?:[\w.,]+ ){0,8}(?:photo|image|picture|frame grab|still|handout)\b.{0,60}\b(?:taken|provided|released|made|posted|dated|obtained|shot|file|shows?|,)/iu,
  /^this (?:[\w.,]+ ){0,6}(?:photo|image|picture|photograph|frame grab|combination)\b.{0,60}\b(?:shows?|released|provided|taken|made available)\b/iu,
];
const TRAILING: readonly RegExp[] = [
  /[([](?:(?:file|ap|afp|handout) )*(?:photos?|photographs?|images?|pictures?|pics?|illustration|screenshot|credit|courtesy|source|copyright)\b\s*(?:by|of|:|\/|courtesy|credit|©)[^()[\]]{1,80}[)\]]\.?$/iu,
  new RegExp(
    `(?:^|[\\s.!?${CLOSING_MARKS})\\]|])(?:Photos?|Photographs?|Images?|Pictures?|Illustration|Credits?|PHOTO|CREDIT)(?: credit| source| courtesy)?\\s*(?::|,|\\.\\.\\.|…|by)\\s*(?:(?:the |The )?${NAME})(?:(?:\\s?/\\s?|, | for | via )(?:the |The )?${NAME})*\\.?$`,
    'u',
  ),
  new RegExp(`[([](?:File: )?[^()[\\]]{0,60}(?:${LIBRARIES})[^()[\\]]{0,40}[)\\]]\\.?$`, 'u'),
  new RegExp(
    `[.!?${CLOSING_MARKS})]\\s*(?:©\\s*)?(?:${NAME}\\s*/\\s*)*(?:REUTERS|AP Photo|Getty Images|AFP|EPA|EPA-EFE|AP|dpa|Shutterstock|Alamy)(?:\\s*/\\s*${NAME}|\\s+via\\s+[\\p{L} ]{2,30}|\\s+Images)*(?:, file)?\\.?$`,
    'u',
  ),
  new RegExp(
    `[([]${NAME}(?:: ${FULL_NAME}| for ${NAME}| for the ${NAME}| via ${NAME})[)\\]]\\.?$`,
    'u',
  ),
  /^[^.!?]{8,}\((?:pictured|left|right|cent(?:re|er)|above)(?:,? [^()]{0,40})?\)[^.!?]*$/iu,
  new RegExp(`\\|\\s*(?:Photo(?: Credit)?: )?${NAME}(?:\\s*/\\s*${NAME})+$`, 'u'),
  new RegExp(`[^.!?:]\\s\\(${NAME}\\)$`, 'u'),
  /\b(?:REUTERS|AP Photo|AFP|EPA)\/[\p{Lu}][\p{L}.'’ -]{2,40}(?:\s(?:Purchase|Acquire) Licensing Rights.{0,30})?\.?$/u,
  new RegExp(
    `[.!?${CLOSING_MARKS})\\]]\\s*(?:Courtesy|Supplied|Handout|Provided)(?: of| by|:)?\\s+(?:the |The )?${NAME}\\.?$`,
    'u',
  ),
  /\b(?:Purchase|Acquire) Licensing Rights\b.{0,30}$/u,
];
const LONGEST_CAPTION = 80;

/** Whether a line names where a picture comes from, and nothing else. */
export function isImageCredit(text: string): boolean {
  if (text.length > 160) return false;
  if (PICTURES_ONLY.test(text) || COURTESY.test(text)) return true;
  if (BY.test(text)) return true;
  if (LABELLED.some((pattern) => pattern.test(text))) return wordCount(text) <= 16;
  if (!SLASHED.test(text)) return false;
  return LIBRARY.test(text) || text.split(/\s?\/\s?/u).some(looksLikeOutlet);
}

/** Whether a line is a caption by its own words: a label before it or a credit after it. */
export function isCaption(text: string): boolean {
  if (wordCount(text) > LONGEST_CAPTION) return false;
  return (
    CAPTION_LABEL.some((pattern) => pattern.test(text)) ||
    TRAILING.some((pattern) => pattern.test(text))
  );
}

/** Whether a line only announces a picture or its caption: "Image caption". */
export function isPictureMarker(text: string): boolean {
  return MARKER.test(text);
}
