import { mkdirSync } from 'node:fs';
import { app, Menu, session } from 'electron';
import { appFolders } from './app-folders';
import { readCommandLine } from './command-line';
import { MainWindow } from './main-window';
import { OpenLibrary } from './open-library';
import { ownWords } from './own-words';
import { registerSchemes } from './register-schemes';
import { setupAppProtocol } from './setup-app-protocol';
import { setupClippingProtocol } from './setup-clipping-protocol';
import { setupIpc } from './ipc';
import { setupNavigation } from './setup-navigation';
import { setupOpenedFiles } from './setup-opened-files';
import { setupPermissions } from './setup-permissions';
import { setupQuitting } from './setup-quitting';
import { ParserHost } from './parser-host';
import { TypesetterHost } from './typesetter-host';
import { WorkerHost } from './worker-host';

/**
 * The order in which the app comes up. The window comes after what takes its calls, so that none can be too early; what only
 * a person asks for is loaded while its page is, and the menu is made last, as nobody opens it before the page is there.
 */
async function boot(): Promise<void> {
  const line = readCommandLine(ownWords(), process.cwd());
  if (line.profile !== null) useProfile(line.profile);
  if (!app.requestSingleInstanceLock({ paths: line.paths })) {
    app.exit(0);
    return;
  }
  // Root cannot have the sandbox, and says so when it starts the app.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerSchemes();
  // Or Electron makes one of its own, which is thrown away.
  Menu.setApplicationMenu(null);
  const window = new MainWindow();
  setupOpenedFiles(window, line.paths);
  setupNavigation();

  await app.whenReady();
  const folders = appFolders();
  const openLibrary = new OpenLibrary();
  const typesetter: TypesetterHost = new TypesetterHost({
    script: folders.typesetter,
    assetsFolder: folders.assets,
    onPort: (port) => worker.connectTypesetter(port),
    onLost: () => worker.typesetterLost(),
  });
  const parsers: ParserHost = new ParserHost({
    script: folders.parser,
    onPort: (number, port) => worker.connectParser(number, port),
    onLost: (number) => worker.parserLost(number),
  });
  const worker: WorkerHost = new WorkerHost({
    script: folders.worker,
    start: { profileFolder: folders.profile, assetsFolder: folders.assets, dictionariesFolder: folders.dictionaries, spellingScript: folders.spelling, version: app.getVersion(), parseSeconds: line.parseSeconds },
    openLibrary,
    onEvent: (event) => window.send(event),
    onTypesetterWanted: () => typesetter.connect(),
    onTypesetterEnd: () => typesetter.end(),
    onParserWanted: (number, residentBytes) => parsers.start(number, residentBytes),
    onParserEnd: (number) => parsers.end(number),
    onLost: () => parsers.endAll(),
  });
  setupPermissions(session.defaultSession);
  setupAppProtocol(folders.renderer);
  setupClippingProtocol(openLibrary);
  const callCore = (name: string, input: unknown) => worker.call(name, input);
  setupIpc({ callCore, callMain: async (name, input) => (await mainCalls).answer(name, input) });
  setupQuitting(async () => {
    await worker.stop();
    typesetter.end();
  });
  const loaded = window.open(folders);
  const mainCalls = import('./main-calls').then(({ createMainCalls }) => createMainCalls({ window, folders, openLibrary, callCore }));
  const [calls] = await Promise.all([mainCalls, loaded]);
  calls.showMenu();
}

function useProfile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
}

boot().catch((error: unknown) => {
  process.stderr.write(`Dateline did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  app.exit(1);
});
