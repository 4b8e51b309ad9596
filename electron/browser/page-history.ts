import type { WebContents } from 'electron';

type History = Pick<Electron.NavigationHistory, 'canGoBack' | 'canGoForward' | 'goBack' | 'goForward'>;

/** @returns where the page has been, from an Electron of any age: before version 30 the page itself knows */
export function pageHistory(contents: WebContents): History {
  const own = contents.navigationHistory as Partial<History> | undefined;
  return typeof own?.goBack === 'function' ? (own as History) : contents;
}
