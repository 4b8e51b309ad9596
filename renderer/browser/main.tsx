import '@mantine/core/styles.css';
import '../theme/tokens.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n';
import { styleNonce } from '../style-nonce';
import { theme } from '../theme/theme';
import { BrowserBars } from './BrowserBars';

const root = document.getElementById('root');
if (!root) throw new Error('browser.html has no #root.');
setNonce(styleNonce());
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } } });
void startI18n().then(() =>
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <QueryClientProvider client={client}>
        <BrowserBars />
      </QueryClientProvider>
    </MantineProvider>,
  ),
);
