import type { ReviewFields } from './review-fields';

/** What the checks read of a review besides its text, from the library. */
const NAMES = ['dismissed', 'language', 'date', 'clippings'] as const satisfies readonly (keyof ReviewFields)[];
type Checked = Pick<ReviewFields, (typeof NAMES)[number]>;

/**
 * Knows whether what the checks read from the library has changed since it was asked last, also when it is by now as it
 * was: a save may have fallen in between.
 */
export class CheckedFields {
  #latest: Checked;
  #changed = false;

  constructor(fields: Checked) {
    this.#latest = fields;
  }

  /** To be called with the fields after every change of the review. */
  note(fields: Checked): void {
    if (NAMES.some((name) => fields[name] !== this.#latest[name])) this.#changed = true;
    this.#latest = fields;
  }

  /** @returns whether there was a change; it is forgotten then */
  take(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }
}
