import { extname, join } from 'node:path';
import { userInfo } from 'node:os';
import { app, dialog, shell } from 'electron';
import type { OpenDialogOptions } from 'electron';
import type { Handlers, ShellCallName } from '../core/contract/contract';
import { DatelineError } from '../core/model/dateline-error';
import { fileExtension } from '../core/model/export-options';
import type { AppFolders } from './app-folders';
import type { MainWindow } from './main-window';
import type { OpenLibrary } from './open-library';
import { openOutside } from './open-outside';
import { copyPictureAt, savePicture } from './picture-handlers';
import { readClipboard } from './read-clipboard';
import { text } from './texts';

const articles = ['html', 'htm', 'xhtml', 'mhtml', 'txt', 'md', 'eml', 'pdf', 'docx', 'csv', 'tsv', 'xlsx'];

/** What only main can do: native dialogs, the system browser, the the window itself. */
export function shellHandlers(window: MainWindow, folders: AppFolders, openLibrary: OpenLibrary): Handlers<ShellCallName> {
  const choose = async (options: OpenDialogOptions): Promise<string[]> => {
    const chosen = await (window.current ? dialog.showOpenDialog(window.current, options) : dialog.showOpenDialog(options));
    return chosen.canceled ? [] : chosen.filePaths;
  };
  return {
    'shell.chooseFolder': async ({ purpose }) => {
      const title = text(folderTitles[purpose]);
      const [folder] = await choose({ title, message: title, properties: ['openDirectory', 'createDirectory'] });
      return folder ?? null;
    },
    'shell.chooseFiles': ({ purpose }) => choose(fileDialogs[purpose]()),
    'shell.chooseSaveFile': async ({ suggestedName, format }) => {
      const extension = format === 'opml' || format === 'zip' ? format : fileExtension(format);
      const filters = [{ name: format.toUpperCase(), extensions: [extension] }];
      const options = { title: text(format === 'zip' ? 'dialog.saveBackup' : 'dialog.save'), defaultPath: suggestedName, filters };
      const { canceled, filePath } = await (window.current ? dialog.showSaveDialog(window.current, options) : dialog.showSaveDialog(options));
      if (canceled || !filePath) return null;
      return extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
    },
    'shell.openAddress': ({ address }) => {
      if (!openOutside(address)) throw new DatelineError('forbidden', 'Dateline opens web addresses (http and https) only.');
      return null;
    },
    'shell.revealFile': ({ path }) => {
      shell.showItemInFolder(path);
      return null;
    },
    'shell.openExported': async ({ path }) => {
      const refusal = await shell.openPath(path);
      if (refusal !== '') throw new DatelineError('io', `No program opened the file (${refusal}). It is ${path}`);
      return null;
    },
    'shell.clipperFolder': async ({ show }) => {
      const folder = join(folders.assets, 'clipper');
      const refusal = show ? await shell.openPath(folder) : '';
      if (refusal !== '') throw new DatelineError('io', `The folder could not be opened (${refusal}). It is ${folder}`);
      return folder;
    },
    'shell.savePicture': (input) => savePicture(input, openLibrary, window),
    'shell.copyPicture': (point) => {
      copyPictureAt(point, window);
      return null;
    },
    'shell.readClipboard': () => readClipboard(),
    'shell.information': () => ({ version: app.getVersion(), platform: process.platform, user: userName() }),
    'shell.keepWindow': () => {
      window.keep();
      return null;
    },
    'shell.closeWindow': () => {
      window.close();
      return null;
    },
  };
}

// A user without an entry in the system's list has no name.
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function clipDialog(): OpenDialogOptions {
  const filters = [
    { name: text('dialog.articles'), extensions: articles },
    { name: text('dialog.allFiles'), extensions: ['*'] },
  ];
  return { title: text('dialog.clip'), filters, properties: ['openFile', 'multiSelections'] };
}

function tableDialog(): OpenDialogOptions {
  const filters = [
    { name: text('dialog.tables'), extensions: ['csv', 'tsv', 'tab', 'txt', 'xlsx', 'xlsm'] },
    { name: text('dialog.allFiles'), extensions: ['*'] },
  ];
  return { title: text('dialog.table'), filters, properties: ['openFile'] };
}

function markdownDialog(): OpenDialogOptions {
  const filters = [
    { name: text('dialog.reviews'), extensions: ['md', 'markdown', 'txt', 'dateline'] },
    { name: text('dialog.allFiles'), extensions: ['*'] },
  ];
  return { title: text('dialog.markdown'), filters, properties: ['openFile'] };
}

function opmlDialog(): OpenDialogOptions {
  const filters = [
    { name: 'OPML', extensions: ['opml', 'xml'] },
    { name: text('dialog.allFiles'), extensions: ['*'] },
  ];
  return { title: text('dialog.opml'), filters, properties: ['openFile'] };
}

function backupDialog(): OpenDialogOptions {
  const filters = [
    { name: 'ZIP', extensions: ['zip'] },
    { name: text('dialog.allFiles'), extensions: ['*'] },
  ];
  return { title: text('dialog.backup'), filters, properties: ['openFile'] };
}

function logoDialog(): OpenDialogOptions {
  const filters = [{ name: text('dialog.pictures'), extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] }];
  return { title: text('dialog.logo'), filters, properties: ['openFile'] };
}

function dictionaryDialog(): OpenDialogOptions {
  return { title: text('dialog.dictionary'), filters: [{ name: 'Hunspell', extensions: ['dic'] }], properties: ['openFile'] };
}

const fileDialogs = { clip: clipDialog, table: tableDialog, markdown: markdownDialog, opml: opmlDialog, backup: backupDialog, logo: logoDialog, dictionary: dictionaryDialog };

const folderTitles = { create: 'dialog.createLibrary', open: 'dialog.openLibrary', restore: 'dialog.restore', template: 'dialog.template', export: 'dialog.export' };
