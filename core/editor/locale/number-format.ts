// Making a formatter costs more than using it a hundred times.
const known = new Map<string, Intl.NumberFormat>();

/** The formatter of a locale for these options, made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = known.get(key) ?? new Intl.NumberFormat(locale, options);
  known.set(key, made);
  return made;
}
