/** By locale: making one takes longer than asking it for the names of all clippings of a list. */
const names = new Map<string, Intl.DisplayNames>();

/** The name of a language (ISO 639-1 code) in the language `locale`; the code itself where there is no name. */
export function languageName(code: string, locale: string): string {
  try {
    return namesIn(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

function namesIn(locale: string): Intl.DisplayNames {
  const made = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  names.set(locale, made);
  return made;
}
