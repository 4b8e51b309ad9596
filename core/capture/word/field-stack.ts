import { webAddress } from '../acquire/web-address';

interface Field {
  code: string;
  inResult: boolean;
}

/** Fields of Word that are open: each has a code that is not text (`HYPERLINK "https://…"`) and then a result that is. */
export class FieldStack {
  private readonly fields: Field[] = [];

  begin(): void {
    this.fields.push({ code: '', inResult: false });
  }

  separate(): void {
    const field = this.fields.at(-1);
    if (field !== undefined) field.inResult = true;
  }

  end(): void {
    this.fields.pop();
  }

  addCode(text: string): void {
    const field = this.fields.at(-1);
    if (field !== undefined && !field.inResult) field.code += text;
  }

  /** Whether text here is code, or the result of a field whose result is no text of the article. */
  get hidesText(): boolean {
    return this.fields.some(({ code, inResult }) => !inResult || /^\s*(?:TOC|INDEX|PAGE|NUMPAGES)\b/i.test(code));
  }

  /** The address that the innermost hyperlink leads to, or null. */
  get href(): string | null {
    for (const { code } of [...this.fields].reverse()) {
      const address = hyperlinkOf(code);
      if (address !== null) return address;
    }
    return null;
  }
}

/** @returns the address in the code of a hyperlink field, or null; a switch such as `\l` before it means a place within */
export function hyperlinkOf(code: string): string | null {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code) ?? [];
  return webAddress(quoted ?? bare, null);
}
