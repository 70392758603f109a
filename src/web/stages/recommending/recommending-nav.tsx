import { StageNav } from '../review/stage-nav.tsx';
import { words } from './words.zh.ts';

const entries = [
  { path: '/recommend', label: words.queue },
  { path: '/recommend/summary', label: words.summary },
  { path: '/recommend/organisations', label: words.organisations },
  { path: '/recommend/chasing', label: words.chasing },
  { path: '/recommend/office', label: words.office },
];

/** The pages of a recommending unit. */
export function RecommendingNav() {
  return <StageNav entries={entries} />;
}
