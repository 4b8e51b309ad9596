import type { Handlers } from '../contract/contract';
import type { officeCalls } from '../contract/office-calls';
import { addTemplate } from '../export/add-template';
import { removeTemplate } from '../export/remove-template';
import { insideLibrary } from '../library/inside-library';
import { TEMPLATES_FOLDER } from '../library/layout';
import { DatelineError } from '../model/dateline-error';
import type { LibraryDocument } from '../model/library';
import { changeLogo, changeOffice, officeStateOf } from './change-office';
import type { Session } from './session';

/** The office's look, and the templates that it adds. */
export function officeHandlers(session: Session): Handlers<keyof typeof officeCalls> {
  return {
    'office.get': () => officeStateOf(session.library),
    'office.change': ({ office, look }) => undoable(session, () => changeOffice(session.library, office, look)),
    'office.setLogo': ({ file }) => undoable(session, () => changeLogo(session.library, file)),
    'templates.add': async ({ folder }) => {
      const { assetsFolder, typesetter } = session.context;
      const added = await addTemplate(folder, { ownFolder: templatesOf(session), assetsFolder, typesetter });
      session.changed('library');
      return added;
    },
    'templates.remove': async ({ id }) => {
      await removeTemplate(templatesOf(session), id);
      session.changed('library');
      return null;
    },
  };
}

function templatesOf({ library }: Session): string {
  if (library.readOnly) throw new DatelineError('read-only', 'The templates were not changed: this library is open for reading only.');
  return insideLibrary(library.folder, TEMPLATES_FOLDER);
}

async function undoable(session: Session, change: () => Promise<void>) {
  const { library } = session;
  const { settings: before } = library.document;
  await change();
  const { settings: after } = library.document;
  const put = async ({ office, look }: LibraryDocument['settings']): Promise<void> => {
    await library.changeDocument(({ settings }) => ({ settings: { ...settings, office, look: look ?? {} } }));
    session.changed('library');
  };
  session.history.push({ step: { action: 'library', count: 1 }, undo: () => put(before), redo: () => put(after) });
  session.changed('library');
  return officeStateOf(library);
}
