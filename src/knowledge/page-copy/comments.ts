const COUNT: readonly RegExp[] = [
  /^\(?\d[\d.,]*k?\)? (?:comments?|replies|responses)$/iu,
  /^(?:comments?|replies)\s*[([:–-]?\s*\d[\d.,]*k?\s*[)\]]?$/iu,
  /^(?:no|add a|leave a|post a|write a|join the|be the first to|read (?:the|all)?|view(?: all)?|show|hide|load(?: more)?|see(?: all)?|jump to|start the|go to)\s?(?:\d+ )?(?:comments?|reply|conversation|discussion|comment on this (?:story|article))(?: yet)?(?: \(\d+\))?[.!]?$/iu,
  /^(?:view|read|show|see) (?:all )?\d+ comments?$/iu,
];
const HEADING: readonly RegExp[] = [
  /^comments?(?: section)?\s*[([:–-]?\s*\d*[)\]]?$/iu,
  /^\d[\d.,]* (?:comments?|responses)(?: (?:on|to) .{2,120})?$/iu,
  /^(?:leave|post|write|add) a (?:comment|reply)(?: cancel reply)?$/iu,
  /^join .{0,60}\b(?:conversations?|discussions?|forum|community|commenting)\b.{0,100}$/iu,
  /^(?:join|start) the (?:conversation|discussion|debate)\b.{0,60}$/iu,
  /^(?:have your say|reader comments|your comments|what do you think\?|conversation|discussion)$/iu,
  /^comments (?:are|have been) (?:closed|disabled|turned off)\b.{0,80}$/iu,
  /^(?:log|sign) in to (?:comment|join|post|leave)\b.{0,60}$/iu,
  /^(?:no comments yet|be the first to (?:comment|reply))\b.{0,30}$/iu,
  /^your e-?mail address will not be published\b.{0,80}$/iu,
];
const SIGNS =
  /^(?:reply|report(?: (?:abuse|comment))?|like(?: \d+)?|upvote|sort by.{0,30}|newest(?: first)?|oldest(?: first)?|best|top comments?|all comments|view replies.{0,10}|\d+ (?:likes?|replies)|cancel reply)$/iu;

/** Whether a line counts comments or invites one. */
export function isCommentCount(text: string): boolean {
  return (
    text.length <= 140 &&
    (COUNT.some((p) => p.test(text)) || /^your e-?mail address will not/iu.test(text))
  );
}

/** Whether a line opens the part of a page where readers comment. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= 140 && HEADING.some((pattern) => pattern.test(text));
}

/** Whether a line is a button of a reader's comment. */
export function isCommentButton(text: string): boolean {
  return SIGNS.test(text);
}
