import type { Material } from '../acquire/material';
import { kinds } from '../kinds/kinds';
import { carriedPictures } from './carried-pictures';
import type { ReaderData, ReadMaterial } from '../read-material';
import { directParserWith } from './direct-parser';
import type { ParserAnswer, ParserTask, ReadMessage } from './parser-messages';

/** Does a task in this process. Never fails: what went wrong is in the answer. */
export async function answerTask(task: ParserTask, data: ReaderData = {}): Promise<ParserAnswer> {
  const parser = directParserWith(data);
  const material = withBuffer(task.material);
  const never = new AbortController().signal;
  switch (task.task) {
    case 'recognise': {
      const recognised = await parser.recognise(material, task.unpacks, never);
      return { answer: 'recognised', recognised: { ...recognised, kind: recognised.kind?.name ?? null, read: null } };
    }
    case 'recognise-and-read': {
      const { kind, read, ...recognised } = await parser.recogniseAndRead(material, never);
      return { answer: 'recognised', recognised: { ...recognised, kind: kind?.name ?? null, read: read === null ? null : await message(read) } };
    }
    case 'read': {
      const kind = kinds.find(({ name }) => name === task.kind) ?? null;
      return { answer: 'read', read: await message(await parser.read(kind, material, never)) };
    }
    case 'tables':
      return { answer: 'tables', read: await parser.tables(material, never) };
  }
}

async function message({ reading, failure }: ReadMaterial): Promise<ReadMessage> {
  const pictures = await carriedPictures(reading);
  delete reading.pictures;
  return { reading, failure, pictures };
}

// Bytes cross as a plain array, and files are read as a Buffer: what reads them meets the same in both places.
function withBuffer(material: Material): Material {
  const { buffer, byteOffset, length } = material.bytes;
  return { ...material, bytes: Buffer.from(buffer, byteOffset, length) };
}
