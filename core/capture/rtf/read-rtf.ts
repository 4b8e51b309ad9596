import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import type { DocumentContent, DocumentParagraph, DocumentPart, DocumentProperties } from '../document/document-part';
import { numberedNote } from '../document/numbered-note';
import { symbolText } from '../document/symbol-text';
import { hyperlinkOf } from '../word/field-stack';
import type { RtfFont } from './rtf-encoding';
import { decodeRun, documentEncoding, isSymbolFont } from './rtf-encoding';
import type { Destination, RtfGroup } from './rtf-group';
import { FIRST_GROUP, paragraphWith, PLAIN_PARAGRAPH } from './rtf-group';
import { RtfStory } from './rtf-story';
import { RtfTables } from './rtf-tables';
import type { RtfToken } from './rtf-tokens';
import { rtfTokens } from './rtf-tokens';
import { INFO_WORDS, KEPT_WORDS, SKIPPED_WORDS, TEXT_WORDS } from './rtf-words';

/** What an RTF file holds, and the encoding of its bytes beyond ASCII. */
export interface RtfContent extends DocumentContent {
  encoding: string;
}

/**
 * Reads RTF as a word processor shows it, with hidden and deleted text, heads, feet and comments left out.
 * @throws DatelineError too-large
 */
export function readRtf(bytes: Uint8Array): RtfContent {
  const reader = new RtfReader(bytes);
  for (const token of rtfTokens(bytes)) {
    reader.take(token);
    if (reader.ended) break;
  }
  return reader.finish();
}

class RtfReader {
  ended = false;
  private group: RtfGroup = FIRST_GROUP;
  private readonly outer: RtfGroup[] = [];
  private story = new RtfStory();
  private readonly notes: DocumentPart[][] = [];
  private readonly tables = new RtfTables();
  private readonly properties: DocumentProperties = { title: null, creator: null, language: null, description: null };
  private encoding = 'windows-1252';
  private marker: { text: string } | null = null;
  private pending: number[] = [];
  private toSkip = 0;
  private ignorable = false;
  private length = 0;

  constructor(private readonly bytes: Uint8Array) {}

  take(token: RtfToken): void {
    if (token.type === 'run') this.run(token.start, token.end);
    else if (token.type === 'byte') this.byte(token.value);
    else {
      this.flush();
      if (token.type === 'word') this.word(token.name, token.parameter);
      else if (token.type === 'open') this.open();
      else if (token.type === 'close') this.close();
    }
    this.ignorable = token.type === 'ignorable';
  }

  finish(): RtfContent {
    this.flush();
    while (this.outer.length > 0) this.close();
    const notes = this.notes.flatMap((parts, index) => numberedNote(parts, index + 1));
    return { parts: [...this.story.finish(), ...notes], properties: this.properties, encoding: this.encoding };
  }

  private open(): void {
    if (this.outer.length > CAPTURE_LIMITS.hostileNesting) throw tooLarge();
    this.toSkip = 0;
    this.outer.push(this.group);
    this.group = { ...this.group, atEnd: null };
    if (this.group.destination.type === 'styles') this.tables.beginStyle();
  }

  private close(): void {
    this.toSkip = 0;
    const { atEnd } = this.group;
    const outer = this.outer.pop();
    if (outer !== undefined) this.group = outer;
    atEnd?.();
    this.ended = this.outer.length === 0;
  }

  private run(start: number, end: number): void {
    const { type } = this.group.destination;
    const skipped = Math.min(this.toSkip, end - start);
    this.toSkip -= skipped;
    if (type === 'skip' || type === 'info') return;
    for (let at = start + skipped; at < end; at += 1) this.pending.push(this.bytes[at] ?? 0);
    if (this.pending.length > CAPTURE_LIMITS.textLength) throw tooLarge();
  }

  private byte(value: number): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else if (this.group.destination.type !== 'skip') this.pending.push(value);
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    const { type } = this.group.destination;
    const font = type === 'fonts' || type === 'styles' ? undefined : this.font;
    const symbols = isSymbolFont(font) ? font?.name ?? '' : null;
    this.text(symbols === null ? decodeRun(bytes, font, this.encoding) : [...bytes].map((byte) => symbolText(byte, symbols)).join(''));
  }

  private get font(): RtfFont | undefined {
    const { rightToLeft, otherFont, font } = this.group;
    return this.tables.fontOf((rightToLeft ? otherFont : null) ?? font);
  }

  private text(text: string): void {
    const { destination, hidden, bold, italic, href, paragraph } = this.group;
    if (destination.type === 'capture') destination.into.text += text;
    else if (destination.type === 'fonts') this.tables.fontName(text);
    else if (destination.type === 'styles') this.tables.styleName(text);
    else if (destination.type === 'text' && !hidden) {
      this.length += text.length;
      if (this.length > CAPTURE_LIMITS.textLength) throw tooLarge();
      this.story.text(text, { ...(bold && { bold }), ...(italic && { italic }), ...(href !== null && { href }) }, paragraph.inTable);
    }
  }

  private word(name: string, parameter: number | null): void {
    if (this.toSkip > 0) {
      this.toSkip -= 1;
      return;
    }
    const { type } = this.group.destination;
    const text = TEXT_WORDS[name];
    if (this.startsDestination(name)) return;
    if (name === 'u') this.unicode(parameter ?? 0);
    else if (text !== undefined) this.text(text);
    else if (type === 'fonts') this.tables.fontWord(name, parameter);
    else if (type === 'styles') this.tables.styleWord(name, parameter);
    else if (type === 'text') this.structure(name, parameter);
    this.format(name, parameter);
  }

  private unicode(code: number): void {
    const point = code < 0 ? code + 0x10000 : code;
    const isSymbol = point >= 0xf000 && point <= 0xf0ff && this.font !== undefined;
    this.text(isSymbol ? symbolText(point, this.font.name) : String.fromCharCode(point));
    this.toSkip = this.group.fallback;
  }

  private startsDestination(name: string): boolean {
    const destination = this.destinationOf(name);
    if (destination === null) return false;
    this.group.destination = destination;
    return true;
  }

  private destinationOf(name: string): Destination | null {
    const { destination } = this.group;
    if (name === 'ud') return this.group.beyond ?? destination;
    if (destination.type === 'skip') return destination;
    if (destination.type === 'info' && name !== 'upr') return this.infoDestination(name, destination);
    const start = this.starters.get(name);
    if (start !== undefined) return start(destination);
    return SKIPPED_WORDS.has(name) || (this.ignorable && !KEPT_WORDS.has(name)) ? { type: 'skip' } : null;
  }

  // Text written twice, for programs of before Unicode and in Unicode: only the second, `ud`, is read.
  private readonly starters: ReadonlyMap<string, (outer: Destination) => Destination> = new Map([
    ['fonttbl', () => ({ type: 'fonts' })],
    ['stylesheet', () => ({ type: 'styles' })],
    ['info', () => ({ type: 'info' })],
    ['upr', (outer) => this.startTwice(outer)],
    ['field', (outer) => this.startField(outer)],
    ['fldinst', () => ({ type: 'capture', into: this.group.field ?? { text: '' } })],
    ['fldrslt', () => this.fieldResult()],
    ['footnote', () => this.startNote()],
    ['shptxt', () => this.startTextBox()],
    ['dptxbxtext', () => this.startTextBox()],
    ['listtext', () => this.startMarker()],
    ['pntext', () => this.startMarker()],
  ] satisfies [string, (outer: Destination) => Destination][]);

  private startTwice(outer: Destination): Destination {
    this.group.beyond = outer;
    return { type: 'skip' };
  }

  private startMarker(): Destination {
    this.marker = { text: '' };
    return { type: 'capture', into: this.marker };
  }

  private infoDestination(name: string, outer: Destination): Destination {
    const property = INFO_WORDS[name];
    if (property === undefined) return outer;
    const into = { text: '' };
    this.group.atEnd = () => {
      this.properties[property] = into.text;
    };
    return { type: 'capture', into };
  }

  private startField(destination: Destination): Destination {
    this.group.field = { text: '' };
    return destination;
  }

  private fieldResult(): Destination {
    const code = this.group.field?.text ?? '';
    this.group.href = hyperlinkOf(code) ?? this.group.href;
    return /^\s*(?:TOC|INDEX|PAGE|NUMPAGES)\b/i.test(code) ? { type: 'skip' } : { type: 'text' };
  }

  private startNote(): Destination {
    const note: DocumentPart[] = [];
    this.text(`[${String(this.notes.push(note))}]`);
    return this.startStory((parts) => note.push(...parts));
  }

  private startTextBox(): Destination {
    const outer = this.story;
    return this.startStory((parts) => {
      outer.float(parts);
    });
  }

  /** A text of its own until its group ends. */
  private startStory(finished: (parts: readonly DocumentPart[]) => void): Destination {
    const outer = this.story;
    const story = new RtfStory();
    this.story = story;
    this.group = { ...this.group, paragraph: PLAIN_PARAGRAPH, href: null };
    this.group.atEnd = () => {
      this.story = outer;
      finished(story.finish());
    };
    return { type: 'text' };
  }

  private structure(name: string, parameter: number | null): void {
    const { paragraph } = this.group;
    switch (name) {
      case 'par':
      case 'sect':
      case 'nestrow':
        this.endParagraph();
        break;
      case 'line':
      case 'softline':
        this.story.lineBreak(paragraph.inTable);
        break;
      case 'cell':
        this.group.paragraph = { ...paragraph, inTable: true };
        this.endParagraph();
        this.story.endCell();
        break;
      case 'row':
        this.story.endRow();
        break;
      case 'pard':
        this.group.paragraph = PLAIN_PARAGRAPH;
        break;
      case 'intbl':
      case 's':
      case 'ls':
      case 'outlinelevel':
        this.group.paragraph = paragraphWith(paragraph, name, parameter ?? 0);
        break;
    }
  }

  private endParagraph(): void {
    const { style, inTable, inList, outline } = this.group.paragraph;
    const { level, role, quote } = this.tables.meaningOf(style);
    const list = this.marker !== null || inList ? { ordered: /[\p{L}\d]+[.)]/u.test(this.marker?.text ?? '') } : null;
    this.marker = null;
    const meaning: Partial<DocumentParagraph> = { level: level ?? outline, role, quote, list };
    this.story.endParagraph(meaning, inTable);
  }

  private format(name: string, parameter: number | null): void {
    const on = parameter !== 0;
    const { group } = this;
    if (name === 'b') group.bold = on;
    else if (name === 'i') group.italic = on;
    else if (name === 'v' || name === 'deleted') group.hidden = on;
    else if (name === 'plain') Object.assign(group, { bold: false, italic: false, hidden: false, font: null });
    else if (name === 'f') group.font = parameter;
    else if (name === 'af') group.otherFont = parameter;
    else if (name === 'rtlch' || name === 'ltrch') group.rightToLeft = name === 'rtlch';
    else if (name === 'uc') group.fallback = Math.max(0, parameter ?? 1);
    else if (name === 'deff') this.tables.setDefaultFont(parameter ?? 0);
    else this.encoding = documentEncoding(name, parameter) ?? this.encoding;
  }
}

function tooLarge(): DatelineError {
  return new DatelineError('too-large', 'This document is too large to be read as an article. It is kept in the library as it came; paste its text to have it as an article.');
}
