import { useRef, type KeyboardEvent } from 'react';
import { tabs, type Tab } from './together-store.ts';
import { words } from './words.zh.ts';

export const panelId = 'together-content';
export const tabId = (tab: Tab): string => `together-${tab}`;

interface PanelTabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** The tabs of the panel; arrow keys go along them. */
export function PanelTabs({ tab, onTab }: PanelTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.tabsName}
      className="together-tabs"
      onKeyDown={onKeyDown}
    >
      {tabs.map((one) => (
        <button
          key={one}
          id={tabId(one)}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls={panelId}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {words.tabs[one]}
        </button>
      ))}
    </div>
  );
}
