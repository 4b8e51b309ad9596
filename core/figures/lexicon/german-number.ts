const UNITS: Readonly<Record<string, number>> = {
  ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
};
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
};

/**
 * German writes a number below a million as one word, units before tens: `zweihundertsechsunddreißig`.
 * @param word in lower case
 * @returns its value, or null for any other word
 */
export function germanNumber(word: string): number | null {
  if (word === 'anderthalb') return 1.5;
  // `zweieinhalb`
  if (word.endsWith('einhalb')) return halfMore(belowThousand(word.slice(0, -'einhalb'.length)));
  const [thousands, below] = divided(word, 'tausend');
  if (below === null) return belowThousand(word);
  const [upper, lower] = [thousands === '' ? 1 : belowThousand(thousands), below === '' ? 0 : belowThousand(below)];
  return upper === null || lower === null ? null : upper * 1000 + lower;
}

function halfMore(whole: number | null): number | null {
  return whole === null ? null : whole + 0.5;
}

function belowThousand(word: string): number | null {
  const [hundreds, below] = divided(word, 'hundert');
  if (below === null) return belowHundred(word);
  const [upper, lower] = [hundreds === '' ? 1 : (UNITS[hundreds] ?? null), below === '' ? 0 : belowHundred(below.replace(/^und/u, ''))];
  return upper === null || upper > 9 || lower === null ? null : upper * 100 + lower;
}

function belowHundred(word: string): number | null {
  const whole = UNITS[word] ?? TENS[word];
  if (whole !== undefined) return whole;
  const [, units, tens] = /^(\p{L}{3,6}?)und(\p{L}+)$/u.exec(word) ?? [];
  const [unit, ten] = [UNITS[units ?? ''], TENS[tens ?? '']];
  return unit === undefined || ten === undefined || unit > 9 ? null : ten + unit;
}

/** What stands before and behind a word within another; null behind it where it is not there. */
function divided(word: string, by: string): [string, string | null] {
  const at = word.indexOf(by);
  return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + by.length)];
}
