import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Page } from '../design/page.tsx';
import { Sheet } from '../design/sheet.tsx';
import { ChoicesForm } from './choices-form.tsx';
import { words } from './words.zh.ts';

/** How one is told of what, and where. */
export function ChoicesPage() {
  const query = useQuery({ queryKey: ['notices', 'choices'], queryFn: () => api.notices.choices() });
  return (
    <Page
      title={words.choices}
      lead={words.choicesLead}
      actions={<LinkButton to="/notices">{words.back}</LinkButton>}
    >
      <Loaded query={query}>
        {(given) =>
          given.choices.length === 0 ? (
            <Sheet>
              <EmptyState title={words.noKinds}>{words.noKindsLine}</EmptyState>
            </Sheet>
          ) : (
            <ChoicesForm given={given} />
          )
        }
      </Loaded>
    </Page>
  );
}
