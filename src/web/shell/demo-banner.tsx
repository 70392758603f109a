import { useSite } from '../session/site.ts';
import { words } from './words.zh.ts';
import './demo-banner.css';

/** Says on every page, and on every printed one, that this is a demonstration. */
export function DemoBanner() {
  const site = useSite();
  if (site.data?.demo !== true) return null;
  return (
    <aside className="demo-banner" aria-label={words.demo}>
      <strong>{words.demo}</strong> {words.demoLine}
    </aside>
  );
}
