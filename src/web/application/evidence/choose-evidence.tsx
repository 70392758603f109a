import { useState } from 'react';
import type { EvidenceItem } from '#contract/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useEvidence } from './evidence-query.ts';
import { EvidencePreview } from './evidence-preview.tsx';
import { words } from './words.zh.ts';

interface ChooseEvidenceProps {
  /** What is linked already. */
  readonly linked: ReadonlySet<string>;
  readonly onChoose: (item: EvidenceItem) => void;
}

/** The library, to choose from: found by title or name of the file, looked into before it is linked. */
export function ChooseEvidence({ linked, onChoose }: ChooseEvidenceProps) {
  const query = useEvidence();
  const [text, setText] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section className="stack-small">
      <h2 className="choose-evidence-head">{words.choose}</h2>
      <Loaded query={query}>
        {(items) => {
          const found = items.filter(
            ({ id, title, fileName }) => !linked.has(id) && (title + fileName).includes(text.trim()),
          );
          return (
            <>
              {items.length > 6 && (
                <TextField label={words.search} value={text} onType={setText} type="search" />
              )}
              {found.length === 0 && <p className="soft">{words.nothingFound}</p>}
              <ul className="choose-evidence">
                {found.map((item) => (
                  <li key={item.id}>
                    <div className="row row-apart">
                      <span>{item.title}</span>
                      <span className="row">
                        <Button
                          weight="plain"
                          aria-expanded={shown === item.id}
                          onClick={() => setShown(shown === item.id ? null : item.id)}
                        >
                          {shown === item.id ? words.hide : words.preview}
                        </Button>
                        <Button onClick={() => onChoose(item)}>{words.add}</Button>
                      </span>
                    </div>
                    {shown === item.id && <EvidencePreview item={item} />}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
