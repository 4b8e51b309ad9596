import type { StyleMeaning } from '../document/style-meaning';
import { styleMeaning } from '../document/style-meaning';
import type { RtfFont } from './rtf-encoding';

/** The font table and the style sheet of a document, taken in word by word. */
export class RtfTables {
  private readonly fonts = new Map<number, RtfFont>();
  private readonly styles = new Map<number, string>();
  private defaultFont = -1;
  private font: RtfFont | null = null;
  private style: number | null = 0;

  setDefaultFont(number: number): void {
    this.defaultFont = number;
  }

  fontOf(number: number | null): RtfFont | undefined {
    return this.fonts.get(number ?? this.defaultFont);
  }

  meaningOf(style: number): StyleMeaning {
    return styleMeaning(this.styles.get(style) ?? '');
  }

  fontWord(name: string, parameter: number | null): void {
    if (name === 'f') {
      this.font = { name: '', charset: null, codepage: null };
      this.fonts.set(parameter ?? 0, this.font);
    } else if (this.font !== null && name === 'fcharset') this.font.charset = parameter;
    else if (this.font !== null && name === 'cpg') this.font.codepage = parameter;
  }

  fontName(text: string): void {
    if (this.font !== null) this.font.name += text.replace(/;.*/s, '');
  }

  /** A style without a number is the first one, the normal style. */
  beginStyle(): void {
    this.style = 0;
  }

  styleWord(name: string, parameter: number | null): void {
    if (name === 's') this.style = parameter ?? 0;
    else if (name === 'cs' || name === 'ds' || name === 'ts') this.style = null;
  }

  styleName(text: string): void {
    if (this.style !== null) this.styles.set(this.style, ((this.styles.get(this.style) ?? '') + text).replace(/;.*/s, ''));
  }
}
