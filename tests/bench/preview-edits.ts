// A full compile, as saving does it, and then previews, each after one more word was typed: `preview-edits ARTICLES`.
// Prints milliseconds, from the review to the bytes of the PDF, as JSON.

import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { createTypesetter } from '../../core/export/typesetter';
import { buildTree } from '../../core/tree/build-tree';
import { ALL_PARTS } from '../unit/tree/make-review';
import { generatedReview, withTypedWord } from './generated-review';
import { printed } from './printed';

const EDITS = 6;
/** Milliseconds between two edits, less than anybody needs: what the typesetter tidies up behind an answer is done by then. */
const PAUSE = 100;

/** The same object from edit to edit, as in the app. */
const LIBRARY = { office: 'Press Office', outlets: [] };

const typesetter = createTypesetter({ assetsFolder: join(process.cwd(), 'assets') });
let state = generatedReview(Number(process.argv[2]));

async function pages(onScreen: boolean): Promise<number> {
  const started = performance.now();
  const tree = buildTree(state.review, state.clippings, LIBRARY, ALL_PARTS);
  await printed(tree, typesetter, onScreen);
  return performance.now() - started;
}

const first = await pages(false);
const edits: number[] = [];
for (let index = 0; index < EDITS; index += 1) {
  await after(PAUSE);
  state = withTypedWord(state, `word${index}`);
  edits.push(await pages(true));
}
typesetter.close();
process.stdout.write(JSON.stringify({ first, edits }));
