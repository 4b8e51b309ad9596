import type { Statement } from '../editor/statement';
import type { Clipping } from '../model/clipping';
import type { Finding } from '../model/finding';
import type { Id } from '../model/id';
import type { Language } from '../model/language';

/** What the rules look at. */
export interface CheckContext {
  language: Language;
  statements: readonly Statement[];
  clippings: ReadonlyMap<Id, Clipping>;
}

/** A rule: looks at the whole review and says what it finds. It changes nothing and knows no other rule. */
export type Check = (context: CheckContext) => Finding[];
