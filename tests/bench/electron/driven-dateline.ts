// Dateline itself, which opens the library that was open last, and does what it is told, in JSON lines on stdin:
// `{"code": "…"}` runs in the window, `{"inputs": […]}` is what mouse and keys do. Answers as JSON lines.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import type { WindowInput } from '../window-input';

const root = process.env['DATELINE_ROOT'] ?? '';

/** Runs in the window: resolves when rows of the list have been drawn. */
const OPEN = `new Promise((resolve) => {
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  const look = () => {
    if (document.querySelector('[role=option][data-id]')) { observer.disconnect(); drawn(); }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
})`;

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

async function play({ webContents }: BrowserWindow, inputs: readonly WindowInput[]): Promise<void> {
  webContents.focus();
  for (const { wait, ...event } of inputs) {
    await after(wait);
    webContents.sendInputEvent(event);
  }
}

app.once('browser-window-created', (_event, window: BrowserWindow) => {
  window.webContents.once('dom-ready', () => {
    void window.webContents.executeJavaScript(OPEN).then(() => { answer({ ready: true }); });
  });
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const { code, inputs } = JSON.parse(line) as { code?: string; inputs?: WindowInput[] };
      const done = code === undefined ? play(window, inputs ?? []) : window.webContents.executeJavaScript(code);
      done.then((value: unknown) => { answer({ value: value ?? null }); }, (error: unknown) => { answer({ error: String(error) }); });
    })
    .on('close', () => { app.quit(); });
});

// Dateline looks for its parts beside the folder that Electron was started with, which here is another.
Object.assign(app, { getAppPath: () => root });
createRequire(join(root, 'package.json'))('./out/main/main.cjs');
