// The peer of opening: an Electron window with nothing in it. Says when it is ready to be shown.

import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write('{"ready":true}\n');
  });
  process.stdin.once('end', () => app.exit(0)).resume();
  return window.loadURL('data:text/html,<title>Empty</title>');
}).catch(() => app.exit(1));
