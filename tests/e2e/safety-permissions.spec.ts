import { expect, test } from './support/app';

test('everything a page can ask of the system is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'refused',
      );
    const position = new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 2000 });
    });
    return {
      notifications: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(navigator.clipboard.readText()),
      place: await refused(position),
      persistence: String(await navigator.storage.persist()),
      midi: await refused(navigator.requestMIDIAccess({ sysex: true })),
    };
  });
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    place: 'refused',
    persistence: 'false',
    midi: 'refused',
  });
});

test('the state of every permission is "denied"', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage', 'storage-access'];
    const states: Record<string, string> = {};
    for (const name of names) {
      states[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => 'unknown',
      );
    }
    return states;
  });
  for (const [name, state] of Object.entries(states)) expect(['denied', 'unknown'], `${name}: ${state}`).toContain(state);
});

test('nothing is downloaded', async ({ app, page }) => {
  const items = await app.evaluateHandle(({ session }) => {
    const states: string[] = [];
    session.defaultSession.on('will-download', (event, item) => {
      states.push(event.defaultPrevented ? 'refused' : item.getFilename());
    });
    return states;
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'taken.exe';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect.poll(() => items.jsonValue()).toEqual(['refused']);
});
