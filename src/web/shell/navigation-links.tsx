import { NavLink } from 'react-router';
import type { entriesFor } from './navigation.ts';

interface NavigationLinksProps {
  readonly entries: ReturnType<typeof entriesFor>;
  readonly onGo?: () => void;
}

/** The entries as links; the one that is open says so. */
export function NavigationLinks({ entries, onGo }: NavigationLinksProps) {
  return (
    <ul className="shell-links">
      {entries.map(({ path, label }) => (
        <li key={path}>
          <NavLink to={path} onClick={() => onGo?.()}>
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
