const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether what is typed goes into a field, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
