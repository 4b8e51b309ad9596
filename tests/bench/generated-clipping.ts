import type { Block } from '../../core/model/block';
import type { Clipping } from '../../core/model/clipping';
import type { Field } from '../../core/model/field';
import type { Highlight } from '../../core/model/highlight';
import { plainText } from '../../core/model/plain-text';
import { originalPath } from '../../core/library/layout';
import { sealed } from '../../core/library/storage/document-text';
import { sha256 } from '../../core/library/storage/sha256';
import { generatedLanguages, pick, zipf, type GeneratedLanguage } from './generated-words';
import { seededRandom } from './seeded-random';

/** Of all libraries, so that the last clipping is as old in each. */
const END = Date.parse('2026-04-11T04:00:00Z');
/** Seconds between two clippings: fifty-five a day, a hundred thousand in five years. */
const APART = 1571;
const PARAGRAPHS = 12;
const WORDS_A_PARAGRAPH = 50;
/** Share of clippings that are copies of a story shortly before, with another first paragraph and one less behind. */
const COPIES = 0.3;
const RECENT = 40;
const OUTLETS = 300;
/** A sign of Chinese writing is much less than a word. */
const WORDS_FACTOR: Record<string, number> = { zh: 0.7 };

export const SECTION_IDS = ['5ec00001', '5ec00002', '5ec00003', '5ec00004', '5ec00005'] as const;
export const TAGS = ['trade', 'transport', 'customs', 'visit', 'energy', 'water', 'border', 'culture', 'budget', 'sport', 'health', 'schools'] as const;

/** How much of a library each language is. */
const LANGUAGE_SHARES = [0, 0, 0, 1, 1, 1, 2, 2, 3, 4] as const;

interface Story {
  language: GeneratedLanguage;
  title: string;
  paragraphs: string[];
}

/** A clipping as its file holds it, and the text that its original is. */
export interface GeneratedClipping {
  clipping: Clipping;
  original: string;
}

/** The clippings of a library of `count`, the oldest first; the same count always gives the same ones. */
export function* generatedClippings(count: number): Generator<GeneratedClipping> {
  const random = seededRandom(count);
  const languages = generatedLanguages(seededRandom(7));
  const recent: Story[] = [];
  for (let number = 0; number < count; number += 1) {
    const former = recent.length > 0 && random() < COPIES ? pick(recent, random) : null;
    const story = former === null ? newStory(languages, random) : copyOf(former, random);
    if (former === null) recent.push(story);
    if (recent.length > RECENT) recent.shift();
    yield clippingOf(story, { number, age: count - 1 - number, count }, random);
  }
}

/** Unlike for any two numbers below 2^32, as the factor is odd. */
export function generatedId(number: number): string {
  return (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
}

export function generatedOutlet(number: number): string {
  const kinds = ['Courier', 'Gazette', 'Вестник', 'Хабар', 'صحيفة', '日报'];
  return `${kinds[number % kinds.length] ?? ''} ${String(number + 1)}`;
}

function newStory(languages: readonly GeneratedLanguage[], random: () => number): Story {
  const language = languages[pick(LANGUAGE_SHARES, random)];
  if (language === undefined) throw new RangeError('There is no such language.');
  return { language, title: phrase(language, 8, random), paragraphs: Array.from({ length: PARAGRAPHS }, () => paragraph(language, random)) };
}

function copyOf({ language, title, paragraphs }: Story, random: () => number): Story {
  return { language, title: random() < 0.5 ? title : phrase(language, 8, random), paragraphs: [paragraph(language, random), ...paragraphs.slice(1, -1)] };
}

function paragraph(language: GeneratedLanguage, random: () => number): string {
  const words = Math.round(WORDS_A_PARAGRAPH * (WORDS_FACTOR[language.code] ?? 1));
  const sentences = Array.from({ length: 4 }, () => `${phrase(language, Math.round(words / 4), random)}${language.stop}`);
  return sentences.join(language.space);
}

function phrase({ words, space }: GeneratedLanguage, length: number, random: () => number): string {
  const drawn = Array.from({ length }, () => words[zipf(words.length, random)] ?? '').join(space);
  return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}`;
}

function clippingOf({ language, title, paragraphs }: Story, { number, age, count }: { number: number; age: number; count: number }, random: () => number): GeneratedClipping {
  const id = generatedId(number);
  const published = new Date(END - age * APART * 1000);
  const blocks = paragraphs.map((text, at): Block => ({ id: `b${String(at + 1)}`, type: 'paragraph', content: [{ text }] }));
  const original = `${title}\n\n${paragraphs.join('\n\n')}\n`;
  const outlet = zipf(OUTLETS, random);
  const isNew = age < count / 5;
  const highlights = random() < 0.2 ? [highlightIn(blocks, number, published)] : [];
  const clipping: Clipping = {
    format: 'dateline/clipping',
    version: 1,
    revision: 1,
    checksum: '',
    id,
    capturedAt: new Date(published.getTime() + 600_000).toISOString(),
    source: { kind: 'file', name: `article-${String(number)}.txt` },
    original: { path: originalPath(id, 'txt'), mediaType: 'text/plain', bytes: Buffer.byteLength(original), sha256: sha256(original), encoding: 'utf-8' },
    metadata: {
      title: field(title),
      outlet: field(generatedOutlet(outlet)),
      authors: field([`A. Author ${String(zipf(500, random))}`]),
      published: field(published.toISOString().slice(0, 19).concat('Z')),
      language: field(language.code),
      description: field<string>(null),
      address: field(`https://outlet-${String(outlet + 1)}.example/${String(number)}`),
    },
    blocks,
    words: PARAGRAPHS * WORDS_A_PARAGRAPH,
    flags: [],
    failure: null,
    status: isNew ? 'inbox' : random() < 0.4 ? 'kept' : 'discarded',
    read: !isNew || random() < 0.3,
    sectionId: random() < 0.3 ? pick(SECTION_IDS, random) : null,
    tone: random() < 0.4 ? pick(['positive', 'neutral', 'negative'] as const, random) : null,
    toneSubject: '',
    tags: random() < 0.4 ? [...new Set([pick(TAGS, random), TAGS[zipf(TAGS.length, random)] ?? 'trade'])] : [],
    note: '',
    highlights,
  };
  return { clipping: sealed(clipping), original };
}

function field<T>(value: T | null): Field<T> {
  return { value, origin: value === null ? null : 'file', candidates: [] };
}

function highlightIn(blocks: readonly Block[], number: number, published: Date): Highlight {
  const { text } = plainText(blocks);
  const [start, end] = [20, 120];
  return {
    id: generatedId(number ^ 0x5555),
    kind: 'fact',
    colour: 'yellow',
    note: number % 2 === 0 ? '' : 'To be followed up.',
    passage: { exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end, end + 64), start, end, blockId: 'b1' },
    createdAt: published.toISOString(),
  };
}
