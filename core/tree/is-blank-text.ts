/** @returns whether nothing of a text would be seen: PDF/UA refuses a heading that shows nothing */
export function isBlankText(text: string): boolean {
  return !/[^\s\p{C}\p{Variation_Selector}]/u.test(text);
}
