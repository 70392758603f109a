import type { ApplicationState } from '#procedure/application/transitions.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import { Tag } from '../../design/tag.tsx';

const tones = {
  draft: 'plain',
  submitted: 'plain',
  sealed: 'accent',
  returned: 'warns',
  recommended: 'accent',
  handedUp: 'accent',
  accepted: 'done',
} as const satisfies Record<ApplicationState, string>;

/** Where an application stands. */
export function StateTag({ state }: { readonly state: ApplicationState }) {
  return <Tag tone={tones[state]}>{stateWords[state]}</Tag>;
}
