import { ipcMain } from 'electron';
import type { BrowserWindow, WebFrameMain } from 'electron';
import type { Reply } from '../core/contract/reply';
import { isAppAddress } from './app-origin';
import { callChannel, eventChannel } from './channels';
import { isMainCall } from './is-main-call';
import type { AnyEvent } from './worker-messages';

export interface Ipc {
  /** Answers the calls of core: they are parsed in the worker, so that main stays quick, and needs no schemas of theirs. */
  callCore(name: string, input: unknown): Promise<Reply>;
  /** Answers the calls of main, and whatever is no call. */
  callMain(name: unknown, input: unknown): Promise<Reply>;
}

/** Takes the calls of the window. Only the top frame of our own page is answered; others are refused aloud. */
export function setupIpc({ callCore, callMain }: Ipc): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!isOurs(event.senderFrame)) return foreign;
    return typeof name === 'string' && !isMainCall(name) ? callCore(name, input) : callMain(name, input);
  });
}

const foreign: Reply = { ok: false, error: { code: 'forbidden', message: 'This page may not call Dateline.' } };

/** Tells the window something. An event for a window that is gone is dropped. */
export function sendEvent(window: BrowserWindow | null, { name, payload }: AnyEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(eventChannel, name, payload);
}

// A page's frames share its WebContents, so it is the frame that is looked at. It is null once it has navigated away.
function isOurs(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}
