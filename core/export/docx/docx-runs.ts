import { TextRun, type IRunOptions } from 'docx';
import { byDirection } from '../../tree/direction';
import { xmlText } from '../xml-text';
import { runLanguage } from './docx-language';

/** The mark of direction that Unicode has for this. */
const LEFT_TO_RIGHT = '\u200e';

/**
 * A text as runs of one direction each.
 * @param language BCP 47 tag, null for the document's own
 */
export function docxRuns(text: string, language: string | null = null, look: IRunOptions = {}): TextRun[] {
  const spoken = language === null ? {} : { language: runLanguage(language) };
  // Within words of the document's own, digits behind Arabic letters would go to the wrong side of them.
  const behind = language === null ? LEFT_TO_RIGHT : '';
  return byDirection(xmlText(text)).flatMap((piece) =>
    piece.rightToLeft ? [new TextRun({ ...look, ...spoken, text: piece.text, rightToLeft: true }), ...(behind === '' ? [] : [new TextRun({ ...look, text: behind })])] : [new TextRun({ ...look, ...spoken, text: piece.text })],
  );
}
