/** Whether the keyboard is a Mac's. */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
