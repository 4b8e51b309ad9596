const FIRST_ROWS = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const LAST_ROWS = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/**
 * What a sign of a symbol font means. The Symbol font has an encoding of its own (Adobe's Symbol set); the signs of
 * Wingdings and its like are pictures, of which no text is made.
 * @param code of the sign, with or without the private use area it is often moved to
 * @param font name of the font
 */
export function symbolText(code: number, font: string): string {
  if (!/^symbol/i.test(font.trim())) return '';
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return own >= 0xa0 ? LAST_ROWS[own - 0xa0] ?? '' : FIRST_ROWS[own - 0x20] ?? '';
}
