import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RefreshAnswers } from './client/RefreshAnswers';
import { Frame } from './frame/Frame';
import { NavigationProvider } from './navigation/NavigationProvider';
import { styleNonce } from './style-nonce';
import { theme } from './theme/theme';

// Core is on the same machine and says itself when something changed: nothing goes stale by time.
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
});

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <QueryClientProvider client={client}>
        <Notifications position="bottom-center" />
        <RefreshAnswers />
        <NavigationProvider>
          <Frame />
        </NavigationProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
