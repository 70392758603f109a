import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { api } from '../api.ts';
import { Loaded } from '../design/loaded.tsx';
import { TextField } from '../design/text-field.tsx';
import { SearchResults } from './search-results.tsx';
import { searchWords as words } from './search-words.zh.ts';
import './search.css';

/** Typing rests so long before the server is asked, in ms. */
const rest = 250;

interface SearchDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The one search over all that one may see. */
export function SearchDialog({ open, onClose }: SearchDialogProps) {
  return (
    <Modal
      open={open}
      title={words.title}
      footer={null}
      onCancel={onClose}
      width={720}
      style={{ top: 48 }}
      destroyOnHidden
    >
      <Search onGo={onClose} />
    </Modal>
  );
}

function Search({ onGo }: { readonly onGo: () => void }) {
  const [typed, setTyped] = useState('');
  const text = useRested(typed.trim());
  const frame = useRef<HTMLDivElement>(null);
  const query = useQuery({
    queryKey: ['search', text],
    queryFn: () => api.search.everything({ text }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  /** Arrow keys go from the field along what was found and back. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.nativeEvent.isComposing) return;
    const stops = [...(frame.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={frame} className="stack" onKeyDown={onKeyDown}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          frame.current?.querySelector<HTMLElement>('a')?.focus();
        }}
      >
        <TextField
          label={words.label}
          hint={words.hint}
          type="search"
          value={typed}
          onType={setTyped}
          maxLength={60}
          autoComplete="off"
          autoFocus
        />
      </form>
      {text !== '' && (
        <Loaded query={query}>{(found) => <SearchResults found={found} text={text} onGo={onGo} />}</Loaded>
      )}
    </div>
  );
}

/** A text once it has not changed for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), rest);
    return () => window.clearTimeout(timer);
  }, [text]);
  return rested;
}
