import { BorderStyle, type ITableBordersOptions } from 'docx';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C3B6' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Lines between rows only. */
export const TABLE_BORDERS: ITableBordersOptions = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE };

/** Twips around the words of a cell. */
export const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
