// Dateline itself, with a hand that opens the first library of the welcome screen, and runs what it is told in the
// window: JSON lines `{"code": "…"}` on stdin, answers as JSON lines on stdout.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { app, type BrowserWindow } from 'electron';

const root = process.env['DATELINE_ROOT'] ?? '';

/** Runs in the window: opens the library, and resolves when rows of its list have been drawn. */
const OPEN = `new Promise((resolve) => {
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  let clicked = false;
  const look = () => {
    const library = document.querySelector('main ul button:not([disabled]) small')?.closest('button');
    if (!clicked && library) { clicked = true; library.click(); }
    if (clicked && document.querySelector('[role=option][data-id]')) { observer.disconnect(); drawn(); }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
})`;

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

app.once('browser-window-created', (_event, window: BrowserWindow) => {
  window.webContents.once('dom-ready', () => {
    void window.webContents.executeJavaScript(OPEN).then(() => { answer({ ready: true }); });
  });
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const { code } = JSON.parse(line) as { code: string };
      window.webContents.executeJavaScript(code).then((value: unknown) => { answer({ value }); }, (error: unknown) => { answer({ error: String(error) }); });
    })
    .on('close', () => { app.quit(); });
});

// Dateline looks for its parts beside the folder that Electron was started with, which here is another.
Object.assign(app, { getAppPath: () => root });
createRequire(join(root, 'package.json'))('./out/main/main.cjs');
