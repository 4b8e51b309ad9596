import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const SIGNS = ['•', '–', '▪'];
/** Twips by which each level of a list stands in. */
export const LIST_INDENT = 425;

/** The lists of a document: each ordered one counts for itself, from its own beginning. */
export class ListNumbers {
  private readonly starts = new Set<number>();
  private instances = 0;

  /** @returns what a paragraph says to belong to one more list */
  add(ordered: boolean, start: number): { reference: string; instance: number } {
    this.instances += 1;
    if (!ordered) return { reference: 'points', instance: 1 };
    const first = Math.max(start, 0);
    this.starts.add(first);
    return { reference: `numbers-${String(first)}`, instance: this.instances };
  }

  /** The definitions of all lists that were added. */
  options(): INumberingOptions {
    const points = { reference: 'points', levels: LEVELS.map((level) => ({ level, format: LevelFormat.BULLET, text: SIGNS[level % SIGNS.length] ?? '•', alignment: AlignmentType.LEFT, style: { paragraph: indent(level) } })) };
    const numbers = [...this.starts].map((start) => ({
      reference: `numbers-${String(start)}`,
      levels: LEVELS.map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.`, start, alignment: AlignmentType.LEFT, style: { paragraph: indent(level) } })),
    }));
    return { config: [points, ...numbers] };
  }
}

function indent(level: number) {
  return { indent: { left: LIST_INDENT * (level + 1), hanging: LIST_INDENT } };
}
