import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { WordsField } from '../../stages/review/words-field.tsx';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { placeName } from './place-words.ts';
import { isSaying } from './together-store.ts';
import { useTogether, useTogetherAct, useTogetherStore } from './use-together.ts';
import { words as all } from './words.zh.ts';

const { comments: words } = all;

/** A comment on a place. One that was begun stays with its place until it is sent or emptied. */
export function CommentForm({ target }: { readonly target: string }) {
  const store = useTogetherStore();
  const { id: applicationId } = useDraft();
  const unsaid = useTogether((snapshot) => snapshot.unsaid);
  const { busy, error, run } = useTogetherAct();
  const about = unsaid?.target ?? target;
  const text = unsaid?.text ?? '';
  const name = useWorkspace(({ notice, dossier }) => placeName(about, notice, dossier));
  const send = async (): Promise<void> => {
    const sent = { target: about, text };
    if (await run(() => api.together.addComment({ applicationId, ...sent }))) store.said(sent);
  };
  return (
    <div className="stack-small">
      <WordsField
        label={words.about(name)}
        hint={about !== target && about !== '' ? words.aboutKept : undefined}
        rows={3}
        maxLength={2000}
        value={text}
        onType={(typed) => store.say({ target: about, text: typed })}
      />
      <RefusalNotice error={error} />
      <div className="row">
        <Button busy={busy} disabled={!isSaying(text)} onClick={() => void send()}>
          {words.send}
        </Button>
        {unsaid !== null && target !== '' && (
          <Button weight="plain" onClick={() => store.say({ target: about === '' ? target : '', text })}>
            {about === '' ? words.toPlace : words.toWhole}
          </Button>
        )}
      </div>
    </div>
  );
}
