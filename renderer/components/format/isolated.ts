/** A text that stands among others of another direction: its letters leave what is around it in order (UAX #9, FSI and PDI). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
