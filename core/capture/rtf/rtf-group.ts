/** Where the text of a group goes. */
export type Destination =
  | { type: 'text' | 'skip' | 'fonts' | 'styles' | 'info' }
  /** Text that is set aside for a purpose: a field's code, a style's name, the mark of a list item. */
  | { type: 'capture'; into: { text: string } };

/** What a group of RTF has set; a group within it starts with all of it. */
export interface RtfGroup {
  destination: Destination;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  font: number | null;
  /** The font for runs from right to left, and whether this is one. */
  otherFont: number | null;
  rightToLeft: boolean;
  /** How many signs after `\u` are for programs that do not know it. */
  fallback: number;
  href: string | null;
  field: { text: string } | null;
  paragraph: RtfParagraph;
  /** Where the text in Unicode goes of a text that is written twice. */
  beyond: Destination | null;
  /** Run when the group ends. */
  atEnd: (() => void) | null;
}

export interface RtfParagraph {
  style: number;
  inTable: boolean;
  inList: boolean;
  outline: number | null;
}

export const PLAIN_PARAGRAPH: RtfParagraph = { style: 0, inTable: false, inList: false, outline: null };

export const FIRST_GROUP: RtfGroup = {
  destination: { type: 'text' },
  bold: false,
  italic: false,
  hidden: false,
  font: null,
  otherFont: null,
  rightToLeft: false,
  fallback: 1,
  href: null,
  field: null,
  paragraph: PLAIN_PARAGRAPH,
  beyond: null,
  atEnd: null,
};

/** @returns the paragraph's properties with what one control word says: `intbl`, `s`, `ls` or `outlinelevel` */
export function paragraphWith(paragraph: RtfParagraph, name: string, parameter: number): RtfParagraph {
  if (name === 'intbl') return { ...paragraph, inTable: true };
  if (name === 's') return { ...paragraph, style: parameter };
  if (name === 'ls') return { ...paragraph, inList: parameter > 0 };
  return { ...paragraph, outline: parameter >= 0 && parameter < 9 ? Math.min(parameter + 1, 6) : null };
}

/** Sets what a control word says of the letters. @returns whether it says anything of them */
export function setFormat(group: RtfGroup, name: string, parameter: number | null): boolean {
  const on = parameter !== 0;
  if (name === 'b') group.bold = on;
  else if (name === 'i') group.italic = on;
  else if (name === 'v' || name === 'deleted') group.hidden = on;
  else if (name === 'plain') Object.assign(group, { bold: false, italic: false, hidden: false, font: null });
  else if (name === 'f') group.font = parameter;
  else if (name === 'af') group.otherFont = parameter;
  else if (name === 'rtlch' || name === 'ltrch') group.rightToLeft = name === 'rtlch';
  else if (name === 'uc') group.fallback = Math.max(0, parameter ?? 1);
  else return false;
  return true;
}
