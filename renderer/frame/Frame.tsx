import { Suspense } from 'react';
import { useAnswer } from '../client/use-answer';
import { Announcer } from '../components/announce/Announcer';
import { DoorsProvider } from '../components/doors/DoorsProvider';
import { useNavigation } from '../navigation/use-navigation';
import type { View } from '../navigation/view';
import { LibraryScreen } from '../screens/library/LibraryScreen';
import { WelcomeScreen } from '../screens/welcome/WelcomeScreen';
import { ClipProvider } from './clip/ClipProvider';
import { ClosingGuard } from './ClosingGuard';
import { Deadline } from './deadline/Deadline';
import { ExportScreen, FeedsScreen, OutletsScreen, ReviewScreen, ReviewsScreen, SafekeepingScreen } from './late-screens';
import { LateScreens } from './LateScreens';
import { LicenceCommands } from './licences/LicenceCommands';
import { OpeningScreen } from './OpeningScreen';
import { Palette } from './palette/Palette';
import { RollForwardProvider } from './roll/RollForwardProvider';
import { JobsProvider } from './safekeeping/JobsProvider';
import { ScreenBoundary } from './ScreenBoundary';
import { WindowCommands } from './WindowCommands';

/** The window: what every screen can use, and the screen itself. */
export function Frame() {
  return (
    <Announcer>
      <JobsProvider>
        <DoorsProvider>
          <ClipProvider>
            <RollForwardProvider>
              <ClosingGuard />
              <WindowCommands />
              <LicenceCommands />
              <Deadline />
              <Palette />
              <LateScreens />
              <CurrentScreen />
            </RollForwardProvider>
          </ClipProvider>
        </DoorsProvider>
      </JobsProvider>
    </Announcer>
  );
}

/** Without a library the welcome doors, else the screen of the current view. */
function CurrentScreen() {
  const state = useAnswer('library.state', {});
  const { view } = useNavigation();
  if (state.isPending) return <OpeningScreen />;
  if (!state.data) return <WelcomeScreen />;
  return (
    <ScreenBoundary key={`${state.data.id} ${view.screen}`}>
      <Suspense>
        <Screen view={view} />
      </Suspense>
    </ScreenBoundary>
  );
}

function Screen({ view }: { readonly view: View }) {
  switch (view.screen) {
    case 'library':
      return <LibraryScreen view={view} />;
    case 'reviews':
      return <ReviewsScreen />;
    case 'outlets':
      return <OutletsScreen />;
    case 'safekeeping':
      return <SafekeepingScreen part={view.part} />;
    case 'feeds':
      return <FeedsScreen />;
    case 'review':
      return <ReviewScreen key={view.reviewId} view={view} />;
    case 'export':
      return <ExportScreen key={view.reviewId} view={view} />;
  }
}
