import { pinyin } from 'pinyin-pro';

/** So many spellings are remembered: names and titles come again and again. */
const remembered = 100_000;
const known = new Map<string, string>();

/** A text in pinyin, syllables joined by hyphens, without tones: 太原市 2023 → `tai-yuan-shi- 2023`. */
export function spell(text: string): string {
  // Codes and numbers are as they are spelled, and every organisation has its own.
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  const before = known.get(text);
  if (before !== undefined) return before;
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const spelled = syllables.join('-').toLowerCase();
  if (known.size >= remembered) known.clear();
  known.set(text, spelled);
  return spelled;
}
