import { clip, collect } from './clip-tab.js';
import { api, isPaired, pair } from './dateline.js';

const part = (id) => document.getElementById(id);

part('pairing').addEventListener('submit', (event) => {
  event.preventDefault();
  void connect();
});
part('again').addEventListener('click', () => void begin());
part('clip-selection').addEventListener('click', () => void sendNow(true));
part('clip-page').addEventListener('click', () => void sendNow(false));

let page = null;
void begin();

/** One click on the button is enough: a page without a selection is sent at once. */
async function begin() {
  show({});
  if (!(await isPaired())) {
    show({ pairing: true, text: 'Connect this browser to Dateline once. Open Dateline, choose File, Connect your browser, and type the code that it shows.' });
    return;
  }
  try {
    page = await collect(await tabInFront());
  } catch (trouble) {
    show({ text: trouble.message, tone: 'bad' });
    return;
  }
  if (page.selection === null) await sendNow(false);
  else show({ choices: true, text: 'Something is selected on this page.' });
}

/** The tab that the user looks at: of this window or, when this page stands in one of its own, of the browser's. */
async function tabInFront() {
  const own = await api.tabs.getCurrent();
  const [tab] = await api.tabs.query({ active: true, ...(own ? { windowType: 'normal' } : { currentWindow: true }) });
  return tab.id;
}

async function sendNow(piece) {
  show({ text: 'Sending to Dateline …' });
  try {
    const { text, good } = await clip(page, piece);
    show({ text, tone: good ? 'good' : 'bad', again: !good });
  } catch (trouble) {
    show({ text: trouble.message, tone: 'bad', pairing: trouble.kind === 'unpaired', again: trouble.kind === 'closed' });
  }
}

async function connect() {
  // Firefox asks for it once; elsewhere it was granted with the installation.
  const mayAsk = await api.permissions.request({ origins: ['http://127.0.0.1/*'] });
  if (!mayAsk) {
    show({ pairing: true, text: 'Without this permission the browser does not let Dateline be reached.', tone: 'bad' });
    return;
  }
  try {
    await pair(part('code').value);
    show({ text: 'Connected. From now on a click on this button clips the page.', tone: 'good' });
  } catch (trouble) {
    show({ pairing: true, text: trouble.message, tone: 'bad' });
  }
}

function show({ text = 'Looking at the page …', tone = '', pairing = false, choices = false, again = false }) {
  part('said').textContent = text;
  part('said').dataset.tone = tone;
  part('pairing').hidden = !pairing;
  part('choices').hidden = !choices;
  part('again').hidden = !again;
  if (pairing) part('code').focus();
  if (choices) part('clip-selection').focus();
}
