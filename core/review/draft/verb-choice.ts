import type { Phrases, Verb } from './phrases/phrases';

type Kind = 'saying' | 'quoting' | 'publishing';

/** Goes through the verbs of each kind in turn, so that none is used twice running and a draft is the same every time. */
export class VerbChoice {
  private readonly next: Record<Kind, number> = { saying: 0, quoting: 0, publishing: 0 };

  constructor(private readonly phrases: Phrases) {}

  /** The verb that is next, in the form for so many outlets. It stays next until it is `used`. */
  verb(kind: Kind, outlets: number): string {
    const verbs: readonly Verb[] = this.phrases[kind];
    const verb = verbs[this.next[kind] % verbs.length];
    return (outlets > 1 ? verb?.many : verb?.one) ?? '';
  }

  used(kind: Kind): void {
    this.next[kind] += 1;
  }
}
