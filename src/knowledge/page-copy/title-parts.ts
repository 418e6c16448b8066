import { outletNamed } from './outlets';

/** "Storm hits coast | World | The Courier": the parts of a page's title. */
export function titleParts(text: string): readonly string[] {
  const parts = text.split(/\s+[|·•»›]\s+|\s+::\s+/u);
  const last = /^(.{12,}\S)\s+[–—-]\s+([^–—]{2,40})$/u.exec(parts.at(-1) ?? '');
  if (last?.[1] !== undefined && last[2] !== undefined && outletNamed(last[2])) {
    return [...parts.slice(0, -1), last[1], last[2]];
  }
  return parts;
}
