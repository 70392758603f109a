import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { Library } from './library.tsx';
import { words } from './words.zh.ts';

/** The library of the organisation, outside any application. */
export function LibraryPage() {
  return (
    <Page title={words.libraryTitle} lead={words.libraryLead}>
      <Sheet>
        <Library />
      </Sheet>
    </Page>
  );
}
