import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { useMay } from '../../../session/me.ts';
import { AuthorityNav } from '../authority-nav.tsx';
import { words } from '../words.zh.ts';
import { CallsTable } from './calls-table.tsx';
import { OpenCallForm } from './open-call-form.tsx';

/** Calls that were opened, and opening another one from a notice. */
export function CallsPage() {
  const mayOpen = useMay('authority.write');
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  const notices = useQuery({ queryKey: ['authority', 'notices'], queryFn: () => api.authority.notices() });
  return (
    <Page title={words.calls} lead={words.callsLead}>
      <AuthorityNav />
      <Sheet title={words.existing}>
        <Loaded query={calls}>{(list) => <CallsTable calls={list} />}</Loaded>
      </Sheet>
      {mayOpen && (
        <Sheet title={words.openTitle}>
          <Loaded query={notices}>{(list) => <OpenCallForm notices={list} />}</Loaded>
        </Sheet>
      )}
    </Page>
  );
}
