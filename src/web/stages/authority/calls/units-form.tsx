import { useState } from 'react';
import type { UnitOfCall } from '#contract/call-time.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { refreshSetUp } from './set-up-key.ts';
import { UnitChoice } from './unit-choice.tsx';
import { words } from './words.zh.ts';
import './open-call-form.css';

interface UnitsFormProps {
  readonly callId: string;
  readonly units: readonly UnitOfCall[];
}

/** Which units take part in a call that is open: more may come, one that has applications stays. */
export function UnitsForm({ callId, units }: UnitsFormProps) {
  const all = units.every(({ takesPart }) => takesPart);
  const [chosen, setChosen] = useState<readonly string[] | null>(
    all ? null : units.filter(({ takesPart }) => takesPart).map(({ unitId }) => unitId),
  );
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [saved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await api.callUnits.set({ callId, unitIds: chosen === null ? null : [...chosen] });
      setSaved(true);
      await refreshSetUp(callId);
    } catch (refusal) {
      setSaved(false);
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <UnitChoice chosen={chosen} onChoose={setChosen} />
      {saved && <Notice tone="done">{words.unitsSaved}</Notice>}
      <RefusalNotice error={error} />
      <div>
        <Button busy={busy} disabled={chosen?.length === 0} onClick={() => void save()}>
          {words.saveUnits}
        </Button>
      </div>
    </div>
  );
}
