import { useState } from 'react';
import { assumedSettings } from '#procedure/application/settings.ts';
import { api } from '../../../api.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { queryClient } from '../../../query-client.ts';
import { words } from '../words.zh.ts';
import { Assumptions } from './assumptions.tsx';
import { callMoments, callTimes, noTimes } from './call-days.ts';
import { MoreTimes } from './more-times.tsx';
import { UnitChoice } from './unit-choice.tsx';
import './open-call-form.css';

type NoticeItem = Awaited<ReturnType<typeof api.authority.notices>>[number];

const blank = {
  noticeId: '',
  /** Null while it follows from the year. */
  title: null as string | null,
  year: '',
  opensOn: '',
  closesOn: '',
  copies: String(assumedSettings.copies),
  sealWorkingDays: String(assumedSettings.sealWorkingDays),
};

/** Opens a call from a notice. What the notice does not state stands there as assumed, to be changed. */
export function OpenCallForm({ notices }: { readonly notices: readonly NoticeItem[] }) {
  const [form, setForm] = useState(blank);
  const [times, setTimes] = useState(noTimes);
  const [unitIds, setUnitIds] = useState<readonly string[] | null>(null);
  const [published, setPublished] = useState(false);
  const set = (more: Partial<typeof blank>): void => setForm((before) => ({ ...before, ...more }));
  const notice = notices.find(({ id }) => id === form.noticeId);
  const title = form.title ?? (form.year === '' ? '' : words.defaultTitle(form.year));
  const turned = form.opensOn !== '' && form.closesOn !== '' && form.closesOn < form.opensOn;
  const whole =
    notice !== undefined &&
    !turned &&
    unitIds?.length !== 0 &&
    Object.values({ ...form, title }).every((value) => value.trim() !== '');
  const choose = (noticeId: string): void => {
    const chosen = notices.find(({ id }) => id === noticeId);
    set({ noticeId, year: chosen === undefined ? '' : String(chosen.year) });
  };
  const publish = async (): Promise<void> => {
    await api.authority.openCall({
      noticeId: form.noticeId,
      title: title.trim(),
      year: Number(form.year),
      ...callMoments(form.opensOn, form.closesOn),
      copies: Number(form.copies),
      sealWorkingDays: Number(form.sealWorkingDays),
      ...callTimes(times),
      unitIds: unitIds && [...unitIds],
    });
    setForm(blank);
    setTimes(noTimes);
    setUnitIds(null);
    setPublished(true);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['calls'] }),
      queryClient.invalidateQueries({ queryKey: ['account', 'site'] }),
    ]);
  };
  return (
    <div className="stack">
      {published && notice === undefined && <Notice tone="done">{words.published}</Notice>}
      <div className="open-call">
        <div className="open-call-wide">
          <ChoiceField
            label={words.notice}
            placeholder={words.choose}
            hint={notice && words.digest(notice.digest)}
            value={form.noticeId}
            groups={[
              {
                label: '',
                choices: notices.map(({ id, title, year }) => ({
                  value: id,
                  label: words.noticeChoice(title, year),
                })),
              },
            ]}
            onChoose={choose}
          />
        </div>
        <TextField
          label={words.title}
          value={title}
          maxLength={120}
          onType={(typed) => set({ title: typed })}
        />
        <TextField
          label={words.year}
          hint={words.yearHint}
          type="number"
          min={2023}
          max={2100}
          value={form.year}
          onType={(year) => set({ year })}
        />
        <TextField
          label={words.opensOn}
          hint={words.opensHint}
          type="date"
          value={form.opensOn}
          onType={(opensOn) => set({ opensOn })}
        />
        <TextField
          label={words.closesOn}
          error={turned ? words.daysTurned : undefined}
          type="date"
          value={form.closesOn}
          onType={(closesOn) => set({ closesOn })}
        />
        <TextField
          label={words.copies}
          hint={words.copiesHint}
          type="number"
          min={1}
          max={50}
          value={form.copies}
          onType={(copies) => set({ copies })}
        />
        <TextField
          label={words.sealDays}
          hint={words.sealDaysHint}
          type="number"
          min={0}
          max={60}
          value={form.sealWorkingDays}
          onType={(sealWorkingDays) => set({ sealWorkingDays })}
        />
        <MoreTimes form={times} onChange={setTimes} />
        <UnitChoice chosen={unitIds} onChoose={setUnitIds} />
      </div>
      {notice !== undefined && <Assumptions statements={notice.assumptions} />}
      <div>
        <ConfirmButton
          label={words.publish}
          title={words.publishTitle(title.trim())}
          line={words.publishLine(form.opensOn, form.closesOn)}
          weight="primary"
          disabled={!whole}
          onConfirm={publish}
        />
      </div>
    </div>
  );
}
