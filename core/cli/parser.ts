import { join } from 'node:path';
import { answerTask } from '../capture/parser/answer-task';
import type { ParserAnswer, ParserTask } from '../capture/parser/parser-messages';
import { watchMemory } from '../capture/parser/watch-memory';

// The process in which the command line reads what it is given; see core/capture/parser.
watchMemory(__dirname, process.argv);
const own = { characterMaps: join(__dirname, '..', 'renderer', 'pdf', 'cmaps') };
// Ctrl-C goes to all processes of a terminal. Whoever started this one decides.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (task) => {
  void answerTask(task as ParserTask, own).then(answer);
});
answer({ answer: 'ready' });

function answer(message: ParserAnswer): void {
  process.send?.(message);
}
