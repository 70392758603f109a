import { useMutation } from '@tanstack/react-query';
import type { Office } from '#contract/office.ts';
import { api } from '../../api.ts';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { useMay } from '../../session/me.ts';
import { refreshOffice } from './queries.ts';
import { words } from './words.zh.ts';

/** Whether a second person releases, and who could. */
export function ReleasePart({ office }: { readonly office: Office }) {
  const mayChange = useMay('people.manage');
  const leaders = office.people.filter(({ role }) => role === 'leader').map(({ name }) => name);
  const change = useMutation({
    mutationFn: async (needsRelease: boolean) => {
      await api.office.setRelease({ needsRelease });
      await refreshOffice();
    },
  });
  return (
    <div className="stack-small">
      <p className="soft">{words.releaseLine}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={change.isPending ? change.variables : office.needsRelease}
          disabled={!mayChange || change.isPending}
          onChange={(event) => change.mutate(event.target.checked)}
        />
        {words.releaseOn}
      </label>
      {!mayChange && <p className="note">{words.onlyManager}</p>}
      <p className="note">{leaders.length > 0 ? words.leaders(leaders.join('、')) : words.noLeader}</p>
      <RefusalNotice error={change.error} />
    </div>
  );
}
