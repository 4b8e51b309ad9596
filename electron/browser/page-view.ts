import { BrowserView, WebContentsView } from 'electron';
import type { BrowserWindow, Rectangle, WebContents, WebPreferences } from 'electron';

/** A page within a window, in a process and a surface of its own: it cannot draw outside of its place. */
export interface PageView {
  readonly contents: WebContents;
  place(bounds: Rectangle): void;
}

// Before it, there was a class of that name with other parameters.
const firstWithContentsView = 30;

// What pages take for granted that set no background of their own.
const sheet = '#ffffff';

/** @returns a view in `window`, made with what this Electron has: WebContentsView, before version 30 BrowserView */
export function createPageView(window: BrowserWindow, webPreferences: WebPreferences): PageView {
  const major = Number.parseInt(process.versions.electron ?? '', 10);
  if (major < firstWithContentsView) {
    const view = new BrowserView({ webPreferences });
    view.setBackgroundColor(sheet);
    window.setBrowserView(view);
    return { contents: view.webContents, place: (bounds) => view.setBounds(bounds) };
  }
  const view = new WebContentsView({ webPreferences });
  view.setBackgroundColor(sheet);
  window.contentView.addChildView(view);
  return { contents: view.webContents, place: (bounds) => view.setBounds(bounds) };
}
