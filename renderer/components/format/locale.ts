/** The locale for dates and numbers of a language of the window: day before month, 24 hours. */
export function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
