import { BorderStyle, LineRuleType, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { DocumentTree } from '../../tree/document-tree';
import { runLanguage } from './docx-language';

const INK = '1D1B18';
const MUTED = '5F5A52';
/** Fonts that Word has on every system, with all letters of the languages of labels. */
const SERIF = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'SimSun' };
const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimHei' };

/** Sizes are half points, distances twips, as in Word's own files. */
export function docxStyles({ language, look }: DocumentTree): IStylesOptions {
  const accent = look.accent.slice(1).toUpperCase();
  const heading = (size: number, before: number, color = INK): IBaseParagraphStyleOptions => ({
    run: { font: SERIF, size, bold: true, italics: false, color },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: { run: { font: SERIF, size: 22, color: INK, language: runLanguage(language) }, paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } } },
      title: { run: { font: SERIF, size: 52, bold: true, color: INK }, paragraph: { spacing: { before: 120, after: 200, line: 252, lineRule: LineRuleType.AUTO } } },
      heading1: { ...heading(32, 480, accent), paragraph: { spacing: { before: 480, after: 200 }, keepNext: true, keepLines: true, border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 3, color: accent } } } },
      heading2: heading(28, 240),
      heading3: heading(24, 240),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      heading6: heading(22, 200),
      footnoteText: { run: { font: SERIF, size: 18 }, paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } } },
      caption: { run: { font: SERIF, size: 19, italics: true, color: MUTED }, paragraph: { spacing: { after: 200 } } },
      hyperlink: { run: { color: '1F4E79', underline: {} } },
    },
    paragraphStyles: paragraphStyles(accent),
    characterStyles: [
      { id: 'OutletName', name: 'Outlet Name', run: { font: SANS, size: 19, bold: true, color: accent } },
      { id: 'Particulars', name: 'Particulars', run: { font: SANS, size: 19, color: MUTED } },
      { id: 'CodeText', name: 'Code Text', run: { font: 'Consolas', size: 20 } },
    ],
  };
}

function paragraphStyles(accent: string): NonNullable<IStylesOptions['paragraphStyles']> {
  const style = (id: string, name: string, options: IBaseParagraphStyleOptions) => ({ id, name, basedOn: 'Normal', quickFormat: true, ...options });
  const small = { font: SANS, size: 19, color: MUTED };
  const side = { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: accent } };
  return [
    style('Subtitle', 'Subtitle', { run: { font: SERIF, size: 28 }, paragraph: { spacing: { after: 240 } } }),
    style('Quote', 'Quote', { run: { italics: true }, paragraph: { indent: { left: 425, right: 425 }, border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'C9C3B6' } } } }),
    style('Kicker', 'Kicker', { run: { font: SANS, size: 22, bold: true, color: accent }, paragraph: { spacing: { before: 600, after: 60 } } }),
    style('CoverFacts', 'Cover Facts', { run: { ...small, size: 22 }, paragraph: { spacing: { after: 60 } } }),
    style('ContentsTitle', 'Contents Title', { run: { size: 32, bold: true, color: accent }, paragraph: { spacing: { before: 240, after: 160 }, keepNext: true } }),
    style('TOC1', 'toc 1', { run: { bold: true }, paragraph: { spacing: { before: 120, after: 40 } } }),
    style('TOC2', 'toc 2', { paragraph: { indent: { left: 300 }, spacing: { after: 30 } } }),
    style('Outlet', 'Outlet', { run: { font: SANS, size: 20, bold: true, color: accent }, paragraph: { spacing: { before: 480, after: 0 }, keepNext: true } }),
    style('Facts', 'Facts', { run: small, paragraph: { spacing: { after: 60 } } }),
    style('Small', 'Small', { run: small }),
    style('Card', 'Card', { paragraph: { indent: { left: 200 }, spacing: { after: 0 }, border: side, keepLines: true } }),
    style('Removed', 'Removed', { paragraph: { spacing: { before: 160 } }, run: { italics: true, color: accent } }),
    style('Source', 'Source', { paragraph: { spacing: { before: 200, after: 20 }, keepLines: true } }),
    style('SourceFacts', 'Source Facts', { run: { size: 20 }, paragraph: { indent: { left: 340 }, spacing: { after: 20 } } }),
    style('Code', 'Code', { run: { font: 'Consolas', size: 19 }, paragraph: { shading: { type: 'clear', fill: 'F3F1EB', color: 'auto' } } }),
    style('TableText', 'Table Text', { run: { size: 20 }, paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } } }),
    style('TableHead', 'Table Head', { run: { size: 20, bold: true }, paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } } }),
    style('Gap', 'Gap', { run: { size: 12 }, paragraph: { spacing: { after: 60, line: 200, lineRule: LineRuleType.AUTO } } }),
    style('PageEdge', 'Page Edge', { run: { font: SANS, size: 17, color: MUTED }, paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } } }),
  ];
}
