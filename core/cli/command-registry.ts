import type { Command } from './command';
import { backup } from './commands/backup';
import { check } from './commands/check';
import { exportCommand } from './commands/export';
import { families } from './commands/families';
import { feedsAdd } from './commands/feeds-add';
import { feedsExport } from './commands/feeds-export';
import { feedsList } from './commands/feeds-list';
import { feedsRefresh } from './commands/feeds-refresh';
import { feedsRemove } from './commands/feeds-remove';
import { highlight } from './commands/highlight';
import { importCommand } from './commands/import';
import { init } from './commands/init';
import { licencesDrop } from './commands/licences-drop';
import { licencesList } from './commands/licences-list';
import { list } from './commands/list';
import { readAgain } from './commands/read-again';
import { reindex } from './commands/reindex';
import { restore } from './commands/restore';
import { reviewDraft } from './commands/review-draft';
import { reviewImport } from './commands/review-import';
import { reviewList } from './commands/review-list';
import { reviewNew } from './commands/review-new';
import { reviewShow } from './commands/review-show';
import { sample } from './commands/sample';
import { search } from './commands/search';
import { set } from './commands/set';
import { show } from './commands/show';
import { templatesAdd } from './commands/templates-add';
import { templatesList } from './commands/templates-list';
import { templatesRemove } from './commands/templates-remove';
import { trashEmpty } from './commands/trash-empty';
import { trashList } from './commands/trash-list';
import { trashRestore } from './commands/trash-restore';
import { verify } from './commands/verify';

/** All commands, in the order in which they are listed. */
export const commands: readonly Command[] = [
  init,
  importCommand,
  feedsAdd,
  feedsList,
  feedsRefresh,
  feedsRemove,
  feedsExport,
  show,
  list,
  search,
  set,
  readAgain,
  highlight,
  families,
  reviewNew,
  reviewDraft,
  reviewImport,
  reviewList,
  reviewShow,
  check,
  exportCommand,
  templatesList,
  templatesAdd,
  templatesRemove,
  verify,
  backup,
  restore,
  reindex,
  licencesList,
  licencesDrop,
  trashList,
  trashRestore,
  trashEmpty,
  sample,
];
