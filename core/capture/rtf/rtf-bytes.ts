import { CAPTURE_LIMITS } from '../capture-limits';
import { rtfTooLarge } from './rtf-too-large';

/**
 * Collects the bytes of a run, which are decoded together: letters of several bytes may be written in several ways. It
 * also counts the signs that only programs without Unicode show in the place of one.
 */
export class RtfBytes {
  private pending: number[] = [];
  private toSkip = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next signs, letters or words, stand for the sign before them. */
  skip(signs: number): void {
    this.toSkip = signs;
  }

  /** @returns whether the next word is such a sign */
  skipsWord(): boolean {
    if (this.toSkip === 0) return false;
    this.toSkip -= 1;
    return true;
  }

  /** @param isKept whether the text of this place is wanted @throws DatelineError too-large */
  run(start: number, end: number, isKept: boolean): void {
    const skipped = Math.min(this.toSkip, end - start);
    this.toSkip -= skipped;
    if (!isKept) return;
    for (let at = start + skipped; at < end; at += 1) this.pending.push(this.bytes[at] ?? 0);
    if (this.pending.length > CAPTURE_LIMITS.textLength) throw rtfTooLarge();
  }

  byte(value: number, isKept: boolean): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else if (isKept) this.pending.push(value);
  }

  /** @returns what was collected, and begins anew */
  take(): Uint8Array {
    const taken = Uint8Array.from(this.pending);
    this.pending = [];
    return taken;
  }
}
