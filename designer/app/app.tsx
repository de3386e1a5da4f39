// The designer as a whole: what every page stands on, and which page is shown.

import { Button, Center, MantineProvider, Stack, Text } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { CallsPage } from '../calls-page/calls-page.tsx';
import { DirectoryProvider } from '../directory/directory-context.tsx';
import { DirectoryPage } from '../directory/directory-page.tsx';
import { FlowPage } from '../flow-page/flow-page.tsx';
import { FlowsPage } from '../flows-page/flows-page.tsx';
import { GatewaysProvider } from '../gateways/gateways-context.tsx';
import { GatewaysPage } from '../gateways/gateways-page.tsx';
import { TextProvider, useText } from '../i18n/text.tsx';
import { StoreProvider } from '../link/store-context.tsx';
import { PastCallPage } from '../live/past-call-page.tsx';
import { cssVariables, theme } from '../ui/theme.ts';
import { addressOf, type Route, useRoute } from './route.ts';
import { Shell } from './shell.tsx';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <TextProvider>
        <Notifications position="bottom-center" autoClose={4000} />
        <StoreProvider>
          <DirectoryProvider>
            <GatewaysProvider>
              <Pages />
            </GatewaysProvider>
          </DirectoryProvider>
        </StoreProvider>
      </TextProvider>
    </MantineProvider>
  );
}

function Pages() {
  const route = useRoute();
  return (
    <Shell route={route}>
      <Page route={route} />
    </Shell>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'flows':
      return <FlowsPage />;
    case 'flow':
      return <FlowPage id={route.id} version={route.version} />;
    case 'calls':
      return route.call === undefined ? <CallsPage /> : <PastCallPage key={route.call} call={route.call} />;
    case 'directory':
      return <DirectoryPage />;
    case 'gateways':
      return <GatewaysPage />;
    case 'lost':
      return <Lost />;
  }
}

function Lost() {
  const { t } = useText();
  return (
    <Center h="60vh">
      <Stack align="center">
        <Text>{t('app.lost')}</Text>
        <Button component="a" href={addressOf({ page: 'flows' })} variant="default">
          {t('app.home')}
        </Button>
      </Stack>
    </Center>
  );
}
