import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { queryClient } from '../../../query-client.ts';
import { words } from '../words.zh.ts';
import { savePersonData } from './save-person-data.ts';

/** What is kept of a person: handed out as a file, or erased for good. */
export function PersonActs({ personId, name }: { readonly personId: string; readonly name: string }) {
  const save = async (): Promise<void> =>
    savePersonData(await api.peopleData.read({ personId }), words.dataFile(name));
  const erase = async (): Promise<void> => {
    await api.peopleData.erase({ personId });
    await queryClient.invalidateQueries({ queryKey: ['admin', 'accounts'] });
  };
  return (
    <>
      <ConfirmButton
        label={words.saveData}
        title={words.saveDataTitle(name)}
        line={words.saveDataLine}
        weight="plain"
        onConfirm={save}
      />
      <ConfirmButton
        label={words.erase}
        title={words.eraseTitle(name)}
        line={words.eraseLine}
        weight="plain"
        onConfirm={erase}
      />
    </>
  );
}
