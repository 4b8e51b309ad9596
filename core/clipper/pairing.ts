import { newCode, sameSecret } from './secrets';

const LASTS = 5 * 60_000;
const MOST_TRIES = 5;

/** The code that is shown while a browser is being connected. It ends with its use, after some minutes or wrong tries. */
export class Pairing {
  #code: string | null = null;
  #until = 0;
  #tries = 0;

  constructor(private readonly now: () => number) {}

  /** The code and until when it holds, in milliseconds since 1970; null when none does. */
  get current(): { code: string; until: number } | null {
    return this.#code === null || this.now() >= this.#until ? null : { code: this.#code, until: this.#until };
  }

  start(): void {
    this.#code = newCode();
    this.#until = this.now() + LASTS;
    this.#tries = 0;
  }

  stop(): void {
    this.#code = null;
  }

  /** @returns whether this is the code; a right one is used up, as are too many wrong ones */
  use(code: string): boolean {
    const { current } = this;
    if (current === null) return false;
    this.#tries += 1;
    const right = sameSecret(code.replace(/\s/g, ''), current.code);
    if (right || this.#tries >= MOST_TRIES) this.stop();
    return right;
  }
}
