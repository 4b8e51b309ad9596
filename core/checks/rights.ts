import { CITATION_CHARACTER } from '../editor/statement';
import type { Finding } from '../model/finding';
import { placeOf, usedClippings, type UsedClipping } from './about-clippings';
import type { Check, CheckContext } from './check';
import { MESSAGES } from './messages';
import { outletFinder } from './outlet-finder';
import { quotations } from './quotations';
import { quotedWords } from './quoted-words';

/** An excerpt of more words than this is no short quotation any more. */
const EXCERPT_WORDS = 40;

/**
 * Minds what the licence of an outlet allows: nothing of it may be used (an error), only its headline and link (no
 * quotation), or an excerpt (no long one).
 */
export const rights: Check = (context) =>
  usedClippings(context).flatMap((used) => {
    const name = used.clipping.metadata.outlet.value;
    const outlet = name === null ? null : outletFinder(context).named(name);
    switch (outlet?.rights) {
      case 'none':
        return [{ rule: 'rights', severity: 'error', message: MESSAGES.mayNotBeUsed(outlet.name), ...placeOf(used) } satisfies Finding];
      case 'link':
        return quoted(used, context, 2, MESSAGES.mayNotBeQuoted(outlet.name));
      case 'excerpt':
        return quoted(used, context, EXCERPT_WORDS + 1, MESSAGES.longExcerpt(outlet.name, EXCERPT_WORDS));
      default:
        return [];
    }
  });

/** Quotations of at least so many words in the statements that cite nothing but this clipping. */
function quoted({ clipping }: UsedClipping, { statements }: CheckContext, least: number, message: string): Finding[] {
  return statements
    .filter(({ citations }) => citations.length > 0 && citations.every(({ passages }) => passages.every(({ clippingId }) => clippingId === clipping.id)))
    .flatMap((statement) =>
      quotations(statement.source.split(CITATION_CHARACTER).join(' '))
        .filter(({ words }) => quotedWords(words).length >= least)
        .map(({ from, to, words }): Finding => {
          const place = { from: statement.from + from, to: statement.from + to, text: words, sentence: statement.text };
          return { rule: 'rights', severity: 'warning', message, ...place, clippingId: clipping.id };
        }),
    );
}
