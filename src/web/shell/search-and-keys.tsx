import { useCallback, useState } from 'react';
import { Button } from '../design/button.tsx';
import { goToSection } from '../help/go-to-section.ts';
import { KeyDialog } from '../help/key-dialog.tsx';
import { LargeTypeSwitch } from '../help/large-type-switch.tsx';
import { useKeys, type KeyHandler } from '../help/use-keys.ts';
import { words } from '../help/words.zh.ts';
import { SearchDialog } from './search-dialog.tsx';
import { searchWords } from './search-words.zh.ts';
import './search.css';

/** Search, size of type and the list of keys, with the keys that hold on every page. */
export function SearchAndKeys({ whole }: { readonly whole: boolean }) {
  const [open, setOpen] = useState<'search' | 'keys' | null>(null);
  const onKey = useCallback<KeyHandler>(
    (act) => {
      if (act === 'next' || act === 'previous') return goToSection(act === 'next' ? 1 : -1);
      if (act === 'help') setOpen('keys');
      else if (act === 'search' && whole) setOpen('search');
      else return false;
      return true;
    },
    [whole],
  );
  useKeys(onKey);
  return (
    <div className="shell-helps">
      {whole && (
        <span className="search-door">
          <Button aria-keyshortcuts="Control+K" onClick={() => setOpen('search')}>
            {searchWords.open} <kbd aria-hidden="true">Ctrl K</kbd>
          </Button>
        </span>
      )}
      <LargeTypeSwitch />
      <span className="shell-keys">
        <Button weight="plain" aria-keyshortcuts="?" onClick={() => setOpen('keys')}>
          {words.keys}
        </Button>
      </span>
      <SearchDialog open={open === 'search'} onClose={() => setOpen(null)} />
      <KeyDialog open={open === 'keys'} onClose={() => setOpen(null)} />
    </div>
  );
}
