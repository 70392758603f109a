import { Drawer } from 'antd';
import { Button } from '../design/button.tsx';
import type { entriesFor } from './navigation.ts';
import { NavigationLinks } from './navigation-links.tsx';
import { words } from './words.zh.ts';

interface NavigationDrawerProps {
  readonly entries: ReturnType<typeof entriesFor>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** On phones the navigation lies in a drawer. */
export function NavigationDrawer({ entries, open, onOpen }: NavigationDrawerProps) {
  return (
    <div className="shell-drawer-door">
      <Button weight="plain" aria-expanded={open} onClick={() => onOpen(true)}>
        <span aria-hidden="true">☰</span> {words.menu}
      </Button>
      <Drawer title={words.siteName} placement="left" size={260} open={open} onClose={() => onOpen(false)}>
        <nav aria-label={words.navigation}>
          <NavigationLinks entries={entries} onGo={() => onOpen(false)} />
        </nav>
      </Drawer>
    </div>
  );
}
