import { app } from 'electron';

/** @returns the words of the command line that are meant for Dateline: without the program and, in the checkout, the app folder */
export function ownWords(): string[] {
  const words = process.argv.slice(1);
  if (app.isPackaged) return words;
  const appFolder = words.findIndex((word) => !word.startsWith('-'));
  return words.filter((_word, place) => place !== appFolder);
}
