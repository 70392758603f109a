import type { CountyStance } from '#procedure/application/county-stance.ts';
import { stanceWords } from '#procedure/application/county-words.zh.ts';
import { Tag } from '../../design/tag.tsx';

const tones = { agree: 'done', disagree: 'blocks', return: 'warns' } as const satisfies Record<
  CountyStance,
  string
>;

/** What a county said, in a word. */
export function StanceTag({ stance }: { readonly stance: CountyStance }) {
  return <Tag tone={tones[stance]}>{stanceWords[stance]}</Tag>;
}
