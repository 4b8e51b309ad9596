import type { ElectronApplication } from '@playwright/test';

/** Answers every following "open" dialog with these paths; with none, as if it had been cancelled. */
export async function chooseToOpen(app: ElectronApplication, ...filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  }, filePaths);
}

/** Answers every following "save" dialog with this path; with `null`, as if it had been cancelled. */
export async function chooseToSave(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, filePath);
}
