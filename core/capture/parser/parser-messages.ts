import type { Material } from '../acquire/material';
import type { ReadMaterial } from '../read-material';
import type { CarriedPictures } from './carried-pictures';
import type { ReadTables, Recognised } from './parser';

/** What finds pictures is code as well, so they cross with what was read. */
export type ReadMessage = ReadMaterial & { pictures: CarriedPictures };

/** Kinds are code, and cross as their names. */
export type RecognisedMessage = Omit<Recognised, 'kind'> & { kind: string | null; read: ReadMessage | null };

/** To a parser's process: what is to be done with some bytes. */
export type ParserTask = { material: Material } & (
  | { task: 'recognise'; unpacks: boolean }
  | { task: 'recognise-and-read' }
  | { task: 'read'; kind: string | null }
  | { task: 'tables' }
);

/** From a parser's process. It says that it is ready once, after it has loaded what it reads with. */
export type ParserAnswer =
  | { answer: 'ready' }
  | { answer: 'recognised'; recognised: RecognisedMessage }
  | { answer: 'read'; read: ReadMessage }
  | { answer: 'tables'; read: ReadTables };
