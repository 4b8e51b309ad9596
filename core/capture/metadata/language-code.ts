const RENAMED: Record<string, string> = { iw: 'he', in: 'id', nb: 'no', nn: 'no', kaz: 'kk', aze: 'az', rus: 'ru', eng: 'en', tur: 'tr' };

/** @returns the ISO 639-1 code of a language tag (`ru-RU`, `az_AZ`, `kaz`), or null */
export function languageCode(tag: string): string | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const code = RENAMED[primary] ?? primary;
  return /^[a-z]{2}$/.test(code) ? code : null;
}
