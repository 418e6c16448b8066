import { wordSet } from './word-set';

/**
 * The closed classes of English, folded: pronouns, determiners, auxiliaries, prepositions,
 * conjunctions, question words and the particles of denial. New ones are not coined, so none of them
 * is a slip for another word, however near a name of the coverage comes to it.
 */
const FUNCTION_WORDS = wordSet(`
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones oneself
  this that these those the a an some any no none every each either neither both all half such other others another
  much many more most few fewer fewest little less least several enough own same
  somebody someone something anybody anyone anything nobody nothing everybody everyone everything
  who whom whose what which when where why how whoever whatever whichever whenever wherever however
  am is are was were be been being do does did done doing have has had having
  can could may might must shall should will would ought cannot
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't mightn't mustn't shan't
  shouldn't won't wouldn't
  and or but nor so yet if unless because since as than though although while whereas whether lest until till
  about above across after against along alongside amid amidst among amongst around at before behind below beneath
  beside besides between beyond by despite down during except for from in inside into like near of off on onto opposite
  out outside over past per regarding round through throughout to toward towards under underneath unlike up upon
  versus via with within without
  not never ever yes there here then now once again also too only just even still already always often sometimes
  perhaps maybe thus else
`);

/** Whether a folded word belongs to a closed class of English: "does", "whose", "towards". */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}
