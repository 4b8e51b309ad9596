import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { TreeBlock, TreePicture } from '../../tree/document-tree';
import { isRightToLeft } from '../../tree/direction';
import type { LoadedPicture } from '../pictures/tree-pictures';
import { xmlText } from '../xml-text';
import { docxInlines } from './docx-inlines';
import { docxRuns } from './docx-runs';
import type { DocxWriting, Place } from './docx-writing';
import { standIn } from './place-pictures';

/** Pixels at 96 to the inch: within the lines of an A4 page, and no more than half of its height. */
const WIDEST = 600;
const HIGHEST = 480;
const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

/** A picture with its caption; the caption alone where the picture cannot be shown. */
export function docxPicture(block: Extract<TreeBlock, { type: 'picture' }>, { language }: Place, writing: DocxWriting): Paragraph[] {
  const loaded = block.file === undefined ? undefined : writing.pictures.get(block.file.path);
  const image = loaded === undefined ? null : pictureRun(loaded, block.alt, WIDEST, HIGHEST);
  const words = block.caption.map((run) => (run.type === 'text' ? run.text : ' ')).join('') || block.alt;
  const caption = block.caption.length > 0 ? docxInlines(block.caption, language, writing) : docxRuns(block.alt, language);
  const label = docxRuns(`${writing.tree.labels.picture}: `);
  const below = new Paragraph({ style: 'Caption', ...(isRightToLeft(words) && { bidirectional: true }), children: image === null ? [...label, ...caption] : caption });
  if (image === null) return [below];
  const shown = new Paragraph({ alignment: AlignmentType.CENTER, keepNext: words !== '', spacing: { before: 120, after: 60 }, children: [image] });
  return words === '' ? [shown] : [shown, below];
}

/** @returns a place for a picture (see `placePictures`), no larger than it is and than the given pixels, null for a format that Word does not know */
export function pictureRun({ bytes, mediaType, width, height }: LoadedPicture, alt: string, widest: number, highest: number): ImageRun | null {
  const type = wordType(mediaType);
  if (type === null) return null;
  const scale = Math.min(1, widest / width, highest / height);
  const transformation = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  return new ImageRun({ type, data: standIn({ bytes }), transformation, altText: { name: xmlText(alt).slice(0, 60), description: xmlText(alt) } });
}

function wordType(mediaType: TreePicture['mediaType']): 'png' | 'jpg' | 'gif' | null {
  return mediaType === 'image/png' || mediaType === 'image/jpeg' || mediaType === 'image/gif' ? TYPES[mediaType] : null;
}
