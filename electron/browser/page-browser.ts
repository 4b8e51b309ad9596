import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { Input } from 'electron';
import type { BrowserAction, BrowserState } from '../../core/contract/browser-calls';
import { captureCalls } from '../../core/contract/capture-calls';
import type { CaptureResult } from '../../core/contract/capture-calls';
import { unwrap } from '../../core/contract/reply';
import type { Reply } from '../../core/contract/reply';
import { DatelineError } from '../../core/model/dateline-error';
import { failedResult } from '../../core/capture/capture-results';
import type { AppFolders } from '../app-folders';
import { appOrigin, isAppAddress } from '../app-origin';
import { sendEvent } from '../ipc';
import { SAFE_WEB_PREFERENCES } from '../safe-web-preferences';
import { text } from '../texts';
import { windowOptions } from '../window-options';
import { fitToScreens, readWindowState, writeWindowState } from '../window-state';
import { workAreas } from '../work-areas';
import type { AnyEvent } from '../worker-messages';
import { browserMenu, showPageMenu } from './browser-menu';
import { browserSession, forgetLogins } from './browser-session';
import { collectPage } from './collect-page';
import { guardPage, isWeb } from './guard-page';
import { pageHistory } from './page-history';
import { createPageView } from './page-view';
import type { PageView } from './page-view';
import { pressedAction } from './pressed-action';

export interface PageBrowserOptions {
  folders: AppFolders;
  callCore(name: string, input: unknown): Promise<Reply>;
  /** Tells the window of the library what was clipped. */
  onClipped(result: CaptureResult): void;
}

interface Opened {
  window: BrowserWindow;
  view: PageView;
}

const nothingShown: BrowserState = {
  address: '',
  title: '',
  loading: false,
  canGoBack: false,
  canGoForward: false,
  clip: { state: 'idle' },
  notice: null,
};

/** Dateline's own browser: one window with bars of ours above and below a page of the web. */
export class PageBrowser {
  private opened: Opened | null = null;
  private bars = { above: 52, below: 34 };
  private clip: BrowserState['clip'] = { state: 'idle' };
  private notice: BrowserState['notice'] = null;
  /** No page was opened yet: the window's own page says what to do in its place. */
  private blank = true;

  constructor(private readonly options: PageBrowserOptions) {}

  /** Shows the window; opens a page in it if one is given. */
  open(address: string | null): void {
    const { window, view } = this.opened ?? this.create();
    if (window.isMinimized()) window.restore();
    if (window.isVisible()) window.focus();
    if (address === null) return;
    this.clip = { state: 'idle' };
    this.notice = null;
    this.blank = false;
    this.layOut();
    // What went wrong is told by the page's own events.
    view.contents.loadURL(address).catch(() => null);
    view.contents.focus();
  }

  /** Closes the window, and with it the page. */
  close(): void {
    this.opened?.window.close();
  }

  get state(): BrowserState {
    if (!this.opened) return nothingShown;
    const { contents } = this.opened.view;
    if (contents.isDestroyed()) return nothingShown;
    const history = pageHistory(contents);
    const address = contents.getURL();
    return {
      address: isWeb(address) ? address : '',
      title: contents.getTitle().slice(0, 500),
      loading: contents.isLoading(),
      canGoBack: history.canGoBack(),
      canGoForward: history.canGoForward(),
      clip: this.clip,
      notice: this.notice,
    };
  }

  /** @param room CSS pixels of the window's own page */
  setBars(room: { above: number; below: number }): void {
    this.bars = room;
    this.layOut();
  }

  async do(action: BrowserAction): Promise<void> {
    if (!this.opened) return;
    const { contents } = this.opened.view;
    switch (action) {
      case 'back':
        pageHistory(contents).goBack();
        return;
      case 'forward':
        pageHistory(contents).goForward();
        return;
      case 'reload':
        contents.reload();
        return;
      case 'stop':
        contents.stop();
        return;
      case 'clip':
      case 'clip-selection':
        await this.clipPage(action === 'clip-selection');
        return;
      case 'forget-logins':
        await forgetLogins(contents.session);
        this.say('logins-forgotten', '');
        contents.reload();
    }
  }

  private async clipPage(piece: boolean): Promise<void> {
    if (!this.opened || this.clip.state === 'clipping') return;
    const { contents } = this.opened.view;
    this.clip = { state: 'clipping' };
    this.notice = null;
    this.tell();
    const address = contents.getURL();
    const result = await this.clipped(contents, piece).catch((error: unknown) => failedResult(address, error));
    this.clip = { state: 'done', result };
    this.tell();
    this.options.onClipped(result);
  }

  private async clipped(contents: Electron.WebContents, piece: boolean): Promise<CaptureResult> {
    const page = await collectPage(contents, this.options.folders.assets, piece);
    const reply = await this.options.callCore('capture.page', { job: randomBytes(4).toString('hex'), page });
    const [result] = captureCalls['capture.page'].output.parse(unwrap(reply));
    if (!result) throw new DatelineError('unexpected', 'Nothing came of it. Try again.');
    return result;
  }

  private create(): Opened {
    const { folders } = this.options;
    const stateFile = join(folders.profile, 'browser-window.json');
    const { maximised, ...bounds } = fitToScreens(readWindowState(stateFile), workAreas());
    const window = new BrowserWindow({ ...windowOptions(folders), ...bounds, title: text('browser.title') });
    const view = createPageView(window, {
      ...SAFE_WEB_PREFERENCES,
      session: browserSession(() => this.say('download-refused', '')),
      safeDialogs: true,
      autoplayPolicy: 'document-user-activation-required',
    });
    const opened = { window, view };
    this.opened = opened;
    window.once('ready-to-show', () => {
      if (maximised) window.maximize();
      window.show();
    });
    window.on('resize', () => {
      this.layOut();
    });
    window.on('close', () => {
      writeWindowState(stateFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
    });
    window.on('page-title-updated', (event) => {
      event.preventDefault();
    });
    window.once('closed', () => {
      this.opened = null;
      this.blank = true;
      this.clip = { state: 'idle' };
      this.notice = null;
      if (!view.contents.isDestroyed()) view.contents.close();
    });
    this.watchPage(opened);
    browserMenu(window, (action) => {
      this.run(action);
    });
    this.layOut();
    this.loadBars(window);
    return opened;
  }

  private watchPage({ window, view: { contents } }: Opened): void {
    guardPage(contents);
    const tell = () => {
      this.tell();
    };
    contents.on('did-start-loading', tell);
    contents.on('did-stop-loading', tell);
    contents.on('page-title-updated', tell);
    contents.on('did-navigate-in-page', tell);
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument && this.clip.state !== 'clipping') this.clip = { state: 'idle' };
    });
    contents.on('did-navigate', () => {
      if (this.notice?.about !== 'logins-forgotten') this.notice = null;
      this.tell();
    });
    contents.on('did-fail-load', (_event, code, reason, _address, isMainFrame) => {
      // -3: it was stopped, or another page was asked for meanwhile.
      if (isMainFrame && code !== -3) this.say('not-opened', reason);
    });
    contents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') this.say('page-crashed', reason);
    });
    contents.on('context-menu', (_event, { selectionText, editFlags }) => {
      showPageMenu(window, { hasSelection: selectionText.trim() !== '', canCopy: editFlags.canCopy, canPaste: editFlags.canPaste }, (action) => {
        this.run(action);
      });
    });
    contents.once('destroyed', () => {
      // The page has closed itself.
      if (!window.isDestroyed()) window.close();
    });
    const onKey = (event: Electron.Event, input: Input) => {
      const action = pressedAction(input, process.platform === 'darwin');
      if (!action) return;
      event.preventDefault();
      this.run(action);
    };
    contents.on('before-input-event', onKey);
    window.webContents.on('before-input-event', onKey);
  }

  private run(action: BrowserAction | 'address' | 'close'): void {
    if (action === 'close') this.close();
    else if (action === 'address') this.askForAddress();
    else void this.do(action);
  }

  private askForAddress(): void {
    if (!this.opened) return;
    this.opened.window.webContents.focus();
    this.send({ name: 'browser.askAddress', payload: {} });
  }

  // The bars are a page of the app: should one be led away from it, it is brought back.
  private loadBars(window: BrowserWindow): void {
    const load = () => {
      window.loadURL(`${appOrigin}/browser.html`).catch(() => null);
    };
    window.webContents.on('did-navigate', (_event, address) => {
      if (!isAppAddress(address)) load();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') load();
    });
    load();
  }

  private layOut(): void {
    if (!this.opened) return;
    const { window, view } = this.opened;
    const zoom = window.webContents.getZoomFactor();
    const { width, height } = window.getContentBounds();
    const y = Math.ceil(this.bars.above * zoom);
    const room = Math.max(0, height - y - Math.ceil(this.bars.below * zoom));
    view.place({ x: 0, y, width, height: this.blank ? 0 : room });
  }

  private say(about: NonNullable<BrowserState['notice']>['about'], detail: string): void {
    this.notice = { about, detail: detail.slice(0, 200) };
    this.tell();
  }

  private tell(): void {
    const { state } = this;
    if (this.opened && !this.opened.window.isDestroyed()) {
      this.opened.window.setTitle(state.title === '' ? text('browser.title') : text('browser.titleOf', { title: state.title }));
    }
    this.send({ name: 'browser.changed', payload: state });
  }

  private send(event: AnyEvent): void {
    sendEvent(this.opened?.window ?? null, event);
  }
}
