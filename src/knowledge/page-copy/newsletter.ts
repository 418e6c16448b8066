import { endsSentence, wordCount } from './prose';
import { isQuoting } from '../../core/language/words/quote-marks';

const SUBJECT =
  /\b(?:newsletters?|in ?box(?:es)?|mailing list|e-?mail (?:alerts?|updates?|address|edition|briefing)|(?:news|breaking|push|daily|morning|weekly) (?:alerts?|updates?|briefing|digest|e-?mails?|notifications?|roundup|round-up|headlines)|top stories|whats ?app channel|breaking news e-?mails?)\b/iu;
const INVITATION =
  /^(?:please )?(?:sign[- ]?up|signup|subscribe|get|receive|join|enter|want|don['’]t miss|never miss|stay (?:up|in|on|ahead|connected|tuned)|start your|try|register|add|thanks?|thank you)\b/iu;
const DELIVERY =
  /\b(?:your|our|you|us|delivered|straight|direct|sent)\b.{0,80}\b(?:newsletters?|in ?box(?:es)?|e-?mails?|mailing list)\b|\b(?:newsletters?|in ?box(?:es)?)\b.{0,80}\b(?:your|our|you|delivered|sent)\b/iu;
const LABEL = 6;
const CONSENT: readonly RegExp[] = [
  /^by (?:signing up|subscribing|clicking|submitting|entering|providing|registering|checking)\b.{0,300}$/iu,
  /^(?:i|you) (?:would like to|agree to|consent to|can (?:opt out|unsubscribe)|may (?:opt out|unsubscribe))\b.{0,240}$/iu,
  /^(?:you['’]re|you are|thanks? (?:you )?for|thanks,? you) (?:already )?(?:now )?(?:signed up|signing up|subscribed|subscribing|on the list)\b.{0,120}$/iu,
  /^(?:unsubscribe|opt out) (?:at )?any ?time\b.{0,80}$|^no spam\b.{0,60}$/iu,
  /^(?:e-?mail|e-?mail address|your e-?mail(?: address)?|enter (?:your )?e-?mail(?: address)?|first name|last name|name|sign[- ]?up|sign me up!?|sign up (?:now|here|today|for free)|submit|subscribe here|required|invalid e-?mail(?: address)?\b.{0,60}|please (?:enter|provide) (?:a valid |your )?e-?mail\b.{0,60})[.!:*]?$/iu,
  /^(?:for more information|more information|see|read|view) (?:see )?(?:about |on )?(?:our )?(?:how we use your data|privacy (?:policy|notice))\b.{0,120}$/iu,
  /\byou can sign up\b.{0,60}\bhere\b\W*$/iu,
  /^you (?:may|will) (?:occasionally |also )?receive\b.{0,160}$/iu,
  /^newsletters? may contain\b.{0,200}$/iu,
  /^privacy notice: .{0,300}$/iu,
];
const LONGEST_INVITATION = 60;

/** Whether a line asks to sign up for mails or alerts, or belongs to such a form. */
export function isNewsletter(text: string): boolean {
  if (isQuoting(text) || /\b(?:said|says|told)\b/iu.test(text)) return false;
  if (CONSENT.some((pattern) => pattern.test(text))) return true;
  const words = wordCount(text);
  if (/^(?:sign up|subscribe) (?:to|for)\b/iu.test(text) && words <= 10 && !endsSentence(text))
    return true;
  if (words > LONGEST_INVITATION || !SUBJECT.test(text)) return false;
  return INVITATION.test(text) || DELIVERY.test(text) || (words <= LABEL && !endsSentence(text));
}
