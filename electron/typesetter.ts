import type { MessagePortMain } from 'electron';
import { failure } from '../core/contract/reply';
import { createTypesetter } from '../core/export/typesetter';
import type { Typesetter } from '../core/export/typesetter';
import type { ToTypesetter, TypesetAnswer, TypesetRequest } from './typesetter-messages';

let typesetter: Typesetter | null = null;

process.parentPort.on('message', ({ data, ports }) => {
  const { assetsFolder } = data as ToTypesetter;
  typesetter ??= createTypesetter({ assetsFolder });
  const port = ports[0];
  if (!port) return;
  port.on('message', (message) => {
    void typeset(typesetter, port, message.data as TypesetRequest);
  });
  port.start();
});

async function typeset(by: Typesetter | null, port: MessagePortMain, { number, job }: TypesetRequest): Promise<void> {
  port.postMessage(await answer(by, number, job));
}

async function answer(by: Typesetter | null, number: number, job: TypesetRequest['job']): Promise<TypesetAnswer> {
  try {
    if (!by) throw new Error('the typesetter has not been started');
    return { number, ok: true, result: await by.typeset(job) };
  } catch (error) {
    const reply = failure(error);
    if (reply.ok) throw error;
    return { number, ok: false, error: reply.error };
  }
}
