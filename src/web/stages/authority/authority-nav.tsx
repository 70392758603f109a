import { StageNav } from '../review/stage-nav.tsx';
import { words } from './words.zh.ts';

const entries = [
  { path: '/authority', label: words.overview },
  { path: '/authority/batches', label: words.batches },
  { path: '/authority/calls', label: words.calls },
  { path: '/authority/chasing', label: words.chasing },
];

/** The pages of the authority. */
export function AuthorityNav() {
  return <StageNav entries={entries} />;
}
