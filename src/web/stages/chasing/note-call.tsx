import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActDialog } from '../../design/act-dialog.tsx';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import { words } from './words.zh.ts';
import './chasing.css';

interface NoteCallProps {
  readonly name: string;
  readonly onNote: (word: string) => Promise<void>;
}

/** Notes a call that was made: what was said. */
export function NoteCall({ name, onNote }: NoteCallProps) {
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const [missing, setMissing] = useState(false);
  const close = (): void => {
    setOpen(false);
    setWord('');
    setMissing(false);
    note.reset();
  };
  const note = useMutation({ mutationFn: () => onNote(word.trim()), onSuccess: () => close() });
  const act = (): void => (word.trim() === '' ? setMissing(true) : note.mutate());
  return (
    <>
      <Button weight="plain" aria-label={words.noteOf(name)} onClick={() => setOpen(true)}>
        {words.note}
      </Button>
      <ActDialog
        title={words.noteTitle(name)}
        line={words.noteLine}
        label={words.note}
        weight="primary"
        open={open}
        busy={note.isPending}
        error={note.error}
        onAct={act}
        onClose={close}
      >
        <Field
          label={words.word}
          hint={words.wordHint}
          error={missing && word.trim() === '' ? words.wordMissing : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="input chasing-word"
              rows={3}
              maxLength={500}
              value={word}
              onChange={(event) => setWord(event.target.value)}
            />
          )}
        </Field>
      </ActDialog>
    </>
  );
}
