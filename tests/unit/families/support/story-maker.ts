import { Random } from '../../random';

const SYLLABLES = ['ka', 'ro', 'mi', 'ta', 'len', 'dor', 'es', 'shi', 'um', 'vel', 'pra', 'no', 'ti', 'gar', 'qu', 'zen'];
const VOCABULARY = 3000;
const SUBJECT_WORDS = 60;
const SUBJECTS = 25;
const PHRASES = 40;
/** How often one of the set phrases follows a word. */
const USUAL = 0.03;
const HAN = 0x4e00;
const HAN_WORDS = 1500;

/** What the articles are like. */
export interface Manner {
  /** How often a set phrase that everybody uses follows a word; 0.1 makes a third of the text of them. */
  phrases?: number;
  /** `han`: words of one to three Chinese characters, without spaces between them. */
  script?: 'latin' | 'han';
}

/** A story, and what it is about: stories of one subject share its words, its phrases and a piece of background. */
export interface Story {
  subject: number;
  paragraphs: string[];
}

/**
 * Makes articles as a newsroom gets them, from invented words: some words everywhere, others only in one subject, set
 * phrases that everybody uses.
 */
export class StoryMaker {
  readonly random: Random;
  private readonly words: string[];
  private readonly phrases: string[][];
  private readonly backgrounds: string[];

  constructor(
    seed: number,
    private readonly manner: Manner = {},
  ) {
    this.random = new Random(seed);
    const made = new Set<string>();
    while (made.size < VOCABULARY) made.add(this.word());
    this.words = [...made];
    this.phrases = Array.from({ length: PHRASES }, () => this.random.many(3, 6, () => this.common()));
    this.backgrounds = Array.from({ length: SUBJECTS }, (_, subject) => this.sentences(subject, 70));
  }

  /** @param words about how long it is */
  story(words: number, subject = this.random.below(SUBJECTS)): Story {
    const paragraphs: string[] = [];
    let length = 0;
    while (length < words) {
      const paragraph = this.sentences(subject, 20 + this.random.below(40));
      paragraphs.push(paragraph);
      length += paragraph.split(' ').length;
    }
    return { subject, paragraphs };
  }

  /** Another story on the same subject, which ends in the background that all of them repeat. */
  followUp(subject: number): Story {
    const story = this.story(120 + this.random.below(150), subject);
    return { subject, paragraphs: [...story.paragraphs, this.backgrounds[subject] ?? ''] };
  }

  /** A text of the same length in which a part of the words was exchanged, left out or added to. */
  edited(paragraphs: readonly string[], part: number): string[] {
    return paragraphs.map((paragraph) => paragraph.split(' ').flatMap((word) => this.editedWord(word, part)).join(' '));
  }

  /** What is left when a text is cut to its first words, as a page with little room does. */
  cut(paragraphs: readonly string[], part: number): string[] {
    const words = paragraphs.join(' ').split(' ');
    return [words.slice(0, Math.ceil(words.length * part)).join(' ')];
  }

  lead(words: number): string {
    return this.sentences(this.random.below(SUBJECTS), words);
  }

  /** A copy with anything that happens to wire stories: up to three words of ten edited, cut, a lead put on top. */
  copy({ paragraphs }: Story): string[] {
    let copied = this.edited(paragraphs, this.random.next() * 0.3);
    if (this.random.chance(0.4)) copied = this.cut(copied, 0.4 + this.random.next() * 0.6);
    if (this.random.chance(0.4)) copied = [this.lead(15 + this.random.below(35)), ...copied];
    return copied;
  }

  private editedWord(word: string, part: number): string[] {
    if (!this.random.chance(part)) return [word];
    return this.random.pick([[this.random.pick(this.words)], [], [word, this.random.pick(this.words)]]);
  }

  private sentences(subject: number, least: number): string {
    const words: string[] = [];
    while (words.length < least) {
      if (this.random.chance(this.manner.phrases ?? USUAL)) words.push(...this.random.pick(this.phrases));
      else words.push(this.random.chance(0.3) ? this.ofSubject(subject) : this.common());
      if (this.random.chance(0.03)) words.push(String(this.random.below(2000)));
    }
    return words.join(' ');
  }

  private word(): string {
    if (this.manner.script === 'han') return this.random.many(1, 3, () => String.fromCharCode(HAN + this.random.below(HAN_WORDS))).join('');
    return this.random.many(1, 4, () => this.random.pick(SYLLABLES)).join('');
  }

  /** Few words are used often and many seldom, as in every language. */
  private common(): string {
    return this.words[Math.floor(VOCABULARY * this.random.next() ** 3)] ?? '';
  }

  private ofSubject(subject: number): string {
    return this.words[(subject * SUBJECT_WORDS + Math.floor(SUBJECT_WORDS * this.random.next() ** 2)) % VOCABULARY] ?? '';
  }
}
