import type { DocumentTree } from '../../tree/document-tree';
import { textColumns } from './text-columns';
import { wrapText } from './wrap-text';

/** The figures of a review as columns, with the rule by which they were counted. */
export function textCoverage({ coverage, labels }: DocumentTree, width: number): string[] {
  const row = (label: string, count: string, share: string) => [
    { x: 0, colspan: 1, text: label },
    { x: 1, colspan: 1, text: count, right: true },
    { x: 2, colspan: 1, text: share, right: true },
  ];
  const tables = coverage.charts.flatMap(({ title, rows }) => [
    ...textColumns([row(title, labels.count, labels.share), ...rows.map(({ label, count, shareText }) => row(label, String(count), shareText))], 3, width),
    '',
  ]);
  return [...tables, ...wrapText(coverage.rule, width)];
}
