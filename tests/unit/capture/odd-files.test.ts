import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureFiles } from '../../../core/capture/capture-files';
import { articlePage } from './support/article-page';
import { testLibrary, type TestLibrary } from './support/test-library';

let test: TestLibrary;
let folder: string;
beforeEach(async () => {
  test = await testLibrary();
  folder = join(test.folder, 'arrived');
  await mkdir(join(folder, 'deep', 'deeper'), { recursive: true });
});
afterEach(() => test.remove());

async function outcomes(): Promise<Record<string, string>> {
  const results = await captureFiles([folder], test.context);
  return Object.fromEntries(results.map(({ input, status, error }) => [basename(input), error?.code ?? status]));
}

describe('a folder with all that folders have in them', () => {
  it('leaves out what the system and browsers put there', async () => {
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'page.html']) await writeFile(join(folder, name), articlePage());
    await mkdir(join(folder, 'page_files'));
    await writeFile(join(folder, 'page_files', 'frame.html'), articlePage());
    expect(await outcomes()).toEqual({ 'page.html': 'added' });
  });

  it('does not go round in links, and names those that lead nowhere', async () => {
    await symlink(folder, join(folder, 'deep', 'deeper', 'loop'));
    await symlink(join(folder, 'nothing'), join(folder, 'dangling'));
    await symlink('circle', join(folder, 'circle'));
    expect(await outcomes()).toEqual({ dangling: 'not-found', circle: 'io' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for pipes and sockets', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
    try {
      expect(await outcomes()).toEqual({ pipe: 'bad-input', socket: 'bad-input' });
    } finally {
      server.close();
    }
  });

  it.skipIf(process.platform !== 'linux')('takes any name, and says when one cannot be opened', async () => {
    await writeFile(join(folder, 'a\nb 🎉.html'), articlePage());
    await writeFile(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.html')]), 'text');
    const results = await captureFiles([folder], test.context);
    expect(results.map(({ status }) => status).sort()).toEqual(['added', 'failed']);
    expect(results.find(({ status }) => status === 'failed')?.error?.message).toContain('its name is not valid text');
  });

  it('names a file that went away while others were read', async () => {
    await writeFile(join(folder, '1.html'), articlePage());
    await writeFile(join(folder, '2.html'), 'gone');
    const removing: Promise<void>[] = [];
    const results = await captureFiles([folder], test.context, ({ done }) => {
      if (done === 0) removing.push(rm(join(folder, '2.html'), { force: true }));
    });
    await Promise.all(removing);
    expect(results.map(({ status, error }) => error?.code ?? status)).toEqual(['added', 'not-found']);
  });
});
