import { CAPTURE_LIMITS } from '../capture-limits';
import type { DocumentContent, DocumentProperties } from '../document/document-part';
import { symbolText } from '../document/symbol-text';
import { hyperlinkOf } from '../word/field-stack';
import { RtfBytes } from './rtf-bytes';
import type { RtfFont } from './rtf-encoding';
import { decodeRun, documentEncoding, isSymbolFont } from './rtf-encoding';
import type { Destination, RtfGroup } from './rtf-group';
import { FIRST_GROUP, setFormat } from './rtf-group';
import { RtfTables } from './rtf-tables';
import { RtfText } from './rtf-text';
import type { RtfToken } from './rtf-tokens';
import { rtfTokens } from './rtf-tokens';
import { rtfTooLarge } from './rtf-too-large';
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
  private group: RtfGroup = { ...FIRST_GROUP };
  private readonly outer: RtfGroup[] = [];
  private readonly tables = new RtfTables();
  private readonly written = new RtfText(this.tables);
  private readonly properties: DocumentProperties = { title: null, creator: null, language: null, description: null };
  private readonly bytes: RtfBytes;
  private encoding = 'windows-1252';
  private ignorable = false;

  constructor(bytes: Uint8Array) {
    this.bytes = new RtfBytes(bytes);
  }

  take(token: RtfToken): void {
    const { type } = this.group.destination;
    if (token.type === 'run') this.bytes.run(token.start, token.end, type !== 'skip' && type !== 'info');
    else if (token.type === 'byte') this.bytes.byte(token.value, type !== 'skip');
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
    return { parts: this.written.finish(), properties: this.properties, encoding: this.encoding };
  }

  private open(): void {
    if (this.outer.length > CAPTURE_LIMITS.hostileNesting) throw rtfTooLarge();
    this.bytes.skip(0);
    this.outer.push(this.group);
    this.group = { ...this.group, atEnd: null };
    if (this.group.destination.type === 'styles') this.tables.beginStyle();
  }

  private close(): void {
    this.bytes.skip(0);
    const { atEnd } = this.group;
    const outer = this.outer.pop();
    if (outer !== undefined) this.group = outer;
    atEnd?.();
    this.ended = this.outer.length === 0;
  }

  private flush(): void {
    const bytes = this.bytes.take();
    if (bytes.length === 0) return;
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
    const { destination } = this.group;
    if (destination.type === 'capture') destination.into.text += text;
    else if (destination.type === 'fonts') this.tables.fontName(text);
    else if (destination.type === 'styles') this.tables.styleName(text);
    else if (destination.type === 'text') this.written.add(text, this.group);
  }

  private word(name: string, parameter: number | null): void {
    if (this.bytes.skipsWord()) return;
    const { type } = this.group.destination;
    const text = TEXT_WORDS[name];
    if (this.startsDestination(name)) return;
    if (name === 'u') this.unicode(parameter ?? 0);
    else if (text !== undefined) this.text(text);
    else if (type === 'fonts') this.tables.fontWord(name, parameter);
    else if (type === 'styles') this.tables.styleWord(name, parameter);
    else if (type === 'text') this.written.structure(this.group, name, parameter);
    if (setFormat(this.group, name, parameter)) return;
    if (name === 'deff') this.tables.setDefaultFont(parameter ?? 0);
    else this.encoding = documentEncoding(name, parameter) ?? this.encoding;
  }

  private unicode(code: number): void {
    const point = code < 0 ? code + 0x10000 : code;
    const isSymbol = point >= 0xf000 && point <= 0xf0ff && this.font !== undefined;
    this.text(isSymbol ? symbolText(point, this.font.name) : String.fromCharCode(point));
    this.bytes.skip(this.group.fallback);
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
    ['footnote', () => this.written.startNote(this.group)],
    ['shptxt', () => this.written.startTextBox(this.group)],
    ['dptxbxtext', () => this.written.startTextBox(this.group)],
    ['listtext', () => this.written.startMarker()],
    ['pntext', () => this.written.startMarker()],
  ] satisfies [string, (outer: Destination) => Destination][]);

  private startTwice(outer: Destination): Destination {
    this.group.beyond = outer;
    return { type: 'skip' };
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
}
