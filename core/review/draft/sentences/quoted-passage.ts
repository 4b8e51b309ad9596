import { quotations } from '../../../checks/quotations';
import { languageInWords } from '../../../editor/locale/language-in-words';
import { splitSentences } from '../../../editor/split-sentences';
import { documentLanguage } from '../../../model/language';
import type { DraftContext } from '../draft-context';
import { passagesOf, type DraftItem, type SentenceRule } from '../draft-item';
import { phrasesOf } from '../phrases/phrases-of';
import { quoted } from '../quoted';
import { subject } from '../subject';
import { translatedWords } from '../translated-words';

/**
 * The words of a highlight as a quotation: `Dala Press writes: “…”.`, or with who said them: `Dala Press quotes Asel Nur,
 * minister of trade: “…”.` Words in another language stand in translation if there is one, marked as such; else as they
 * are, in the marks of their language, which is named. Each sentence of the words is a sentence of its own.
 */
export const quotedPassage: SentenceRule = (item, context) => {
  const { clipping, copies } = item;
  const { phrases, verbs } = context;
  const person = personOf(item);
  const kind = person === '' ? 'saying' : 'quoting';
  const { words, marks, remark } = shownWords(item, context);
  const before = person !== '' && phrases.speaker === 'before' ? ` ${person}` : '';
  const remarks = [person !== '' && before === '' ? person : '', remark].filter((one) => one !== '').join('; ');
  const teller = `${subject(clipping, copies.length, context)} ${verbs.verb(kind, copies.length + 1)}${before}${bracketed(remarks)}${phrases.colon}`;
  const further = phrases.further.replace(phrases.colon, `${bracketed(remark)}${phrases.colon}`);
  const passages = passagesOf(item);
  const sentences = sentencesOf(words).map((sentence, at) => {
    const text = `${at === 0 ? teller : further}${quoted(sentence, { marks })}`;
    return { text: /[?!…][”»“’‘"\s\u00A0]*$/u.test(text) ? text : `${text}.`, passages };
  });
  return sentences.length === 0 ? null : { sentences, verb: kind };
};

function bracketed(remark: string): string {
  return remark === '' ? '' : ` (${remark})`;
}

function personOf({ highlight }: DraftItem): string {
  const { speaker = '', office = '' } = highlight.kind === 'quote' ? (highlight.quote ?? {}) : {};
  return speaker.trim() === '' ? '' : [speaker, office].map((part) => part.trim()).filter((part) => part !== '').join(', ');
}

interface Shown {
  words: string;
  marks: ReturnType<typeof phrasesOf>['marks'];
  remark: string;
}

function shownWords({ clipping, highlight }: DraftItem, { phrases, language }: DraftContext): Shown {
  const words = highlight.kind === 'quote' ? spokenWords(highlight.passage.exact) : highlight.passage.exact;
  const own = clipping.metadata.language.value ?? 'und';
  if (own === language || own === 'und') return { words, marks: phrases.marks, remark: '' };
  const translated = translatedWords(clipping, highlight.passage, language);
  if (translated !== null) return { words: translated, marks: phrases.marks, remark: phrases.translated };
  const known = documentLanguage.safeParse(own);
  return { words, marks: known.success ? phrasesOf(known.data).marks : phrases.marks, remark: phrases.original(languageInWords(own, language)) };
}

/** What is said, where the highlight holds also who says it. */
function spokenWords(exact: string): string {
  const [only, ...more] = quotations(exact);
  return only !== undefined && more.length === 0 && only.words.length * 2 > exact.length ? only.words : exact;
}

function sentencesOf(words: string): string[] {
  return words
    .split('\n')
    .flatMap((line) => splitSentences(line).map(({ from, to }) => line.slice(from, to)))
    .map((sentence) => sentence.trim().replace(/[,;:]$|(?<!\.)\.(?=["”»“]*$)/u, ''))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
