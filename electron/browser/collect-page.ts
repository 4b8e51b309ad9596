import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebContents } from 'electron';
import { z } from 'zod';
import type { SeenPage } from '../../core/contract/capture-calls';
import { DatelineError } from '../../core/model/dateline-error';
import { isWeb } from './guard-page';

// Any world but the page's own (0) and Electron's (999): the page can neither see the script nor change what it uses.
const ownWorld = 1017;
// Milliseconds until a page that is busy with itself is given up.
const patience = 15_000;

const collected = z.object({ html: z.string().max(20_000_000), selection: z.string().max(20_000_000).nullable(), tooLarge: z.boolean() });

/**
 * Takes the page as it stands now, with the script that the browser extension uses too.
 * @param assets Dateline's folder of assets
 * @param piece whether the selection is wanted instead of all
 * @throws DatelineError bad-input (no page of the web, nothing selected), too-large, timed-out
 */
export async function collectPage(contents: WebContents, assets: string, piece: boolean): Promise<SeenPage> {
  const address = contents.getURL();
  if (!isWeb(address)) throw new DatelineError('bad-input', 'There is no page yet. Type the address of one above.');
  const code = await readFile(join(assets, 'clipper', 'collect-page.js'), 'utf8');
  const found = collected.safeParse(await inTime(contents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code }])));
  if (!found.success) throw new DatelineError('unexpected', 'The page could not be read. Reload it and try again. Nothing was clipped.');
  const { html, selection, tooLarge } = found.data;
  if (tooLarge) throw new DatelineError('too-large', 'The page is too large to be clipped as a whole. Select the article and clip the selection.');
  if (piece && selection === null) throw new DatelineError('bad-input', 'Nothing is selected on the page. Nothing was clipped.');
  return { address, html, selection: piece ? selection : null };
}

async function inTime(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DatelineError('timed-out', 'The page did not answer. Wait until it has come to rest, or reload it. Nothing was clipped.'));
    }, patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
