import { expect, test } from './support/app';
import { call } from './support/call';
import { watchOutside } from './support/outside';

test('the page is bound by a policy that allows its own files only', async ({ page }) => {
  const answer = await page.evaluate(async () => {
    const response = await fetch('app://dateline/');
    return { policy: response.headers.get('content-security-policy'), sniff: response.headers.get('x-content-type-options') };
  });
  const directives = new Map(answer.policy?.split('; ').map((directive) => directive.split(' ')).map(([name, ...sources]) => [name, sources]));
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect(answer.policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(answer.sniff).toBe('nosniff');
});

test('the screens work under the policy: nothing that they load or add is refused', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.reload();
  await call(page, 'library.openSample', {});
  const [review] = await call(page, 'reviews.list', {});
  await expect(page.getByRole('button', { name: 'New review' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByText(review?.title ?? '').first().click();
  await expect(page.getByRole('textbox', { name: 'Review' }).first()).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
  expect(refused).toEqual([]);
  const nonces = () => page.evaluate(() => [...document.querySelectorAll('style')].map(({ nonce, sheet }) => ({ nonce, works: sheet !== null })));
  for (const { nonce, works } of await nonces()) expect({ works, long: nonce.length }).toEqual({ works: true, long: 24 });
  const first = (await nonces())[0]?.nonce;
  await page.reload();
  await expect(page.getByRole('button', { name: 'New review' })).toBeVisible();
  expect((await nonces())[0]?.nonce).not.toBe(first);
});

test('a style that an attacker adds has no effect', async ({ page }) => {
  const colour = await page.evaluate(() => {
    const holder = document.createElement('div');
    holder.innerHTML = '<style>#victim { color: rgb(1, 2, 3) }</style><p id="victim" style="color: rgb(4, 5, 6)">x</p>';
    document.body.append(holder);
    const victim = document.getElementById('victim');
    const colour = victim ? getComputedStyle(victim).color : '';
    holder.remove();
    return colour;
  });
  expect(['rgb(1, 2, 3)', 'rgb(4, 5, 6)', '']).not.toContain(colour);
});

test('no script runs that is not a file of the app', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const ran: string[] = [];
    Object.assign(globalThis, { ran });
    const inline = document.createElement('script');
    inline.textContent = 'ran.push("inline script")';
    document.head.append(inline);
    const data = document.createElement('script');
    data.src = 'data:text/javascript,ran.push("data: script")';
    document.head.append(data);
    const blob = document.createElement('script');
    blob.src = URL.createObjectURL(new Blob(['ran.push("blob: script")'], { type: 'text/javascript' }));
    document.head.append(blob);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="ran.push(\'handler\')"><a href="javascript:ran.push(\'link\')">x</a>';
    document.body.append(holder);
    holder.querySelector('a')?.click();
    // Through a timer, as what the test itself evaluates is let through.
    setTimeout('ran.push("text as code")' as unknown as () => void, 0);
    // Whatever was to run is in the queues before this timer.
    await new Promise((resolve) => setTimeout(resolve, 100));
    holder.remove();
    return ran;
  });
  expect(ran).toEqual([]);
});

test('the page reaches nothing outside, whatever it tries', async ({ page }) => {
  const { createServer } = await import('node:http');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const came = await page.evaluate(async (base) => {
    const came: string[] = [];
    const wait = (way: string, element: HTMLElement & { src?: string; href?: string }) =>
      new Promise<void>((resolve) => {
        element.onload = () => {
          came.push(way);
          resolve();
        };
        element.onerror = () => resolve();
        document.body.append(element);
        setTimeout(resolve, 500);
      });
    await fetch(`${base}/fetch`).then(() => came.push('fetch'), () => null);
    await fetch(`${base}/opaque`, { mode: 'no-cors' }).then(() => came.push('opaque fetch'), () => null);
    await wait('picture', Object.assign(new Image(), { src: `${base}/picture` }));
    await wait('script', Object.assign(document.createElement('script'), { src: `${base}/script` }));
    await wait('style', Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}/style` }));
    navigator.sendBeacon(`${base}/beacon`);
    const socket = await new Promise((resolve) => {
      try {
        const opened = new WebSocket(base.replace('http', 'ws'));
        opened.onopen = () => resolve(true);
        opened.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
    });
    if (socket) came.push('socket');
    return came;
  }, `http://127.0.0.1:${port}`);
  await new Promise((resolve) => server.close(resolve));
  expect(came).toEqual([]);
  expect(asked).toEqual([]);
});

test('no frame is shown, so none can call', async ({ page }) => {
  const reached = await page.evaluate(async () => {
    const reached: string[] = [];
    for (const src of ['app://dateline/', 'data:text/html,<p>frame', 'about:blank', 'http://127.0.0.1:9/']) {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
        setTimeout(resolve, 500);
      });
      try {
        const inside = frame.contentWindow as (Window & typeof globalThis) | null;
        if (inside?.dateline) reached.push(src);
      } catch {
        // Another origin, such as that of an error page.
      }
      frame.remove();
    }
    return reached;
  });
  expect(reached).toEqual([]);
});

test.describe('links', () => {
  const refused = [
    'javascript:document.title="taken"',
    'file:///etc/passwd',
    'app://evil/index.html',
    'app://dateline.evil/',
    'clipping://library/x/index.html',
    'data:text/html,<h1>taken</h1>',
    'blob:app://dateline/0',
    'smb://host/share',
    'ms-msdt:/id',
    'mailto:someone@example.org',
    'vbscript:x',
    'view-source:app://dateline/',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
  ];
  const outside = [
    'https://example.org/a?b=c#d',
    'http://localhost:8080/app://dateline/',
    'http://app.dateline.example/',
    'https://example.org/?u=app://dateline/',
  ];

  for (const way of ['click', 'new window', 'window.open', 'location'] as const) {
    test(`by ${way} lead out of the app or nowhere`, async ({ app, page }) => {
      const seen = await watchOutside(app);
      await page.waitForLoadState();
      const before = page.url();
      for (const address of [...refused, ...outside]) {
        await page.evaluate(
          ([way, address]) => {
            if (way === 'window.open') {
              let opened: Window | null = null;
              try {
                opened = window.open(address);
              } catch {
                return;
              }
              if (opened) throw new Error(`${address} was opened`);
            } else if (way === 'location') {
              // What is no address at all throws here.
              try {
                location.href = address;
              } catch {
                return;
              }
            } else {
              const link = document.createElement('a');
              link.href = address;
              if (way === 'new window') link.target = '_blank';
              document.body.append(link);
              link.click();
              link.remove();
            }
          },
          [way, address] as [string, string],
        );
        // An answer from main comes after what main made of the link.
        await call(page, 'shell.information', {});
        expect(page.url(), address).toBe(before);
        expect(app.windows(), address).toHaveLength(1);
      }
      expect(await page.title()).not.toBe('taken');
      const opened = await seen();
      expect(opened.filter((address) => !/^https?:\/\/[^/]/.test(address))).toEqual([]);
      expect(opened).toEqual(expect.arrayContaining(outside));
    });
  }

  // Chromium blanks the page for these without asking anyone.
  for (const address of ['http://', 'about:blank', 'about:blank#blocked', 'about:srcdoc']) {
    test(`to ${address} cannot keep the page away`, async ({ page }) => {
      await page.waitForLoadState();
      await page.evaluate((address) => {
        Object.assign(globalThis, { before: true });
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        setTimeout(() => link.click(), 0);
      }, address);
      // The page has been away, and is there again.
      await page.waitForFunction(() => !('before' in globalThis) && 'dateline' in globalThis && location.href === 'app://dateline/');
      await page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
    });
  }
});
