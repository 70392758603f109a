import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Page } from '../../../design/page.tsx';
import { useMay } from '../../../session/me.ts';
import { words as timeWords } from '../../../call-time/words.zh.ts';
import { useCall } from '../queries.ts';
import { startWords as words } from '../words.zh.ts';
import { noticesByType } from './materials.ts';
import { Prepare } from './prepare.tsx';
import { TypeTable } from './type-table.tsx';

/** Choosing a centre type: the conditions of all types side by side, and what to gather before beginning. */
export function StartPage() {
  const { callId = '' } = useParams();
  const call = useCall(callId);
  const mayWrite = useMay('application.write');
  const notice = useQuery({
    queryKey: ['calls', 'notice', callId],
    queryFn: () => api.calls.notice({ callId }),
    staleTime: 'static',
  });
  return (
    <Page title={words.title} lead={call === undefined ? undefined : words.lead(call.title)}>
      {!mayWrite && <Notice>{words.noWrite}</Notice>}
      {call?.time.takesPart === false && <Notice tone="warns">{timeWords.noPart}</Notice>}
      <Loaded query={notice}>
        {(programme) => {
          const notices = noticesByType(programme, call?.year ?? programme.year);
          const [first] = notices;
          return (
            <>
              <TypeTable notices={notices} callId={callId} />
              {first !== undefined && <Prepare notice={first} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
