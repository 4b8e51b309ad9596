const SAMPLE = 200_000;

/**
 * How little a decoded text looks like writing, 0 to 1: the share of signs among those beyond ASCII that a wrong
 * encoding leaves behind. Replacement and control characters count; so do clusters of accented Latin letters and
 * capitals inside Cyrillic words, which is how Cyrillic looks in the wrong one of its encodings.
 */
export function implausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const beyondAscii = count(sample, /[^\0-\x7f]/g);
  if (beyondAscii === 0) return 0;
  const broken = count(sample, /[\ufffd\u0080-\u009f]/g);
  const latinClusters = length(sample, /[\u00a1-\u00ff]{4,}/g);
  const cyrillicNoise = length(sample, /[а-яё][А-ЯЁ]{2,}|[а-яё][°±¤¦§©¬®Ј]|[\u2500-\u25ff]+/g);
  return Math.min(1, (broken * 4 + latinClusters + cyrillicNoise) / beyondAscii);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function length(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).reduce((sum, cluster) => sum + cluster.length, 0);
}
