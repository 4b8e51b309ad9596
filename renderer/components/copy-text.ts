/**
 * Puts words on the clipboard, by the key's own way: pages have no right to the clipboard otherwise.
 * @returns whether it could be done
 */
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  // A dialog keeps the focus within itself.
  const host = document.querySelector('[role=dialog]') ?? document.body;
  const focused = document.activeElement;
  host.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
