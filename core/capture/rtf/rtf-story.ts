import type { Inline } from '../../model/block';
import type { DocumentParagraph, DocumentPart } from '../document/document-part';
import { nonEmptyParts } from '../document/document-part';
import { PartWriter } from '../document/part-writer';

/** A text of its own (the document, a note, a text box), with the table that is being filled in it. */
export class RtfStory {
  private readonly writer = new PartWriter();
  private readonly floating: DocumentPart[] = [];
  private cell: PartWriter | null = null;
  private row: DocumentPart[][] = [];
  private rows: DocumentPart[][][] = [];

  text(text: string, marks: Omit<Inline, 'text'>, inTable: boolean): void {
    this.target(inTable).text(text, marks);
  }

  lineBreak(inTable: boolean): void {
    this.target(inTable).lineBreak();
  }

  endParagraph(meaning: Partial<Omit<DocumentParagraph, 'kind' | 'content'>>, inTable: boolean): void {
    this.target(inTable).endParagraph(meaning);
    if (!inTable) this.writer.add(...this.floating.splice(0));
  }

  endCell(): void {
    this.row.push(nonEmptyParts((this.cell ?? new PartWriter()).finish()));
    this.cell = null;
  }

  endRow(): void {
    if (this.cell !== null) this.endCell();
    if (this.row.length > 0) this.rows.push(this.row);
    this.row = [];
  }

  /** What hangs on the paragraph that is being written; it follows it. */
  float(parts: readonly DocumentPart[]): void {
    this.floating.push(...parts);
  }

  finish(): DocumentPart[] {
    this.endRow();
    this.endTable();
    return [...this.writer.finish(), ...this.floating];
  }

  private target(inTable: boolean): PartWriter {
    if (inTable) return (this.cell ??= new PartWriter());
    this.endTable();
    return this.writer;
  }

  private endTable(): void {
    if (this.cell !== null || this.row.length > 0) this.endRow();
    if (this.rows.length > 0) this.writer.add({ kind: 'table', header: false, rows: this.rows });
    this.rows = [];
  }
}
