import { clip, collect } from './clip-tab.js';
import { api } from './dateline.js';

api.runtime.onInstalled.addListener(() => {
  api.contextMenus.removeAll(() => {
    api.contextMenus.create({ id: 'page', title: 'Clip this page to Dateline', contexts: ['page', 'link', 'image'] });
    api.contextMenus.create({ id: 'selection', title: 'Clip the selection to Dateline', contexts: ['selection'] });
  });
});

api.contextMenus.onClicked.addListener((info, tab) => {
  if (tab?.id !== undefined) void clipByMenu(tab.id, info.menuItemId === 'selection');
});

async function clipByMenu(tabId, piece) {
  await badge(tabId, '…', '');
  try {
    const { text, good } = await clip(await collect(tabId), piece);
    await tell(tabId, text, good);
  } catch (trouble) {
    await tell(tabId, trouble.kind === 'unpaired' ? `${trouble.message} Click Dateline’s button to connect it.` : trouble.message, false);
  }
}

/** Says it on the page, and on the button for pages that cannot be written on. */
async function tell(tabId, text, good) {
  await badge(tabId, good ? '✓' : '!', text);
  await api.scripting.executeScript({ target: { tabId }, func: showNote, args: [text, good] }).catch(() => undefined);
}

async function badge(tabId, text, title) {
  await api.action.setBadgeText({ tabId, text });
  await api.action.setTitle({ tabId, title: title || 'Clip to Dateline' });
}

/** Runs in the page. The note stands in a closed shadow root, out of reach of the page's styles. */
function showNote(text, good) {
  const id = 'dateline-note';
  document.getElementById(id)?.remove();
  const host = document.createElement('div');
  host.id = id;
  host.style.cssText = 'all:initial;position:fixed;right:16px;bottom:16px;z-index:2147483647';
  const note = document.createElement('p');
  note.setAttribute('role', good ? 'status' : 'alert');
  note.textContent = text;
  note.style.cssText = `margin:0;max-width:340px;padding:10px 14px;border-radius:8px;background:#fbfaf7;color:#1d1c1a;border-left:4px solid ${good ? '#28704a' : '#b23b3b'};box-shadow:0 2px 14px #00000040;font:13px/1.45 sans-serif`;
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), good ? 5000 : 12000);
}
