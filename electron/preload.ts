import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, eventChannel } from './channels';

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

// Events that came before anyone listened, such as the files that the app was started with. A few, not a backlog.
const early = new Map<string, unknown[]>();
const mostEarly = 20;

ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => {
  const heard = listeners.get(name);
  if (heard) {
    for (const listener of heard) listener(payload);
  } else {
    early.set(name, [...(early.get(name) ?? []), payload].slice(-mostEarly));
  }
});

function on(name: string, listener: Listener): () => void {
  const heard = listeners.get(name) ?? new Set();
  listeners.set(name, heard);
  // Wrapped, as the same function may be registered twice and has to be taken away once.
  const own: Listener = (payload) => {
    listener(payload);
  };
  heard.add(own);
  for (const payload of early.get(name) ?? []) own(payload);
  early.delete(name);
  return () => {
    heard.delete(own);
  };
}

async function call(name: string, input: unknown): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(callChannel, name, input);
  } catch {
    return { ok: false, error: { code: 'bad-input', message: 'Dateline was called with something that cannot be passed on.' } };
  }
}

function pathForFile(file: unknown): string {
  if (!(file instanceof File)) return '';
  // `webUtils` came with Electron 29; before, a file carried its path.
  if (webUtils as unknown) return webUtils.getPathForFile(file);
  return (file as File & { path?: string }).path ?? '';
}

/** The only thing that the page gets from the shell: no event object, no channel of its choice. */
contextBridge.exposeInMainWorld('dateline', { call, on, pathForFile });
