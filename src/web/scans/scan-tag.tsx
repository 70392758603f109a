import type { ScanCheck } from '#contract/scan-check.ts';
import { verdictWords } from '#procedure/application/scan-words.zh.ts';
import { Tag } from '../design/tag.tsx';
import { scanWords as words } from './words.zh.ts';

const tones = { agrees: 'done', differs: 'blocks', unread: 'warns' } as const;

/** Whether a sealed scan agrees with its paper, in a word; nothing for one that was never compared. */
export function ScanTag({ check }: { readonly check: ScanCheck | null }) {
  if (check === null) return null;
  if (check.confirmed !== null) return <Tag tone="done">{words.confirmedTag}</Tag>;
  if (check.verdict === null) return <Tag tone="accent">{words.reading}</Tag>;
  return <Tag tone={tones[check.verdict.state]}>{verdictWords[check.verdict.state]}</Tag>;
}
