/**
 * The style of an element in the built programs, in place of linkedom's: nothing is set in it, as `prepareHtml` leaves
 * `style` out of the pages that Readability asks for it. What reads styles of the clipboard takes the attribute. linkedom's
 * is a map behind a proxy for each element that is asked whether it is shown, kept in one weak map of all elements.
 */
export class CSSStyleDeclaration {
  readonly display = '';
  readonly visibility = '';
}
