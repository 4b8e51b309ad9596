import { lateScreen } from '../../frame/late-screen';

const reader = lateScreen(async () => (await import('./article-panes')).Reader);
const notes = lateScreen(async () => (await import('./article-panes')).NotesColumn);

export const Reader = reader.Screen;
export const NotesColumn = notes.Screen;

/** Fetches what shows an article, so that it is there when the article is. */
export function fetchArticlePanes(): void {
  // What cannot be fetched says so when it is shown.
  void Promise.all([reader.fetch(), notes.fetch()]).catch(() => null);
}
