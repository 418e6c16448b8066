import type { Command } from '../src/discord/command';
import { article } from './article';
import { askTheCoverage } from './ask-the-coverage';
import { ask } from './ask';
import { compare } from './compare';
import { facts } from './facts';
import { help } from './help';
import { knowledge } from './knowledge';
import { privacy } from './privacy';
import { said } from './said';
import { settings } from './settings';
import { sources } from './sources';
import { timeline } from './timeline';

/** Every command the bot offers. To add one, write its file and list it here. */
export const commands: readonly Command[] = [
  ask,
  said,
  compare,
  timeline,
  facts,
  sources,
  article,
  help,
  privacy,
  askTheCoverage,
  knowledge,
  settings,
];
