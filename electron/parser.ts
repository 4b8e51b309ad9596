import type { MessagePortMain } from 'electron';
import { answerTask } from '../core/capture/parser/answer-task';
import type { ParserAnswer, ParserTask } from '../core/capture/parser/parser-messages';
import { watchMemory } from '../core/capture/parser/watch-memory';

// The process in which the worker has files read; main connects the two.
watchMemory(__dirname, process.argv);
process.parentPort.on('message', ({ ports: [port] }) => {
  if (!port) return;
  port.on('message', ({ data }) => {
    void answerTask(data as ParserTask).then((message) => {
      answer(port, message);
    });
  });
  port.start();
  answer(port, { answer: 'ready' });
});

function answer(port: MessagePortMain, message: ParserAnswer): void {
  port.postMessage(message);
}
