import type { ErrorCode } from '../model/dateline-error';
import { DatelineError } from '../model/dateline-error';

/** A request that is not answered: the HTTP status, and why in plain words. */
export class Refusal extends DatelineError {
  constructor(
    readonly status: number,
    code: ErrorCode,
    message: string,
  ) {
    super(code, message);
    this.name = 'Refusal';
  }
}
