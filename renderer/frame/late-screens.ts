import { lateScreen } from './late-screen';

const reviewScreen = lateScreen(async () => (await import('../screens/review/ReviewScreen')).ReviewScreen);
const exportScreen = lateScreen(async () => (await import('../screens/export/ExportScreen')).ExportScreen);
const feedsScreen = lateScreen(async () => (await import('../screens/feeds/FeedsScreen')).FeedsScreen);
const outletsScreen = lateScreen(async () => (await import('../screens/outlets/OutletsScreen')).OutletsScreen);
const reviewsScreen = lateScreen(async () => (await import('../screens/reviews/ReviewsScreen')).ReviewsScreen);
const safekeepingScreen = lateScreen(async () => (await import('../screens/safekeeping/SafekeepingScreen')).SafekeepingScreen);

export const ReviewScreen = reviewScreen.Screen;
export const ExportScreen = exportScreen.Screen;
export const FeedsScreen = feedsScreen.Screen;
export const OutletsScreen = outletsScreen.Screen;
export const ReviewsScreen = reviewsScreen.Screen;
export const SafekeepingScreen = safekeepingScreen.Screen;

const dialogs = { fetch: () => import('../dialogs') };

/** Fetches all of them, one after the other in moments in which nothing else is done: what is opened over any screen first, then the editor. */
export function fetchLateScreens(): void {
  const waiting = [dialogs, reviewsScreen, reviewScreen, exportScreen, feedsScreen, outletsScreen, safekeepingScreen];
  const next = (): void => {
    const late = waiting.shift();
    // One that cannot be fetched says so when it is shown.
    if (late) requestIdleCallback(() => void late.fetch().catch(() => null).then(next));
  };
  next();
}
