import { dayText } from '../export/labels/date-text';
import type { Labels } from '../export/labels/labels';
import type { Erratum } from '../model/edition';
import type { TreeBlock } from './document-tree';
import { paragraphs } from './paragraphs';

/** What an edition corrects in an earlier one, as paragraphs that stand before everything else; none for no erratum. */
export function erratumBlocks(erratum: Erratum | null | undefined, labels: Labels): TreeBlock[] {
  if (!erratum || erratum.text.trim() === '') return [];
  const head = labels.erratumTo.replace('{number}', String(erratum.corrects)).replace('{date}', () => dayText(labels, erratum.of));
  const lines = erratum.text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return [
    ...paragraphs([{ type: 'text', text: head, bold: true }]),
    ...lines.flatMap((text) => paragraphs([{ type: 'text', text }])),
  ];
}
