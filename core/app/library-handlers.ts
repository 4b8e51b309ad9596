import { join } from 'node:path';
import type { CallInput, Handlers } from '../contract/contract';
import type { HistoryStep, libraryCalls, LibraryState, UnsavedChanges } from '../contract/library-calls';
import { LIBRARY_FILE } from '../library/layout';
import { Library } from '../library/library';
import { isThere } from '../library/storage/is-there';
import type { LibraryDocument } from '../model/library';
import { openInWindow, openOptions } from './open-in-window';
import { searchCounts } from './search-counts';
import type { Session } from './session';

/** Opens, makes and changes the library as a whole. */
export function libraryHandlers(session: Session): Handlers<keyof typeof libraryCalls> {
  const open = async (library: Library): Promise<LibraryState> => {
    await session.use(library);
    session.changed('library');
    return libraryState(library);
  };
  return {
    'library.recent': () => session.recent.list(),
    'library.create': async ({ folder, name }) => open(await Library.create(folder, name, openOptions(session))),
    'library.open': async ({ folder }) => {
      if (session.opened?.folder === folder) return libraryState(session.opened);
      return open(await openInWindow(session, folder));
    },
    'library.openSample': async () => open(await openSample(session)),
    'library.close': async () => {
      const folder = session.opened?.folder;
      await session.close();
      if (folder !== undefined) session.recent.close(folder);
      session.changed('library');
      return null;
    },
    'library.state': () => (session.opened ? libraryState(session.opened) : null),
    'library.change': async (change) => {
      const { library } = session;
      const before = library.document;
      await changeLibrary(session, change);
      if (change.dropsTexts === true) session.lookAtLicences();
      const [former, after] = [changeable(before), changeable(library.document)];
      session.history.push({
        step: { action: actionOf(change), count: 1 },
        undo: () => restoreLibrary(session, former),
        redo: () => restoreLibrary(session, after),
      });
      return libraryState(library);
    },
    'library.searchCounts': () => searchCounts(session.library),
    'library.unsaved': () => unsavedChanges(session),
    'library.saveAgain': async () => {
      await session.opened?.clippings.saveAgain();
      return unsavedChanges(session);
    },
    'history.undo': async () => ({ undone: await session.history.undo() }),
    'history.redo': async () => ({ redone: await session.history.redo() }),
  };
}

type Changeable = Pick<LibraryDocument, 'name' | 'settings' | 'sections' | 'savedSearches'>;

function changeable({ name, settings, sections, savedSearches }: LibraryDocument): Changeable {
  return { name, settings, sections, savedSearches };
}

function actionOf({ savedSearches, deadline }: CallInput<'library.change'>): HistoryStep['action'] {
  if (deadline !== undefined) return 'deadline';
  return savedSearches ? 'searches' : 'library';
}

async function changeLibrary(
  session: Session,
  { name, office, deadline, articlesPerEdition, dropsTexts, sections, savedSearches }: CallInput<'library.change'>,
): Promise<void> {
  await session.library.changeDocument((document) => ({
    ...document,
    ...(name === undefined ? {} : { name }),
    settings: {
      ...document.settings,
      ...(office === undefined ? {} : { office }),
      ...(deadline === undefined ? {} : { deadline: deadline ?? undefined }),
      ...(dropsTexts === undefined ? {} : { dropsTexts }),
      ...(articlesPerEdition === undefined ? {} : { articlesPerEdition: articlesPerEdition ?? undefined }),
    },
    ...(sections === undefined ? {} : { sections }),
    ...(savedSearches === undefined ? {} : { savedSearches }),
  }));
  session.changed('library');
}

async function restoreLibrary(session: Session, values: Changeable): Promise<void> {
  await session.library.changeDocument((document) => ({ ...document, ...values }));
  session.changed('library');
}

// The sample stays where it was made, with what the user did in it.
async function openSample(session: Session): Promise<Library> {
  const { profileFolder, assetsFolder } = session.context;
  const folder = join(profileFolder, 'sample-library');
  if (session.opened?.folder === folder) await session.close();
  if (await isThere(join(folder, LIBRARY_FILE))) return openInWindow(session, folder);
  const { makeSample } = await import('../sample/make-sample');
  const { library } = await makeSample(folder, assetsFolder, openOptions(session));
  return library;
}

function unsavedChanges({ opened, onlyInWindow }: Session): UnsavedChanges {
  if (opened === null) return { changes: 0, onlyInMemory: 0, reason: null, listsBehind: false };
  const { changes, inMemoryOnly, reason } = opened.clippings.standing;
  return { changes, onlyInMemory: inMemoryOnly + onlyInWindow.size, reason, listsBehind: opened.index.behind };
}

function libraryState(library: Library): LibraryState {
  const { document, index } = library;
  const perSection = index.sections();
  return {
    folder: library.folder,
    id: document.id,
    name: document.name,
    office: document.settings.office,
    deadline: document.settings.deadline ?? null,
    articlesPerEdition: document.settings.articlesPerEdition ?? null,
    dropsTexts: document.settings.dropsTexts ?? false,
    readOnly: library.readOnly,
    readOnlyReason: library.readOnlyReason,
    counts: index.counts(),
    sections: document.sections.map((section) => ({ ...section, count: perSection.get(section.id) ?? 0 })),
    tags: document.tags,
    savedSearches: document.savedSearches,
    outlets: index.outlets(),
    problems: library.problems,
  };
}
