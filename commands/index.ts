import type { Command } from '../src/discord/command';
import { article } from './article';
import { askTheCoverage } from './ask-the-coverage';
import { checkThisQuote } from './check-this-quote';
import { ask } from './ask';
import { cite } from './cite';
import { compare } from './compare';
import { facts } from './facts';
import { follow } from './follow';
import { following } from './following';
import { help } from './help';
import { knowledge } from './knowledge';
import { privacy } from './privacy';
import { said } from './said';
import { settings } from './settings';
import { sources } from './sources';
import { timeline } from './timeline';
import { verify } from './verify';

/** Every command the bot offers. To add one, write its file and list it here. */
export const commands: readonly Command[] = [
  ask,
  said,
  compare,
  timeline,
  verify,
  cite,
  facts,
  sources,
  article,
  follow,
  following,
  help,
  privacy,
  askTheCoverage,
  checkThisQuote,
  knowledge,
  settings,
];
