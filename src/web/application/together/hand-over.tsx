import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { ActDialog } from '../../design/act-dialog.tsx';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { useAct } from '../../design/use-act.ts';
import { queryClient } from '../../query-client.ts';
import { WordsField } from '../../stages/review/words-field.tsx';
import { useDraft } from '../use-draft.ts';
import { keepersKey } from './use-keepers.ts';
import { useTogetherStore } from './use-together.ts';
import { words } from './words.zh.ts';

/** Puts a colleague in charge. In: who is now. */
export function HandOver({ keeperId }: { readonly keeperId: string | null }) {
  const store = useTogetherStore();
  const { id: applicationId } = useDraft();
  const [personId, setPersonId] = useState('');
  const [word, setWord] = useState('');
  const [missing, setMissing] = useState(false);
  const { show, run, ...dialog } = useAct(async () => {
    store.setTogether(await api.together.handOver({ applicationId, personId, word }));
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: keepersKey }),
      queryClient.invalidateQueries({ queryKey: ['applications', 'events', applicationId] }),
    ]);
  });
  const open = (): void => {
    setPersonId('');
    setWord('');
    setMissing(false);
    show();
  };
  const act = (): void => {
    setMissing(personId === '');
    if (personId !== '') run();
  };
  return (
    <div>
      <Button onClick={open}>{words.handOver}</Button>
      <ActDialog
        {...{ title: words.handOver, line: words.handOverLine, label: words.handOverDo, weight: 'primary' }}
        open={dialog.open}
        busy={dialog.busy}
        error={dialog.error}
        onAct={act}
        onClose={dialog.close}
      >
        <Choice
          keeperId={keeperId}
          value={personId}
          error={missing ? words.handOverMissing : undefined}
          onChoose={(chosen) => {
            setPersonId(chosen);
            setMissing(false);
          }}
        />
        <WordsField
          label={words.handOverWord}
          hint={words.handOverHint}
          rows={3}
          maxLength={500}
          value={word}
          onType={setWord}
        />
      </ActDialog>
    </div>
  );
}

interface ChoiceProps {
  readonly keeperId: string | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChoose: (personId: string) => void;
}

/** Colleagues who can fill in, but whoever is in charge now. */
function Choice({ keeperId, ...field }: ChoiceProps) {
  const { id: applicationId } = useDraft();
  const query = useQuery({
    queryKey: ['colleagues', applicationId],
    queryFn: () => api.together.colleagues({ applicationId }),
  });
  return (
    <Loaded query={query}>
      {(people) => {
        const choices = people
          .filter(({ personId, writes }) => writes && personId !== keeperId)
          .map(({ personId, name }) => ({ value: personId, label: name }));
        if (choices.length === 0) return <p className="soft">{words.handOverNobody}</p>;
        return (
          <ChoiceField
            {...field}
            label={words.handOverTo}
            placeholder={words.handOverChoose}
            groups={[{ label: '', choices }]}
          />
        );
      }}
    </Loaded>
  );
}
