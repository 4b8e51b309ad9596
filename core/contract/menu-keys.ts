import type { MenuCommand } from './menu-commands';

export interface MenuKey {
  /** In Electron's notation; `CmdOrCtrl` is ⌘ on a Mac. */
  key: string;
  /**
   * Who listens for it. A single letter belongs to the window, which knows whether someone is typing; the menu only
   * shows it.
   */
  heardBy: 'menu' | 'window';
}

const menu = (key: string): MenuKey => ({ key, heardBy: 'menu' });
const window = (key: string): MenuKey => ({ key, heardBy: 'window' });

/** The keys of the commands, one table for the menu and for the list that `?` shows. */
export const menuKeys: Record<MenuCommand, MenuKey | null> = {
  'library.new': menu('CmdOrCtrl+Shift+N'),
  'library.open': menu('CmdOrCtrl+O'),
  'library.sample': null,
  'library.close': menu('CmdOrCtrl+Shift+W'),
  'library.office': menu('CmdOrCtrl+Shift+L'),
  'library.dictionary': menu('CmdOrCtrl+Shift+Y'),
  'library.safekeeping': menu('CmdOrCtrl+5'),
  'library.backup': menu('CmdOrCtrl+Shift+D'),
  'library.restore': menu('CmdOrCtrl+Shift+O'),
  'library.dropTexts': null,
  clip: window('N'),
  'clip.files': menu('CmdOrCtrl+I'),
  'clip.paste': menu('CmdOrCtrl+Shift+V'),
  'clip.table': menu('CmdOrCtrl+Shift+I'),
  'clip.browser': menu('CmdOrCtrl+Shift+B'),
  'clip.connect': menu('CmdOrCtrl+Shift+K'),
  'review.new': menu('CmdOrCtrl+N'),
  'review.rollForward': menu('CmdOrCtrl+Shift+F'),
  'review.importMarkdown': null,
  'review.exportMarkdown': null,
  'review.export': menu('CmdOrCtrl+E'),
  'edit.undo': menu('CmdOrCtrl+Z'),
  'edit.redo': menu('CmdOrCtrl+Shift+Z'),
  'edit.find': menu('CmdOrCtrl+F'),
  'search.narrow': window('F'),
  'search.save': menu('CmdOrCtrl+Shift+S'),
  'view.palette': menu('CmdOrCtrl+K'),
  'view.library': menu('CmdOrCtrl+1'),
  'view.reviews': menu('CmdOrCtrl+2'),
  'view.feeds': menu('CmdOrCtrl+3'),
  'view.outlets': menu('CmdOrCtrl+4'),
  'view.deadline': menu('CmdOrCtrl+Shift+T'),
  'clipping.keep': window('K'),
  'clipping.discard': window('X'),
  'clipping.links': window('L'),
  'clipping.highlight': window('H'),
  'clipping.highlightDetails': window('E'),
  'clipping.reply': window('R'),
  'clipping.resolve': window('Shift+R'),
  'clipping.summary': window('S'),
  'clipping.translation': window('Shift+T'),
  'clipping.addToReview': window('A'),
  'clipping.tags': window('G'),
  'clipping.pages': window('P'),
  'clipping.readAgain': null,
  'clipping.readAgainAs': menu('CmdOrCtrl+Shift+R'),
  'clipping.versions': window('V'),
  'clipping.copies': window('C'),
  'clipping.keepCopies': window('Shift+K'),
  'clipping.discardCopies': window('Shift+X'),
  'clipping.splitCopy': null,
  'clipping.joinCopies': window('J'),
  'clipping.remove': window('Delete'),
  'review.cite': window('@'),
  'review.draftSection': menu('CmdOrCtrl+D'),
  'review.draft': menu('CmdOrCtrl+Shift+G'),
  'review.replace': menu('CmdOrCtrl+H'),
  'review.outline': menu('CmdOrCtrl+Shift+U'),
  'review.grid': menu('CmdOrCtrl+G'),
  'review.nextFinding': menu('F8'),
  'review.previousFinding': menu('Shift+F8'),
  'review.comment': menu('CmdOrCtrl+Alt+M'),
  'review.suggest': menu('CmdOrCtrl+Alt+S'),
  'review.nextRemark': menu('F7'),
  'review.previousRemark': menu('Shift+F7'),
  'review.acceptChange': menu('CmdOrCtrl+Alt+Y'),
  'review.refuseChange': menu('CmdOrCtrl+Alt+N'),
  'review.typingStyle': null,
  'review.spelling': null,
  'review.nextMisspelling': menu('CmdOrCtrl+F7'),
  'review.previousMisspelling': menu('CmdOrCtrl+Shift+F7'),
  'help.keys': window('?'),
};
