import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Page } from '../../design/page.tsx';
import { fileAddress } from '../../file-address.ts';
import { coverPart } from '#programme/definition/guidance.ts';
import { FillingGuide } from '../../help/filling-guide.tsx';
import { useShownTarget } from '../use-shown-target.ts';
import { useDraft } from '../use-draft.ts';
import { Besides } from './besides.tsx';
import { Cover } from './cover.tsx';
import { NotAsked } from './not-asked.tsx';
import { PaperTable, sheetName } from './paper-table.tsx';
import { PrintPane } from './print-pane.tsx';
import { useBasicInfoForm } from './use-basic-info-form.ts';
import { words } from './words.zh.ts';
import '../paper-look.css';
import './paper.css';

const file = 'basic-info.pdf';

/** 附件3: what the paper does not print first, then the paper itself. */
export function BasicInfoPage() {
  const form = useBasicInfoForm();
  const { id } = useDraft();
  const [beside, setBeside] = useState(false);
  useShownTarget();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <span className="print-toggle">
            <Button aria-pressed={beside} onClick={() => setBeside(!beside)}>
              {beside ? words.hidePrint : words.showPrint}
            </Button>
          </span>
          <a
            className="print-link"
            href={fileAddress('paper', { applicationId: id, file })}
            target="_blank"
            rel="noreferrer"
          >
            {words.openPrint}
          </a>
        </>
      }
    >
      <Besides leaves={form.besides} />
      <div className={beside ? 'paper-desk paper-desk-beside' : 'paper-desk'}>
        <div className="paper-sheets">
          <section className="paper">
            <FillingGuide of={coverPart} name={words.cover} />
            <Cover form={form} />
          </section>
          {form.sheets.map((sheet) => (
            <section key={sheet.id} className="paper">
              {sheet.heading !== undefined && <h2 className="paper-heading">{sheet.heading}</h2>}
              <FillingGuide of={sheet.id} name={sheetName(sheet)} />
              <NotAsked sheet={sheet} />
              <PaperTable sheet={sheet} />
            </section>
          ))}
        </div>
        {beside && <PrintPane file={file} />}
      </div>
    </Page>
  );
}
