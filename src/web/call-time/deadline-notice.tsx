import type { StageTime } from '#contract/call-time.ts';
import { graceEnd, phaseOf, type Deadline } from '#procedure/application/stage-deadline.ts';
import { momentWords } from '#procedure/application/words.zh.ts';
import { Notice } from '../design/notice.tsx';
import { useNow } from './use-now.ts';
import { leftWords, words } from './words.zh.ts';

const quietUntil = 3 * 86_400_000;

interface DeadlineNoticeProps {
  readonly time: StageTime;
  /** Of which call this is, where it could be any of several. */
  readonly of?: string | undefined;
  /** Was this begun before the deadline? Else the grace says nothing of it. */
  readonly begun?: boolean;
  /** Shown however far away the deadline is; else only in its last days, or where it was put off. */
  readonly always?: boolean;
}

/** How a stage stands to its deadline, by the server's clock, with what is left counted down. */
export function DeadlineNotice({ time, of, begun = true, always = false }: DeadlineNoticeProps) {
  const now = useNow();
  const deadline = deadlineOf(time);
  const { hardAt, softAt } = deadline;
  const phase = phaseOf(new Date(now), deadline);
  const moment = momentWords(hardAt);
  const left = hardAt.getTime() - now;
  const name = of === undefined ? '' : words.of(of);
  const extended = time.extended && words.extended(time.extended.reason, time.extended.forAll);
  if (phase === 'over' || (phase === 'grace' && !begun))
    return <Notice tone="warns">{name + words.over(time.stage, moment)}</Notice>;
  if (phase === 'grace')
    return (
      <Notice tone="warns">
        {name + words.grace(time.stage, moment, momentWords(graceEnd(deadline)))}
        <Left ms={graceEnd(deadline).getTime() - now} />
      </Notice>
    );
  if (phase === 'open' && left > quietUntil && !always && extended === null) return null;
  const urged = phase === 'urged' && softAt !== null;
  return (
    <Notice tone={urged ? 'warns' : 'tells'}>
      {name}
      {urged ? words.urged(time.stage, momentWords(softAt), moment) : words.open(time.stage, moment)}
      <Left ms={left} />
      {extended}
    </Notice>
  );
}

/** Not read aloud at every second: the moment itself stands beside it. */
function Left({ ms }: { readonly ms: number }) {
  return (
    <>
      <strong role="timer" aria-live="off">
        {leftWords(ms)}
      </strong>
      {words.end}
    </>
  );
}

const deadlineOf = ({ softAt, hardAt, graceMinutes }: StageTime): Deadline => ({
  softAt: softAt === null ? null : new Date(softAt),
  hardAt: new Date(hardAt),
  graceMinutes,
});
