import './old-browsers.ts';
import './design/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { typeSize } from './help/large-type.ts';
import { queryClient } from './query-client.ts';
import { hastenPage, Router } from './router.tsx';
import { applyTheme } from './theme.ts';

applyTheme(document.documentElement, typeSize());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html without #root');
const site = createRoot(root);
void hastenPage().then(() => {
  site.render(
    <QueryClientProvider client={queryClient}>
      <Router />
    </QueryClientProvider>,
  );
});
