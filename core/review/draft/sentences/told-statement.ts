import { splitSentences } from '../../../editor/split-sentences';
import { clippingText } from '../../clipping-text';
import { passagesOf, type SentenceRule } from '../draft-item';
import { lowerFirst } from '../lower-first';
import { subject } from '../subject';

/**
 * A fact in the words that the press officer gave it: `Dala Press reports that exports grew.` Further sentences of the
 * statement follow as they are.
 */
export const toldStatement: SentenceRule = (item, context) => {
  const { highlight, clipping, copies } = item;
  const whole = highlight.statement?.replace(/\s+/gu, ' ').trim() ?? '';
  const [first, ...rest] = splitSentences(whole).map(({ from, to }) => whole.slice(from, to));
  if (first === undefined) return null;
  const { phrases, verbs, language } = context;
  const teller = `${subject(clipping, copies.length, context)} ${verbs.verb('saying', copies.length + 1)}`;
  const passages = passagesOf(item);
  const sentences = [`${teller}${continued(first)}`, ...rest].map((text) => ({ text: ended(text), passages }));
  return { sentences, verb: 'saying' };

  function continued(statement: string): string {
    const bare = statement.replace(/[.\s]+$/u, '');
    const article = clipping.metadata.language.value === language ? clippingText(clipping).text : '';
    const within = phrases.that === null || /[?!:]/u.test(bare) ? null : lowerFirst(bare, language, article);
    return within === null || phrases.that === null ? phrases.colon + bare : phrases.that(within);
  }
};

function ended(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}
