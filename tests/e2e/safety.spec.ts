import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contract } from '../../core/contract/contract';
import { expect, test } from './support/app';
import { callRaw } from './support/call';

test('the page has no Node, and of the bridge only its three functions', async ({ page }) => {
  const found = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
    const there = names.filter((name) => name in globalThis);
    return { there, bridge: Object.keys(window.dateline).sort() };
  });
  expect(found).toEqual({ there: [], bridge: ['call', 'on', 'pathForFile'] });
});

test('the page cannot change the bridge', async ({ page }) => {
  const kept = await page.evaluate(() => {
    const { call } = window.dateline;
    try {
      (window.dateline as { call: unknown }).call = () => 'taken';
      Object.defineProperty(window, 'dateline', { value: null });
    } catch {
      // Refused, as it should be.
    }
    return window.dateline.call === call;
  });
  expect(kept).toBe(true);
});

test('listeners get what an event carries, and no event object', async ({ app, page }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [] as unknown[] });
    window.dateline.on('worker.failed', (...words: unknown[]) => {
      (globalThis as unknown as { heard: unknown[] }).heard.push(words);
    });
  });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('dateline:event', 'worker.failed', { message: 'as a test' });
  });
  const heard = await page.waitForFunction(() => {
    const { heard } = globalThis as unknown as { heard: unknown[] };
    return heard.length > 0 ? heard : null;
  });
  expect(await heard.jsonValue()).toEqual([[{ message: 'as a test' }]]);
});

test('every window is sandboxed, isolated and without Node', async ({ app, page }) => {
  await page.waitForLoadState();
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, spellcheck, ...rest } = contents.getLastWebPreferences();
      const { nodeIntegrationInWorker, nodeIntegrationInSubFrames, allowRunningInsecureContent, experimentalFeatures } = rest;
      return {
        on: { sandbox, contextIsolation, webSecurity },
        off: { nodeIntegration, webviewTag, spellcheck, nodeIntegrationInWorker, nodeIntegrationInSubFrames, allowRunningInsecureContent, experimentalFeatures },
      };
    }),
  );
  expect(preferences).toHaveLength(1);
  for (const { on, off } of preferences) {
    expect(Object.values(on).every((value) => value === true), JSON.stringify(on)).toBe(true);
    expect(Object.values(off).every((value) => !value), JSON.stringify(off)).toBe(true);
  }
});

// No call of the contract takes any of these, whatever else it takes.
const badInputs: unknown[] = [
  undefined,
  null,
  0,
  -1,
  Number.NaN,
  '',
  'x'.repeat(100_000),
  true,
  [],
  [{}],
  { surprise: 1 },
  { id: '../../etc/passwd' },
  { id: { toString: 'x' } },
  { ids: [] },
  { folder: '' },
  { folder: 'x'.repeat(5000) },
  { path: 7 },
  { paths: ['a', 7] },
  { address: 'javascript:alert(1)' },
  { address: 'file:///etc/passwd' },
  { file: '' },
  { purpose: 'elsewhere' },
];

test('every call refuses bad values, as data', async ({ page }) => {
  const accepted = await page.evaluate(
    async ({ names, inputs }) => {
      const accepted: string[] = [];
      for (const name of names) {
        for (const input of inputs) {
          const reply = (await window.dateline.call(name, input)) as { error?: { code: string } };
          if (reply.error?.code !== 'bad-input') accepted.push(`${name} with ${String(JSON.stringify(input)).slice(0, 80)}: ${JSON.stringify(reply)}`);
        }
      }
      return accepted;
    },
    { names: Object.keys(contract), inputs: badInputs },
  );
  expect(accepted).toEqual([]);
});

test('a name that is no call is refused', async ({ page }) => {
  for (const name of ['', 'nothing', '__proto__', 'constructor', 'toString', 'library', 'library.', 'LIBRARY.STATE', null, 7, {}, ['library.state']]) {
    expect(await callRaw(page, name, {}), String(name)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  }
});

test('what cannot be passed on is refused, not thrown', async ({ page }) => {
  const codes = await page.evaluate(async () => {
    const deep: Record<string, unknown> = {};
    deep['self'] = deep;
    const inputs = [deep, { id: new ArrayBuffer(8) }, { id: new Blob(['x']) }];
    const replies = [];
    for (const input of inputs) replies.push(await window.dateline.call('clippings.get', input));
    return replies.map((reply) => (reply as { error?: { code: string } }).error?.code);
  });
  expect(codes).toEqual(['bad-input', 'bad-input', 'bad-input']);
});

test('a dropped or chosen file tells its path, anything else tells none', async ({ page, scratch }) => {
  const article = join(scratch, 'article.txt');
  await writeFile(article, 'x');
  const input = await page.evaluateHandle(() => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
    return input;
  });
  await input.setInputFiles(article);
  const paths = await input.evaluate((input) => {
    const chosen = input.files?.[0];
    const tell = (file: unknown) => {
      try {
        return window.dateline.pathForFile(file as File);
      } catch {
        return 'refused';
      }
    };
    return [tell(chosen), tell(new File(['x'], '/etc/passwd')), tell(null), tell({ path: '/etc/passwd' }), tell('x')];
  });
  expect(paths[0]).toBe(article);
  for (const path of paths.slice(1)) expect(['', 'refused']).toContain(path);
});
