import { parseAddress } from '../app-origin';

const pageSchemes: ReadonlySet<string> = new Set(['http:', 'https:']);
const frameSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'data:', 'blob:', 'about:']);

/** Keeps a page of the browser on the web: other schemes lead nowhere, what would open a window opens in its place. */
export function guardPage(contents: Electron.WebContents): void {
  contents.setWindowOpenHandler(({ url, referrer, postBody }) => {
    if (isWeb(url)) {
      const options: Electron.LoadURLOptions = { httpReferrer: referrer };
      if (postBody) {
        options.postData = postBody.data.filter((part) => part.type === 'rawData');
        options.extraHeaders = `content-type: ${postBody.contentType}`;
      }
      void contents.loadURL(url, options).catch(() => null);
    }
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    if (!isWeb(url)) event.preventDefault();
  });
  contents.on('will-redirect', (event, url) => {
    if (!frameSchemes.has(schemeOf(url))) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!frameSchemes.has(schemeOf(event.url))) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  // A page that asks whether it may be left could keep the window open.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault();
  });
}

/** @returns whether an address is of the web: http or https, parsed */
export function isWeb(address: string): boolean {
  return pageSchemes.has(schemeOf(address));
}

function schemeOf(address: string): string {
  return parseAddress(address)?.protocol ?? '';
}
