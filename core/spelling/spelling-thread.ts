import { parentPort, workerData } from 'node:worker_threads';
import { LocalSpeller } from './local-speller';
import type { SpellingAnswer, SpellingRequest, SpellingStart } from './spelling-messages';

// The thread in which dictionaries are kept: loading one takes up to half a second, and only a thread that ends gives the
// memory of WebAssembly back.
const speller = new LocalSpeller((workerData as SpellingStart).folders);
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: SpellingRequest) => {
  before = before.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer(request: SpellingRequest): Promise<SpellingAnswer> {
  const { number, language } = request;
  try {
    return { number, found: request.ask === 'check' ? await speller.check(language, request.words) : await speller.suggest(language, request.word) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
