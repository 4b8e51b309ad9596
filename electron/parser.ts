import type { MessagePortMain } from 'electron';
import { join } from 'node:path';
import { answerTask } from '../core/capture/parser/answer-task';
import type { ParserAnswer, ParserTask } from '../core/capture/parser/parser-messages';
import { watchMemory } from '../core/capture/parser/watch-memory';

// The process in which the worker has files read; main connects the two.
watchMemory(__dirname, process.argv);
const own = { characterMaps: join(__dirname, '..', 'renderer', 'pdf', 'cmaps') };
process.parentPort.on('message', ({ ports: [port] }) => {
  if (!port) return;
  port.on('message', ({ data }) => {
    void answerTask(data as ParserTask, own).then((message) => {
      answer(port, message);
    });
  });
  port.start();
  answer(port, { answer: 'ready' });
});

function answer(port: MessagePortMain, message: ParserAnswer): void {
  port.postMessage(message);
}
