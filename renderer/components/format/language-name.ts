/** The name of a language (ISO 639-1 code) in the language `locale`; the code itself where there is no name. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
