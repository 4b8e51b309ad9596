import { randomBytes } from 'node:crypto';
import type { CaptureResult, SeenPage } from '../contract/capture-calls';
import type { ClipperState } from '../contract/clipper-calls';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { CLIPPER_PORTS } from './clipper-ports';
import type { ClipperAnswers, ClipperServer } from './clipper-server';
import { ClipperStore } from './clipper-store';
import type { ClipperSettings, KeptBrowser } from './clipper-store';
import { Pairing } from './pairing';
import { Refusal } from './refusal';
import { hashOf, newToken, proofFor, sameSecret } from './secrets';

export interface ClipperOptions {
  profileFolder: string;
  /** @throws DatelineError such as `no-library`; what could not be clipped is in the result */
  clip(page: SeenPage): Promise<CaptureResult>;
  onChange(state: ClipperState): void;
  now?: () => number;
  ports?: readonly number[];
}

/** Takes pages from the extension in the user's browser, while it is switched on. */
export class Clipper {
  readonly #store: ClipperStore;
  readonly #pairing: Pairing;
  readonly #now: () => number;
  #settings: ClipperSettings = { on: false, browsers: [] };
  #server: ClipperServer | null = null;
  #failure: string | null = null;
  readonly #resumed: Promise<void>;

  /** Listens at once when it was on at the end of the last run. */
  constructor(private readonly options: ClipperOptions) {
    this.#now = options.now ?? Date.now;
    this.#store = new ClipperStore(options.profileFolder);
    this.#pairing = new Pairing(this.#now);
    this.#resumed = this.#resume();
  }

  async state(): Promise<ClipperState> {
    await this.#resumed;
    return this.#state();
  }

  async switch(on: boolean): Promise<ClipperState> {
    await this.#resumed;
    this.#pairing.stop();
    await this.#keep({ ...this.#settings, on });
    await (on ? this.#listen() : this.#stopListening());
    return this.#changed();
  }

  async startPairing(): Promise<ClipperState> {
    await this.#resumed;
    if (!this.#settings.on) await this.#keep({ ...this.#settings, on: true });
    await this.#listen();
    if (this.#server) this.#pairing.start();
    return this.#changed();
  }

  async stopPairing(): Promise<ClipperState> {
    await this.#resumed;
    this.#pairing.stop();
    return this.#changed();
  }

  /** Forgets a browser: its token is worth nothing from now on. */
  async remove(id: Id): Promise<ClipperState> {
    await this.#resumed;
    await this.#keep({ ...this.#settings, browsers: this.#settings.browsers.filter((browser) => browser.id !== id) });
    return this.#changed();
  }

  async close(): Promise<void> {
    await this.#resumed;
    await this.#stopListening();
  }

  async #resume(): Promise<void> {
    this.#settings = await this.#store.read();
    if (this.#settings.on) await this.#listen();
  }

  async #listen(): Promise<void> {
    if (this.#server) return;
    try {
      const { ClipperServer } = await import('./clipper-server');
      this.#server = await ClipperServer.listen(this.options.ports ?? CLIPPER_PORTS, this.#answers());
      this.#failure = null;
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
  }

  async #stopListening(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.#failure = null;
    await server?.close();
  }

  #answers(): ClipperAnswers {
    return {
      authorise: (origin, token) => {
        this.#browserOf(origin, token);
      },
      pair: async (origin, { code, name }) => {
        if (!this.#pairing.use(code)) {
          this.#changed();
          throw new Refusal(403, 'forbidden', 'This is not the code that Dateline shows, or it has run out. Ask Dateline for a new one if it shows none.');
        }
        const token = newToken();
        const browser: KeptBrowser = { id: randomBytes(4).toString('hex'), name, origin, tokenHash: hashOf(token), pairedAt: this.#instant(), lastUsedAt: null };
        await this.#keep({ ...this.#settings, browsers: [...this.#settings.browsers.filter((other) => other.origin !== origin), browser] });
        this.#changed();
        return { token };
      },
      hello: (origin, { nonce }) => {
        const known = this.#settings.browsers.find((browser) => browser.origin === origin);
        return { proof: known === undefined ? null : proofFor(known.tokenHash, nonce) };
      },
      clip: async (origin, page) => {
        const result = await this.options.clip(page);
        const browsers = this.#settings.browsers.map((browser) => (browser.origin === origin ? { ...browser, lastUsedAt: this.#instant() } : browser));
        // The page is clipped: that the time of it is not kept is no reason to say otherwise.
        await this.#keep({ ...this.#settings, browsers }).catch(() => undefined);
        this.#changed();
        return result;
      },
    };
  }

  /** @throws Refusal 401 */
  #browserOf(origin: string, token: string): void {
    // Every one is compared, so that the time does not tell how many there are.
    const found = this.#settings.browsers.filter((browser) => sameSecret(browser.tokenHash, hashOf(token)) && sameSecret(browser.origin, origin));
    if (found.length === 0) throw new Refusal(401, 'forbidden', 'This browser is not connected to Dateline. Connect it with a code from Dateline.');
  }

  async #keep(settings: ClipperSettings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    try {
      await this.#store.write(settings);
    } catch (error) {
      this.#settings = before;
      throw error instanceof DatelineError ? error : new DatelineError('io', 'The settings of the clipper could not be saved.', { cause: error });
    }
  }

  #changed(): ClipperState {
    const state = this.#state();
    this.options.onChange(state);
    return state;
  }

  #state(): ClipperState {
    const pairing = this.#pairing.current;
    return {
      on: this.#settings.on,
      port: this.#server?.port ?? null,
      failure: this.#failure,
      pairing: pairing === null ? null : { code: pairing.code, until: new Date(pairing.until).toISOString() },
      browsers: this.#settings.browsers.map(({ id, name, pairedAt, lastUsedAt }) => ({ id, name, pairedAt, lastUsedAt })),
    };
  }

  #instant(): string {
    return new Date(this.#now()).toISOString();
  }
}
