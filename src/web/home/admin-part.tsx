import type { Permission } from '#kernel/permission.ts';
import { Sheet } from '../design/sheet.tsx';
import { TaskLine } from './task-line.tsx';
import { words } from './words.zh.ts';

const pages = [
  { needs: 'admin.system', to: '/admin/organisations' },
  { needs: 'admin.security', to: '/admin/accounts' },
  { needs: 'admin.audit', to: '/admin/events' },
] as const;

/** For an administrator: their one page. */
export function AdminPart({ permissions }: { readonly permissions: readonly Permission[] }) {
  const own = pages.filter(({ needs }) => permissions.includes(needs));
  if (own.length === 0) return null;
  return (
    <Sheet title={words.admin}>
      {own.map(({ needs, to }) => (
        <TaskLine key={to} to={to} button={words.goAdmin} waits>
          {words.adminLines[needs]}
        </TaskLine>
      ))}
    </Sheet>
  );
}
