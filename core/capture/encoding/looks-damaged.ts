/** UTF-8 shown as windows-1252: a letter pair whose second half is never a letter, as in `Ã¼`, `Ð°`, `â€œ`. */
const AS_LATIN = /[ÂÃÐÑÄÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â€[\u0080-\u00bfœ\u009d™“”˜]/g;
/** UTF-8 shown as windows-1251: `Р°`, `СЃ`, `вЂ”`; the second half is a sign that no Cyrillic word has. */
const AS_CYRILLIC = /[РС][°±²³µ¶·№»јЅѕ‚ѓ„…†‡€‰‹ЊќЋЏђ‘’“”•–—™›њ¤¦§©«¬®]|вЂ[“”™њќ¦]/g;
const SHORT_TEXT = 4;

/**
 * Whether a decoded text shows the traces of a wrong or broken encoding.
 * One replacement character is enough; the patterns must come often, since each alone can be right.
 */
export function looksDamaged(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const traces = count(text, AS_LATIN) + count(text, AS_CYRILLIC);
  return traces >= SHORT_TEXT && traces > letters * 0.03;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
