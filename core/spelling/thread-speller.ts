import { Worker } from 'node:worker_threads';
import type { DocumentLanguage } from '../model/language';
import { DatelineError } from '../model/dateline-error';
import type { DictionaryFolders } from './dictionary-folders';
import type { Speller } from './speller';
import type { SpellingAnswer, SpellingRequest, SpellingStart } from './spelling-messages';

export interface ThreadSpellerOptions {
  /** Script of the thread, `spelling.cjs`. */
  script: string;
  folders: DictionaryFolders;
  idleMilliseconds?: number;
}

interface Waiting {
  resolve(found: string[] | null): void;
  reject(error: DatelineError): void;
}

type Question = { ask: 'check'; language: DocumentLanguage; words: readonly string[] } | { ask: 'suggest'; language: DocumentLanguage; word: string };

/** What was looked up is known to the window: a dictionary that rests is only memory. */
const IDLE_MILLISECONDS = 120_000;

/** Checks in a thread that is started when it is first asked, and ended when it rests, or is asked about another language. */
export class ThreadSpeller implements Speller {
  private thread: Worker | null = null;
  private language: DocumentLanguage | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private idle: NodeJS.Timeout | undefined;
  private last = 0;

  constructor(private readonly options: ThreadSpellerOptions) {}

  check(language: DocumentLanguage, words: readonly string[]): Promise<string[] | null> {
    return this.ask({ ask: 'check', language, words });
  }

  async suggest(language: DocumentLanguage, word: string): Promise<string[]> {
    return (await this.ask({ ask: 'suggest', language, word })) ?? [];
  }

  /** Whether no thread is running. */
  get isResting(): boolean {
    return this.thread === null;
  }

  /** Ends the thread; the next question starts it anew. What it was asked is answered with a failure. */
  forget(): void {
    this.end('it was ended');
  }

  private ask(question: Question): Promise<string[] | null> {
    // One language's dictionaries would stay in memory beside those of another.
    if (this.language !== question.language && this.waiting.size === 0) this.forget();
    this.language = question.language;
    const thread = (this.thread ??= this.start());
    clearTimeout(this.idle);
    return new Promise((resolve, reject) => {
      const request: SpellingRequest = { number: ++this.last, ...question };
      this.waiting.set(request.number, { resolve, reject });
      thread.postMessage(request);
    });
  }

  private start(): Worker {
    const workerData: SpellingStart = { folders: this.options.folders };
    const thread = new Worker(this.options.script, { workerData });
    // It keeps no program from ending.
    thread.unref();
    thread.on('message', (answer: SpellingAnswer) => {
      this.receive(answer);
    });
    thread.on('error', (error) => {
      if (this.thread === thread) this.end(error.message);
    });
    thread.on('exit', () => {
      if (this.thread === thread) this.end('it ended');
    });
    return thread;
  }

  private receive(answer: SpellingAnswer): void {
    const waiting = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    if ('failed' in answer) waiting?.reject(notChecked(answer.failed));
    else waiting?.resolve(answer.found);
    if (this.waiting.size > 0) return;
    this.idle = setTimeout(() => {
      this.forget();
    }, this.options.idleMilliseconds ?? IDLE_MILLISECONDS);
    this.idle.unref();
  }

  private end(why: string): void {
    const { thread } = this;
    this.thread = null;
    this.language = null;
    clearTimeout(this.idle);
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(notChecked(why));
    void thread?.terminate();
  }
}

function notChecked(why: string): DatelineError {
  return new DatelineError('unexpected', `The spelling was not checked: ${why}. Your text is not touched by this.`);
}
