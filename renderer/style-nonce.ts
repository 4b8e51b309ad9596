/**
 * The shell lets the page add styles that carry this value only, which is another one each time it is loaded.
 * Mantine, the editor and the scroll lock of dialogs add theirs with it.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
