import { CITATION_CHARACTER, type PlacedCitation, type Statement } from '../editor/statement';
import { splitSentences } from '../editor/split-sentences';
import type { CitedPassage } from '../model/citation';
import type { Clipping } from '../model/clipping';
import type { Finding } from '../model/finding';
import type { Passage } from '../model/passage';
import { clippingText } from '../review/clipping-text';
import { resolvePassage } from '../review/passage-text';
import type { CheckContext } from './check';
import { isComplete } from './evidence';
import { MESSAGES } from './messages';
import { outletFinder } from './outlet-finder';
import { namesPerson, samePerson } from './same-person';
import { speakersIn, type Speaker } from './speakers-in';

/**
 * Compares the person to whom a statement gives words with what it cites. An error where each cited passage gives its
 * words to others; a warning where no cited article has the person at all. A person that the passage’s own sentences name,
 * whatever for, is in the right place, and so is who a quote highlight says.
 */
export function speakerMismatches(statement: Statement, citations: readonly PlacedCitation[], context: CheckContext): Finding[] {
  const text = statement.source.split(CITATION_CHARACTER).join(' ');
  const outlets = outletFinder(context).find(text);
  const speakers = speakersIn(text).filter(({ from, to }) => !outlets.some((outlet) => from < outlet.to && to > outlet.from));
  if (speakers.length === 0) return [];
  const cited = citations.flatMap(({ passages }) => passages);
  return speakers.flatMap((speaker) => {
    const verdicts = cited.map((passage) => judge(speaker, passage, context.clippings.get(passage.clippingId)));
    const against = verdicts.filter((verdict) => verdict !== null);
    const worst = against.find(({ said }) => said !== undefined) ?? against[0];
    return worst === undefined || against.length < verdicts.length ? [] : [finding(speaker, statement, worst)];
  });
}

interface Verdict {
  clippingId: string;
  /** To whom the passage gives its words; without it, the article does not have the person at all. */
  said?: string;
  passage?: Passage;
}

const judged = new WeakMap<Clipping, Map<string, Verdict | null>>();

/** @returns null where nothing speaks against the person */
function judge(speaker: Speaker, cited: CitedPassage, clipping: Clipping | undefined): Verdict | null {
  if (!clipping) return null;
  const kept = judged.get(clipping) ?? new Map<string, Verdict | null>();
  judged.set(clipping, kept);
  const key = `${speaker.name}\n${cited.highlightId ?? ''}\n${cited.exact ?? ''}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const verdict = verdictOn(speaker, cited, clipping);
  kept.set(key, verdict);
  return verdict;
}

function verdictOn({ name }: Speaker, cited: CitedPassage, clipping: Clipping): Verdict | null {
  const resolved = resolvePassage(cited, clipping);
  if (resolved.state !== 'found') return resolved.state === 'whole' ? absence(name, clipping) : null;
  const { passage, highlight } = resolved;
  const here = sentencesAround(clipping, passage);
  const marked = highlight?.quote?.speaker.trim() ?? '';
  if (namesPerson(here, name) || (marked !== '' && samePerson(marked, name))) return null;
  const said = marked === '' ? speakersIn(here)[0]?.name : marked;
  return said === undefined ? absence(name, clipping) : { clippingId: clipping.id, said, passage };
}

function absence(name: string, clipping: Clipping): Verdict | null {
  const text = `${clipping.metadata.title.value ?? ''} ${clippingText(clipping).text}`;
  const isReadable = isComplete(clipping) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(text);
  return isReadable && !namesPerson(text, name) ? { clippingId: clipping.id } : null;
}

/** The sentences that a passage lies in, and the one behind where a quotation goes on into it. */
function sentencesAround(clipping: Clipping, { start, end }: Passage): string {
  const { text, spans } = clippingText(clipping);
  const spanned = spans.filter((span) => span.start < end && span.end > start);
  return spanned
    .map((span) => {
      const block = text.slice(span.start, span.end);
      const sentences = splitSentences(block);
      const touched = sentences.filter((one) => one.begin + span.start < end && one.end + span.start > start);
      const last = sentences.indexOf(touched[touched.length - 1] ?? { begin: 0, from: 0, to: 0, end: 0 });
      const next = sentences[last + 1];
      const goesOn = next !== undefined && isOpen(block.slice(0, next.begin));
      return block.slice(touched[0]?.begin ?? 0, goesOn ? next.end : (touched[touched.length - 1]?.end ?? 0));
    })
    .join(' ');
}

/** Whether a quotation that begins in a text does not end in it. */
function isOpen(text: string): boolean {
  const count = (marks: RegExp): number => (text.match(marks) ?? []).length;
  return count(/«/gu) > count(/»/gu) || count(/„/gu) > count(/“/gu) + count(/”/gu) || (!text.includes('„') && count(/“/gu) > count(/”/gu));
}

function finding({ name, from, to }: Speaker, statement: Statement, { clippingId, said, passage }: Verdict): Finding {
  return {
    rule: 'attribution-mismatch',
    severity: said === undefined ? 'warning' : 'error',
    message: said === undefined ? MESSAGES.personNotInArticles(name) : MESSAGES.saidByAnother(name, said),
    from: statement.from + from,
    to: statement.from + to,
    text: name,
    sentence: statement.text,
    clippingId,
    ...(passage ? { passage } : {}),
  };
}
