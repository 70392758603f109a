import { useEffect, useState } from 'react';
import { BookPart } from '../../../book/book-part.tsx';
import { words as bookWords } from '../../../book/words.zh.ts';
import { Button } from '../../../design/button.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { fileAddress } from '../../../file-address.ts';
import { useDraft, useEditable } from '../../../application/use-draft.ts';
import { usePapers } from '../queries.ts';
import { paperWords as words } from '../words.zh.ts';
import { PaperLine } from './paper-line.tsx';
import { PrintLinks } from './print-links.tsx';
import './papers.css';

/** The papers as they would be printed now: each as PDF and Word, the pages to sign, the whole pack. */
export function PapersPage() {
  const { id, queue } = useDraft();
  const editable = useEditable();
  const papers = usePapers(id);
  const [shown, setShown] = useState('basic-info');
  const [made, setMade] = useState(0);
  // What was typed last belongs on the paper.
  useEffect(() => {
    void queue.flush().then(() => setMade(1));
  }, [queue]);
  const renew = async (): Promise<void> => {
    await queue.flush();
    setMade(made + 1);
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <Sheet title={words.together}>
        <div className="stack-small">
          <PrintLinks />
          <p className="note">{words.signHint}</p>
          <p className="note">{words.packHint}</p>
        </div>
      </Sheet>
      <Sheet title={bookWords.title}>
        <BookPart applicationId={id} />
      </Sheet>
      <Sheet title={words.papers}>
        <Loaded query={papers}>
          {(all) => (
            <>
              <ul className="paper-lines">
                {all.map((paper) => (
                  <PaperLine
                    key={paper.paper}
                    paper={paper}
                    applicationId={id}
                    shown={paper.paper === shown}
                    onShow={() => setShown(paper.paper)}
                  />
                ))}
              </ul>
              <div className="paper-preview">
                {editable && <Button onClick={() => void renew()}>{words.renew}</Button>}
                {made > 0 && (
                  <iframe
                    title={words.preview(all.find(({ paper }) => paper === shown)?.label ?? '')}
                    src={fileAddress(
                      'paper',
                      { applicationId: id, file: `${shown}.pdf` },
                      { made: String(made) },
                    )}
                  />
                )}
              </div>
              <p className="note paper-narrow">{words.narrow}</p>
            </>
          )}
        </Loaded>
      </Sheet>
    </Page>
  );
}
