import { DatelineError } from '../../model/dateline-error';
import type { CaptureFailure } from '../../model/clipping';
import type { Material } from '../acquire/material';
import type { Kind } from '../kinds/kind';
import { kinds } from '../kinds/kinds';
import { nothingRead, type ReadMaterial } from '../read-material';
import type { Parser, ReadTables, Recognised, RecognisedAndRead } from './parser';
import { picturesCarried } from './carried-pictures';
import { PARSER_LIMITS } from './parser-limits';
import type { ParserAnswer, ParserTask, ReadMessage } from './parser-messages';
import type { StartParser } from './parser-process';
import { ParserSlot } from './parser-slot';
import { isArticleAlone, unrecognised } from './recognise-material';

export interface ParserPoolOptions {
  start: StartParser;
  /** Processes at the same time. */
  atOnce: number;
  /** Seconds that an input of any size may take; large ones get more. */
  seconds?: number | undefined;
  /** Memory that a process may take, buffers included. */
  residentBytes?: number;
  idleMilliseconds?: number;
}

/**
 * Reads bytes in processes of their own, started when they are needed. One that hangs, or dies for want of memory, takes
 * nothing with it but the input that it was busy with; the next input goes to a new one.
 */
export class ParserPool implements Parser {
  private readonly slots: ParserSlot[];
  private readonly waiting: ((slot: ParserSlot) => void)[] = [];
  private readonly milliseconds: number;

  constructor({ start, atOnce, seconds, residentBytes = PARSER_LIMITS.residentBytes, idleMilliseconds = PARSER_LIMITS.idleMilliseconds }: ParserPoolOptions) {
    this.milliseconds = seconds === undefined ? PARSER_LIMITS.milliseconds : seconds * 1000;
    this.slots = Array.from({ length: atOnce }, () => new ParserSlot((listener) => start(listener, residentBytes), idleMilliseconds));
  }

  async recognise(material: Material, unpacks: boolean, signal: AbortSignal): Promise<Recognised> {
    const answer = await this.run({ task: 'recognise', unpacks, material }, signal);
    if ('failed' in answer) return unrecognised({ step: 'recognise', ...answer.failed });
    return recognisedIn(answer);
  }

  async recogniseAndRead(material: Material, signal: AbortSignal): Promise<RecognisedAndRead> {
    const answer = await this.run({ task: 'recognise-and-read', material }, signal);
    if (!('failed' in answer)) return recognisedIn(answer);
    if (answer.failed.code === 'cannot-start') return { ...unrecognised({ step: 'recognise', ...answer.failed }), read: null };
    // What they are is kept also of bytes whose reading was stopped.
    const recognised = await this.recognise(material, true, signal);
    return { ...recognised, read: isArticleAlone(recognised) ? { reading: nothingRead(), failure: { step: 'read', ...answer.failed } } : null };
  }

  async read(kind: Kind | null, material: Material, signal: AbortSignal): Promise<ReadMaterial> {
    const answer = await this.run({ task: 'read', kind: kind?.name ?? null, material }, signal);
    if ('failed' in answer) return { reading: nothingRead(), failure: { step: 'read', ...answer.failed } };
    if (answer.answer !== 'read') throw unfit(answer);
    return readIn(answer.read);
  }

  async tables(material: Material, signal: AbortSignal): Promise<ReadTables> {
    const answer = await this.run({ task: 'tables', material }, signal);
    if ('failed' in answer) return { failed: { step: 'read', ...answer.failed } };
    if (answer.answer !== 'tables') throw unfit(answer);
    return answer.read;
  }

  /** Ends all processes. */
  close(): void {
    for (const slot of this.slots) slot.close();
  }

  private async run(task: ParserTask, signal: AbortSignal): Promise<ParserAnswer | { failed: Omit<CaptureFailure, 'step'> }> {
    const slot = await this.freeSlot();
    try {
      const megabytes = task.material.bytes.length / 1024 / 1024;
      return await slot.run(task, this.milliseconds + megabytes * PARSER_LIMITS.millisecondsPerMebibyte, signal);
    } catch (error) {
      if (!(error instanceof DatelineError) || error.code === 'cancelled') throw error;
      return { failed: { code: error.code, message: error.message } };
    } finally {
      this.release(slot);
    }
  }

  // One that runs already is taken first: starting one takes longer than most inputs.
  private async freeSlot(): Promise<ParserSlot> {
    const free = this.slots.filter(({ busy }) => !busy);
    const slot = free.find(({ running }) => running) ?? free[0] ?? (await new Promise<ParserSlot>((resolve) => this.waiting.push(resolve)));
    slot.busy = true;
    return slot;
  }

  private release(slot: ParserSlot): void {
    const next = this.waiting.shift();
    if (next === undefined) slot.busy = false;
    else next(slot);
  }
}

function recognisedIn(answer: ParserAnswer): RecognisedAndRead {
  if (answer.answer !== 'recognised') throw unfit(answer);
  const { kind, read, ...recognised } = answer.recognised;
  return { ...recognised, kind: kinds.find(({ name }) => name === kind) ?? null, read: read === null ? null : readIn(read) };
}

function readIn({ reading, failure, pictures }: ReadMessage): ReadMaterial {
  return { reading: { ...reading, pictures: picturesCarried(pictures) }, failure };
}

function unfit({ answer }: ParserAnswer): Error {
  return new Error(`The part of Dateline that reads files answered “${answer}” to another question.`);
}
