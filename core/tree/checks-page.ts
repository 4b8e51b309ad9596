import type { CheckReport } from '../contract/review-calls';
import { checksLabels } from '../export/labels/checks-labels';
import { rule as rules, type Dismissal } from '../model/finding';
import type { DocumentLanguage } from '../model/language';
import type { TreeBlock, TreeCell, TreeInline } from './document-tree';

/**
 * A page that says which checks were run on a review, what each of them has open, and what was dismissed and why. It is made
 * of the blocks of the narrative, so that every format and template can show it.
 */
export function checksPage({ findings, statements, sourced }: CheckReport, dismissed: readonly Dismissal[], language: DocumentLanguage): TreeBlock[] {
  const labels = checksLabels(language);
  const counted = labels.sourced.replace('{sourced}', String(sourced)).replace('{statements}', String(statements));
  const rows = rules.options.map((name) => {
    const open = findings.filter((finding) => finding.rule === name).length;
    const stands = dismissed.filter((one) => one.rule === name).length;
    return [labels.rules[name], String(open), String(stands)];
  });
  return [
    { type: 'pageBreak' },
    { type: 'heading', level: 2, content: words(labels.title), anchor: 'checks-page' },
    { type: 'paragraph', content: words(labels.about) },
    { type: 'paragraph', content: words(counted) },
    { type: 'table', columns: 3, headerRows: 1, rows: [[labels.check, labels.open, labels.dismissed], ...rows].map(cells) },
    ...(dismissed.length === 0 ? [] : dismissedList(dismissed, language)),
  ];
}

function dismissedList(dismissed: readonly Dismissal[], language: DocumentLanguage): TreeBlock[] {
  const labels = checksLabels(language);
  const items = dismissed.map(({ rule, text, reason }): TreeBlock[] => [
    { type: 'paragraph', content: [{ type: 'text', text: `${labels.rules[rule]}: `, bold: true }, ...words(text)] },
    { type: 'paragraph', content: words(`${labels.reason}: ${reason}`) },
  ]);
  return [
    { type: 'heading', level: 3, content: words(labels.dismissed), anchor: null },
    { type: 'list', ordered: false, start: 1, items },
  ];
}

function cells(texts: readonly string[], y: number): TreeCell[] {
  return texts.map((text, x) => ({ x, y, header: y === 0, colspan: 1, rowspan: 1, align: x === 0 ? null : 'right', blocks: [{ type: 'paragraph', content: words(text) }] }));
}

function words(text: string): TreeInline[] {
  return [{ type: 'text', text }];
}
