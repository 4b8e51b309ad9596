import type { Material } from '../acquire/material';
import { kinds } from '../kinds/kinds';
import { carriedPictures } from './carried-pictures';
import type { ReaderData } from '../read-material';
import { directParserWith } from './direct-parser';
import type { ParserAnswer, ParserTask } from './parser-messages';

/** Does a task in this process. Never fails: what went wrong is in the answer. */
export async function answerTask(task: ParserTask, data: ReaderData = {}): Promise<ParserAnswer> {
  const parser = directParserWith(data);
  const material = withBuffer(task.material);
  const never = new AbortController().signal;
  switch (task.task) {
    case 'recognise': {
      const recognised = await parser.recognise(material, task.unpacks, never);
      return { answer: 'recognised', recognised: { ...recognised, kind: recognised.kind?.name ?? null } };
    }
    case 'read': {
      const kind = kinds.find(({ name }) => name === task.kind) ?? null;
      const { reading, failure } = await parser.read(kind, material, never);
      const pictures = await carriedPictures(reading);
      delete reading.pictures;
      return { answer: 'read', read: { reading, failure, pictures } };
    }
    case 'tables':
      return { answer: 'tables', read: await parser.tables(material, never) };
  }
}

// Bytes cross as a plain array, and files are read as a Buffer: what reads them meets the same in both places.
function withBuffer(material: Material): Material {
  const { buffer, byteOffset, length } = material.bytes;
  return { ...material, bytes: Buffer.from(buffer, byteOffset, length) };
}
