import { isPictureMarker } from './credits';
import { blockSize, isOpen, sameBlock, textAt, type Page } from './page';
import { endsSentence, wordCount } from './prose';

const CUE =
  /\bpictured\b|\((?:left|right|l|r|cent(?:re|er)|above|below|front|back)\)|,\s(?:left|right|cent(?:re|er)|second from (?:left|right)),|\bseen (?:here|in this)\b|\bfile (?:photo|picture|image)\b|\bposes? for\b/iu;
const TOGGLE = /^(?:toggle|hide|show) captions?$/iu;
const CREDIT_FOLLOWS = /^(?:foto|photo|(?:photo|image) credit|credits?):?$/iu;
const GALLERY = /^(?:photos|pictures|images|video|videos|graphics?)\s*:/iu;
const LONGEST = 60;

/**
 * Marks the captions that only their place gives away: beside a picture's credit or below "Image
 * caption". A whole sentence set apart from the credit stays, with a doubt, unless its words tell.
 */
export function markCaptions(page: Page, headline: number): void {
  for (const [index, mark] of page.marks.entries()) {
    if (mark !== 'image-credit') continue;
    const text = textAt(page, index);
    if (GALLERY.test(text)) continue;
    if (isPictureMarker(text)) {
      const below = index + 1;
      const isFramed = page.marks[index + 2] === 'image-credit';
      const isCaptionBelow =
        /caption/iu.test(text) ||
        isFramed ||
        (sameBlock(page, index, below) && blockSize(page, index) <= 3);
      if (isCaptionBelow && isOpen(page, below) && wordCount(textAt(page, below)) <= LONGEST) {
        page.marks[below] = 'caption';
      }
      if (!CREDIT_FOLLOWS.test(text)) continue;
    }
    const above = index - 1;
    const caption = textAt(page, above);
    if (!isOpen(page, above) || above <= headline || wordCount(caption) > LONGEST) continue;
    const isJoined = sameBlock(page, above, index) && blockSize(page, index) <= 3;
    const isStandfirst = above === headline + 1 && wordCount(caption) >= 5;
    const isToggled = [index + 1, index + 2].some((at) => TOGGLE.test(textAt(page, at)));
    if (isJoined || isToggled || CUE.test(caption)) page.marks[above] = 'caption';
    else if (!endsSentence(caption) && !isStandfirst) page.marks[above] = 'caption';
    else if (!isStandfirst && wordCount(text) <= 6) {
      page.doubts.set(above, 'may be the caption of the picture that the next line credits');
    }
  }
  for (const [index, { text }] of page.lines.entries()) {
    const above = index - 1;
    if (!isOpen(page, above) || above <= headline || endsSentence(textAt(page, above))) {
      if (TOGGLE.test(text) && isOpen(page, above) && above > headline)
        page.marks[above] = 'caption';
      continue;
    }
    // the words a picture is described with for those who do not see it
    const isDescription = page.marks[index] === 'caption' && sameBlock(page, above, index);
    if (isDescription && above > headline + 1 && page.kinds[above] === null)
      page.marks[above] = 'caption';
  }
}
