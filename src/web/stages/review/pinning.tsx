import { createContext, useContext, useState, type ReactNode } from 'react';
import { blockTarget } from '#programme/answers/block-target.ts';
import { api } from '../../api.ts';
import { ActDialog } from '../../design/act-dialog.tsx';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { words } from '../../pins/words.zh.ts';
import { blockChoices } from './block-choices.ts';
import { pinPlaces } from './pin-places.ts';
import { showPins } from './show-pins.ts';
import type { Review } from './use-review.ts';
import { WordsField } from './words-field.tsx';

/** Where a pin is being put; an empty target: still to be chosen. */
interface Begun {
  readonly target: string;
  readonly page: string;
}

/** Begins a pin on a place; null for those who may not pin now. */
const PinningContext = createContext<((begun: Begun) => void) | null>(null);

/** May whoever looks at it put pins on it now: those who could also give it back. */
export const mayPin = ({ acts }: Review['opened']['head']): boolean =>
  acts.includes('return') || acts.includes('sendBack');

/** Lets whatever stands inside put pins on places of an application, in one dialog. */
export function Pinning({ review, children }: { readonly review: Review; readonly children: ReactNode }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const { head } = review.opened;
  return (
    <PinningContext value={mayPin(head) ? setBegun : null}>
      {children}
      {begun !== null && <PinDialog review={review} begun={begun} onClose={() => setBegun(null)} />}
    </PinningContext>
  );
}

interface PinButtonProps {
  /** Empty: to be chosen in the dialog. */
  readonly target: string;
  readonly name: string;
  readonly page?: number | undefined;
}

/** Puts a pin on a place; nothing for those who may not. */
export function PinButton({ target, name, page }: PinButtonProps) {
  const begin = useContext(PinningContext);
  if (begin === null) return null;
  return (
    <Button
      weight={target === '' ? 'normal' : 'plain'}
      aria-label={target === '' ? words.add : words.pinOn(name)}
      onClick={() => begin({ target, page: page === undefined ? '' : String(page) })}
    >
      {target === '' ? words.add : words.pin}
    </Button>
  );
}

interface PinDialogProps {
  readonly review: Review;
  readonly begun: Begun;
  readonly onClose: () => void;
}

function PinDialog({ review, begun, onClose }: PinDialogProps) {
  const { snapshot, opened } = review;
  const [target, setTarget] = useState(begun.target);
  const [page, setPage] = useState(begun.page);
  const [block, setBlock] = useState('');
  const blocks = blockChoices(snapshot, target);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const pages = snapshot.evidence.find(({ id }) => `evidence.${id}` === target)?.pages ?? null;
  const wrongPage =
    pages !== null &&
    page.trim() !== '' &&
    !(/^\d+$/u.test(page.trim()) && Number(page) >= 1 && Number(page) <= pages);
  const act = async (): Promise<void> => {
    setAsked(true);
    setError(null);
    if (target === '' || text.trim() === '' || wrongPage) return;
    setBusy(true);
    try {
      const applicationId = opened.head.id;
      const on = block === '' ? target : blockTarget(target, block);
      const onPage = pages === null || page.trim() === '' ? null : Number(page);
      showPins(applicationId, await api.pins.add({ applicationId, target: on, page: onPage, text }));
      onClose();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <ActDialog
      title={words.pinTitle}
      line={opened.head.acts.includes('return') ? words.pinLine : words.pinLineAuthority}
      label={words.pin}
      weight="primary"
      open
      busy={busy}
      error={error}
      onAct={() => void act()}
      onClose={onClose}
    >
      <ChoiceField
        label={words.place}
        error={asked && target === '' ? words.placeMissing : undefined}
        value={target}
        placeholder={words.placeChoose}
        groups={pinPlaces(snapshot, begun.target)}
        onChoose={(chosen) => {
          setTarget(chosen);
          setPage('');
          setBlock('');
        }}
      />
      {blocks.length > 0 && (
        <ChoiceField
          label={words.block}
          hint={words.blockHint}
          value={block}
          placeholder={words.wholeText}
          groups={[{ label: '', choices: blocks }]}
          onChoose={setBlock}
        />
      )}
      {pages !== null && (
        <TextField
          label={words.page}
          hint={words.pageHint(pages)}
          error={wrongPage ? words.pageWrong(pages) : undefined}
          value={page}
          inputMode="numeric"
          onType={setPage}
        />
      )}
      <WordsField
        label={words.text}
        error={asked && text.trim() === '' ? words.textMissing : undefined}
        value={text}
        rows={4}
        maxLength={2000}
        onType={setText}
      />
    </ActDialog>
  );
}
