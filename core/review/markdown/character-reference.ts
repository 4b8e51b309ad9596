const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

/** Writes a character so that no Markdown program trims, folds or refuses it: `&nbsp;`, `&#8201;`. */
export function characterReference(character: string): string {
  const name = Object.keys(NAMES).find((one) => NAMES[one] === character);
  return name ? `&${name};` : `&#${character.charCodeAt(0)};`;
}

/** Reads the references that `characterReference` writes, control characters included; others stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,5})|(amp|lt|gt|quot|nbsp));/g, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return Number(code) <= 0xffff ? String.fromCharCode(Number(code)) : whole;
    return NAMES[name ?? ''] ?? whole;
  });
}
