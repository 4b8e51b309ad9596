import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captureFiles } from '../../../../core/capture/capture-files';
import { clippingPath } from '../../../../core/library/layout';
import { Library } from '../../../../core/library/library';
import { articlePage } from '../../../unit/capture/support/article-page';
import { png } from '../../../unit/capture/support/picture-source';
import type { Random } from '../../../unit/random';
import type { Activity } from './activity';

const PAGES = 60;

/** Clips a folder of pages, some of them saved with a picture. */
export const imports: Activity = async ({ folder, random, say, ready }) => {
  const inputs = join(folder, 'inputs');
  await makePages(inputs, random);
  const library = await Library.open(join(folder, 'library'));
  await library.settled();
  const context = { library, now: () => new Date(), signal: new AbortController().signal };
  ready();
  const confirm = async (id: string): Promise<void> => {
    const { revision, checksum } = await library.clippings.get(id);
    say({ saved: clippingPath(id), revision, checksum });
  };
  const confirming: Promise<void>[] = [];
  await captureFiles([inputs], context, undefined, (results) => {
    for (const { status, id, error } of results) {
      if (status !== 'added' || id === null) throw new Error(`A page was not clipped: ${error?.message ?? status}`);
      confirming.push(confirm(id));
    }
  });
  await Promise.all(confirming);
  await library.close();
};

async function makePages(folder: string, random: Random): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < PAGES; number += 1) {
    const name = `page-${String(number)}`;
    const hasPicture = random.chance(0.4);
    const picture = hasPicture ? `<figure><img src="${name}_files/port.png" alt="Port"><figcaption>The port</figcaption></figure>` : '';
    const more = `<p>${`Paragraph ${String(number)} of the port. `.repeat(random.pick([1, 200, 4_000]))}</p>`;
    await writeFile(join(folder, `${name}.html`), articlePage({ title: `Freight grows, part ${String(number)}`, inside: picture + more }));
    if (!hasPicture) continue;
    await mkdir(join(folder, `${name}_files`));
    await writeFile(join(folder, `${name}_files`, 'port.png'), png(400, 300, [number, 120, 60]));
  }
}
