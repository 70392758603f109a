import { NavLink } from 'react-router';
import { words } from './words.zh.ts';
import './review.css';

interface StageNavProps {
  readonly entries: readonly { readonly path: string; readonly label: string }[];
}

/** The pages of one stage, above each of them. The first entry is the stage's own address and marked only there. */
export function StageNav({ entries }: StageNavProps) {
  return (
    <nav className="stage-nav no-print" aria-label={words.sections}>
      <ul>
        {entries.map(({ path, label }, at) => (
          <li key={path}>
            <NavLink to={path} end={at === 0}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
