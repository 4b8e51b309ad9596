import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RefreshAnswers } from './client/RefreshAnswers';
import { Frame } from './frame/Frame';
import { NavigationProvider } from './navigation/NavigationProvider';
import { styleNonce } from './style-nonce';
import { theme } from './theme/theme';

/** @param client keeps what core answered */
export function App({ client }: { readonly client: QueryClient }) {
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
