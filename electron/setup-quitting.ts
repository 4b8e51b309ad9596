import { app } from 'electron';

/**
 * The app ends with its window, after `finish` has let the other processes write what they hold.
 * @param finish has to settle by itself within seconds
 */
export function setupQuitting(finish: () => Promise<void>): void {
  let finishing: Promise<void> | null = null;
  let finished = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    finishing ??= finish().finally(() => {
      finished = true;
      app.quit();
    });
  });
}
