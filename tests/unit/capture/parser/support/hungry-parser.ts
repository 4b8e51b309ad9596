import { answerTask } from '../../../../../core/capture/parser/answer-task';
import type { ParserTask } from '../../../../../core/capture/parser/parser-messages';
import { watchMemory } from '../../../../../core/capture/parser/watch-memory';

// core/cli/parser.ts, but for one file: buffers that no limit of a heap counts are filled for it, and looked at until
// they are ended. What is within the usual limit is no harm, so that only a smaller one can end it.
const PIECE = 8 * 1024 * 1024;
const PIECES = 96;
const eaten: Buffer[] = [];

watchMemory(__dirname, process.argv);
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  const task = message as ParserTask;
  if (task.material.fileName === 'hungry.txt' && task.task !== 'recognise') eat();
  void answerTask(task).then((answer) => process.send?.(answer));
});
process.send?.({ answer: 'ready' });

function eat(): void {
  while (eaten.length < PIECES) eaten.push(Buffer.alloc(PIECE, 1));
  // The watch looks ten times a second.
  const until = Date.now() + 1000;
  while (Date.now() < until) eaten.at(-1)?.fill(2);
}
