import type { ExportFormat } from '../../model/export-options';
import type { DocumentTree } from '../../tree/document-tree';
import type { Exported } from '../exporters';
import { showBundle } from './show-bundle';
import { showMail } from './show-mail';
import { showWord } from './show-word';
import { showWorkbook } from './show-workbook';

/** A file as it is shown on the export screen: a page of HTML, or its own text. */
export interface ShownFile {
  shown: 'page' | 'text';
  text: string;
}

/** What a file of a format looks like, told from the file itself. */
export async function showFile(format: ExportFormat, { bytes }: Pick<Exported, 'bytes'>, tree: DocumentTree): Promise<ShownFile> {
  const text = (): string => new TextDecoder().decode(bytes);
  switch (format) {
    case 'html':
      return { shown: 'page', text: text() };
    case 'docx':
      return { shown: 'page', text: showWord(bytes, tree) };
    case 'eml':
      return { shown: 'page', text: showMail(bytes) };
    case 'xlsx':
      return { shown: 'page', text: showWorkbook(bytes, tree) };
    case 'bundle':
      return { shown: 'text', text: await showBundle(bytes) };
    case 'pdf':
    case 'txt':
    case 'md':
    case 'ninjs':
    case 'csv':
      return { shown: 'text', text: text() };
  }
}
