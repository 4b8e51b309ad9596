import { DatelineError } from '../../model/dateline-error';
import type { FileStamp } from './file-stamp';
import { systemCode } from './io-error';

/** A write that failed in its last step alone: the new bytes are in place, but may not outlive a power cut. */
export class UnconfirmedWrite extends DatelineError {
  constructor(
    path: string,
    readonly stamp: FileStamp,
    cause: unknown,
  ) {
    super('io', `${path} was written, but the disk did not confirm that it keeps it (${systemCode(cause) ?? String(cause)}). Save it again, and look after that disk.`, { cause });
  }
}
