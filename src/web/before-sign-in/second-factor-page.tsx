import { Page } from '../design/page.tsx';
import { Sheet } from '../design/sheet.tsx';
import { SecondFactorForm } from '../session/second-factor-form.tsx';
import { useArrive } from '../session/use-arrive.ts';
import { words } from './words.zh.ts';

/** The second step of signing in. */
export function SecondFactorPage() {
  const arrive = useArrive();
  return (
    <div className="front-narrow">
      <Page title={words.secondFactorTitle} lead={words.secondFactorLead}>
        <Sheet>
          <SecondFactorForm onDone={arrive} />
        </Sheet>
      </Page>
    </div>
  );
}
