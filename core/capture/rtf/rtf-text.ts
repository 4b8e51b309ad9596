import { CAPTURE_LIMITS } from '../capture-limits';
import type { DocumentParagraph, DocumentPart } from '../document/document-part';
import { numberedNote } from '../document/numbered-note';
import type { Destination, RtfGroup } from './rtf-group';
import { paragraphWith, PLAIN_PARAGRAPH } from './rtf-group';
import { RtfStory } from './rtf-story';
import type { RtfTables } from './rtf-tables';
import { rtfTooLarge } from './rtf-too-large';

/** The text of a document while it is written: its paragraphs, tables and text boxes, and its notes. */
export class RtfText {
  private story = new RtfStory();
  private readonly notes: DocumentPart[][] = [];
  private marker: { text: string } | null = null;
  private length = 0;

  constructor(private readonly tables: RtfTables) {}

  /** @throws DatelineError too-large */
  add(text: string, { hidden, bold, italic, href, paragraph }: RtfGroup): void {
    if (hidden) return;
    this.length += text.length;
    if (this.length > CAPTURE_LIMITS.textLength) throw rtfTooLarge();
    this.story.text(text, { ...(bold && { bold }), ...(italic && { italic }), ...(href !== null && { href }) }, paragraph.inTable);
  }

  /** What a control word says of paragraphs and cells. */
  structure(group: RtfGroup, name: string, parameter: number | null): void {
    const { paragraph } = group;
    switch (name) {
      case 'par':
      case 'sect':
      case 'nestrow':
        this.endParagraph(group);
        break;
      case 'line':
      case 'softline':
        this.story.lineBreak(paragraph.inTable);
        break;
      case 'cell':
        group.paragraph = { ...paragraph, inTable: true };
        this.endParagraph(group);
        this.story.endCell();
        break;
      case 'row':
        this.story.endRow();
        break;
      case 'pard':
        group.paragraph = PLAIN_PARAGRAPH;
        break;
      case 'intbl':
      case 's':
      case 'ls':
      case 'outlinelevel':
        group.paragraph = paragraphWith(paragraph, name, parameter ?? 0);
        break;
    }
  }

  /** The mark of a list item, which says of what kind the list is. */
  startMarker(): Destination {
    this.marker = { text: '' };
    return { type: 'capture', into: this.marker };
  }

  /** Begins a note: its number stands in the text around it, the group holds its text. */
  startNote(group: RtfGroup): Destination {
    const note: DocumentPart[] = [];
    const number = this.notes.push(note);
    if (group.destination.type === 'text') this.add(`[${String(number)}]`, group);
    this.startStory(group, (parts) => note.push(...parts));
    return { type: 'text' };
  }

  startTextBox(group: RtfGroup): Destination {
    const outer = this.story;
    this.startStory(group, (parts) => {
      outer.float(parts);
    });
    return { type: 'text' };
  }

  finish(): DocumentPart[] {
    return [...this.story.finish(), ...this.notes.flatMap((parts, index) => numberedNote(parts, index + 1))];
  }

  /** A text of its own until its group ends. */
  private startStory(group: RtfGroup, finished: (parts: readonly DocumentPart[]) => void): void {
    const outer = this.story;
    const story = new RtfStory();
    this.story = story;
    group.paragraph = PLAIN_PARAGRAPH;
    group.href = null;
    group.atEnd = () => {
      this.story = outer;
      finished(story.finish());
    };
  }

  private endParagraph({ paragraph: { style, inTable, inList, outline } }: RtfGroup): void {
    const { level, role, quote } = this.tables.meaningOf(style);
    const list = this.marker !== null || inList ? { ordered: /[\p{L}\d]+[.)]/u.test(this.marker?.text ?? '') } : null;
    this.marker = null;
    const meaning: Partial<DocumentParagraph> = { level: level ?? outline, role, quote, list };
    this.story.endParagraph(meaning, inTable);
  }
}
