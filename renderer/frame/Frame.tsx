import { useAnswer } from '../client/use-answer';
import { useNavigation } from '../navigation/use-navigation';
import type { View } from '../navigation/view';
import { ExportScreen } from '../screens/export/ExportScreen';
import { LibraryScreen } from '../screens/library/LibraryScreen';
import { ReviewScreen } from '../screens/review/ReviewScreen';
import { ReviewsScreen } from '../screens/reviews/ReviewsScreen';
import { WelcomeScreen } from '../screens/welcome/WelcomeScreen';
import { ScreenBoundary } from './ScreenBoundary';

/** The window: without a library the welcome doors, else the screen of the current view. */
export function Frame() {
  const state = useAnswer('library.state', {});
  const { view } = useNavigation();
  if (state.isPending) return null;
  if (!state.data) return <WelcomeScreen />;
  return (
    <ScreenBoundary key={view.screen}>
      <Screen view={view} />
    </ScreenBoundary>
  );
}

function Screen({ view }: { readonly view: View }) {
  switch (view.screen) {
    case 'library':
      return <LibraryScreen view={view} />;
    case 'reviews':
      return <ReviewsScreen />;
    case 'review':
      return <ReviewScreen key={view.reviewId} view={view} />;
    case 'export':
      return <ExportScreen key={view.reviewId} view={view} />;
  }
}
