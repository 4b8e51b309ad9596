import type { CitedPassage } from '../../../model/citation';
import type { Clipping } from '../../../model/clipping';
import { documentLanguage } from '../../../model/language';
import type { DraftContext } from '../draft-context';
import type { Drafted } from '../draft-item';
import { phrasesOf } from '../phrases/phrases-of';
import { quoted } from '../quoted';
import { subject } from '../subject';

/**
 * An article by its title: `Dala Press publishes an article titled “…”.` The title stands in the words of the
 * translation if it has one.
 * @returns null for an article without a title
 */
export function namedArticle(clipping: Clipping, passages: CitedPassage[], context: DraftContext): Drafted | null {
  const { phrases, verbs, language } = context;
  const translated = clipping.translation?.language === language ? clipping.translation.title?.trim() : undefined;
  const title = (translated === undefined || translated === '' ? clipping.metadata.title.value : translated)?.replace(/\s+/gu, ' ').trim().replace(/[.,;:]$/u, '') ?? '';
  if (title === '') return null;
  const own = documentLanguage.safeParse(clipping.metadata.language.value);
  const marks = translated === undefined && own.success ? phrasesOf(own.data).marks : phrases.marks;
  const text = `${subject(clipping, 0, context)} ${verbs.verb('publishing', 1)} ${quoted(title, { marks })}.`;
  return { sentences: [{ text, passages }], verb: 'publishing' };
}
