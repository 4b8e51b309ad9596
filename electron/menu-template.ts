import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../core/contract/menu-commands';
import { text } from './texts';

export interface MenuParts {
  /** Makes the entry of a command. */
  command: (command: MenuCommand) => MenuItemConstructorOptions;
  about: MenuItemConstructorOptions;
  mac: boolean;
  packaged: boolean;
}

const line: MenuItemConstructorOptions = { type: 'separator' };

/** @returns the menu bar: every command of the window once, and what the system does by itself */
export function menuTemplate({ command, about, mac, packaged }: MenuParts): MenuItemConstructorOptions[] {
  const list = (...commands: MenuCommand[]) => commands.map(command);
  const quit = role('quit', 'quit');
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: text('menu.file'),
      submenu: [...list('library.new', 'library.open', 'library.sample', 'library.close'), line, ...list('library.office', 'library.dictionary', 'library.safekeeping', 'library.backup', 'library.restore', 'library.dropTexts'), line, ...list('clip', 'clip.files', 'clip.paste', 'clip.table', 'clip.browser'), line, ...list('clip.connect'), ...(mac ? [] : [line, quit])],
    },
    {
      label: text('menu.edit'),
      submenu: [...list('edit.undo', 'edit.redo'), line, role('cut', 'cut'), role('copy', 'copy'), role('paste', 'paste'), role('selectAll', 'selectAll'), line, ...list('edit.find', 'search.narrow', 'search.save'), line, ...list('review.spelling', 'review.nextMisspelling', 'review.previousMisspelling')],
    },
    {
      label: text('menu.clippings'),
      submenu: [...list('clipping.keep', 'clipping.discard', 'clipping.links'), line, ...list('clipping.highlight', 'clipping.highlightDetails', 'clipping.reply', 'clipping.resolve'), line, ...list('clipping.translation', 'clipping.summary', 'clipping.tags', 'clipping.addToReview'), line, ...list('clipping.pages', 'clipping.readAgain', 'clipping.readAgainAs', 'clipping.versions'), line, ...list('clipping.copies', 'clipping.keepCopies', 'clipping.discardCopies', 'clipping.splitCopy', 'clipping.joinCopies'), line, ...list('clipping.remove')],
    },
    {
      label: text('menu.reviews'),
      submenu: [...list('review.new', 'review.rollForward', 'review.importMarkdown'), line, ...list('review.draftSection', 'review.draft', 'review.replace'), line, ...list('review.outline', 'review.grid'), line, ...list('review.cite', 'review.nextFinding', 'review.previousFinding'), line, ...list('review.comment', 'review.suggest', 'review.nextRemark', 'review.previousRemark', 'review.acceptChange', 'review.refuseChange', 'review.typingStyle'), line, ...list('review.export', 'review.exportMarkdown')],
    },
    { label: text('menu.view'), submenu: [...list('view.palette'), line, ...list('view.library', 'view.reviews', 'view.feeds', 'view.outlets'), line, ...list('view.deadline'), line, ...viewItems(packaged)] },
    { label: text('menu.help'), role: 'help', submenu: [...list('help.keys'), line, about] },
  ];
}

function viewItems(packaged: boolean): MenuItemConstructorOptions[] {
  return [
    role('zoomIn', 'zoomIn'),
    role('zoomOut', 'zoomOut'),
    role('resetZoom', 'actualSize'),
    line,
    role('togglefullscreen', 'fullScreen'),
    role('minimize', 'minimise'),
    ...(packaged ? [] : [line, role('reload', 'reload'), role('toggleDevTools', 'developerTools')]),
  ];
}

function role(name: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions {
  return { role: name, label: text(`menu.${label}`) };
}
