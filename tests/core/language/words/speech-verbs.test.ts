import {
  isWeakSpeech,
  speechForm,
  speechVerbOf,
  takesDeed,
  takesHearer,
} from '../../../../src/core/language/words/speech-verbs';
import { english } from '../../../support/facts';

describe('speechForm', () => {
  it.each([
    ['say', 'says', 'said', 'saying'],
    ['deny', 'denies', 'denied', 'denying'],
    ['confess', 'confesses', 'confessed', 'confessing'],
    ['echo', 'echoes', 'echoed', 'echoing'],
    ['admit', 'admits', 'admitted', 'admitting'],
    ['plead', 'pleads', 'pleaded', 'pleading'],
    ['rebuff', 'rebuffs', 'rebuffed', 'rebuffing'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['concur', 'concurs', 'concurred', 'concurring'],
    ['fret', 'frets', 'fretted', 'fretting'],
    ['regret', 'regrets', 'regretted', 'regretting'],
    ['refer', 'refers', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offering'],
    ['credit', 'credits', 'credited', 'crediting'],
    ['write', 'writes', 'written', 'writing'],
    ['weep', 'weeps', 'wept', 'weeping'],
    ['signal', 'signals', 'signaled', 'signaling'],
  ])('knows the forms of "%s": %s, %s, %s', (lemma, present, past, participle) => {
    const forms = [lemma, present, past, participle].map(speechForm);
    expect(forms.map((verb) => [verb?.lemma, verb?.form])).toEqual([
      [lemma, 'base'],
      [lemma, 'present'],
      [lemma, 'past'],
      [lemma, 'participle'],
    ]);
  });

  it.each([
    ['said', 'say'],
    ['warned', 'say'],
    ['told', 'tell'],
    ['reminded', 'tell'],
    ['called', 'judge'],
    ['believes', 'think'],
  ])('takes "%s" for a verb of the kind "%s"', (word, kind) => {
    expect(speechForm(word)?.kind).toBe(kind);
  });

  it.each(['', 'ferry', 'Said', 'constructor', 'echos', 'regreted'])(
    'takes "%s" for none',
    (word) => {
      expect(speechForm(word)).toBeUndefined();
    },
  );
});

describe('speechVerbOf', () => {
  it.each([
    ['The mayor claimed that it rained.', 'claimed', 'claim'],
    ['The mayor says so.', 'says', 'say'],
    ['The claim was false.', 'claim', undefined],
    ['The mayor left.', 'left', undefined],
  ])('in "%s" of "%s" is %s', (text, word, lemma) => {
    const token = english.readTokens(text).find((each) => each.text === word);
    expect(speechVerbOf(token)?.lemma).toBe(lemma);
  });

  it('is none where there is no token, or it is tagged as a name', () => {
    const said = english.readTokens('The mayor said so.').find(({ folded }) => folded === 'said');
    expect(speechVerbOf(undefined)).toBeUndefined();
    expect(speechVerbOf(said && { ...said, pos: 'PROPN' })).toBeUndefined();
  });
});

describe('what a verb of saying takes', () => {
  it.each([
    ['tell', true, false],
    ['ask', true, false],
    ['deny', false, true],
    ['say', false, false],
  ])('with "%s", a hearer: %s, a deed: %s', (lemma, hearer, deed) => {
    expect([takesHearer(lemma), takesDeed(lemma)]).toEqual([hearer, deed]);
  });

  it.each([
    ['smiled', true],
    ['shrugs', true],
    ['said', false],
    ['told', false],
  ])('"%s" needs quotation marks beside it: %s', (word, expected) => {
    const verb = speechForm(word);
    expect(verb && isWeakSpeech(verb)).toBe(expected);
  });
});
