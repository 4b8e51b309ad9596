const WORD = /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*$/u;
const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u;
const PARTICLE = /^(?:von|van|der|den|de|da|di|du|la|le|al|el|bin|ibn|oglu|oğlu|oğlı|qızı|uly|ұлы|қызы|оглы|кызы)$/i;
const LONGEST = 60;

/** @returns whether a line is nothing but a name as people write it: “Anna Berg”, “А. К. Петров”, “Ludwig van der Berg” */
export function isPersonName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  if (line.length > LONGEST || words.length < 2 || words.length > 5) return false;
  const full = words.filter((word) => WORD.test(word)).length;
  return full >= 1 && words.length - full <= 3 && words.every((word) => WORD.test(word) || INITIAL.test(word) || PARTICLE.test(word));
}
