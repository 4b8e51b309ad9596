const KEY = 'dateline.typingStyle';

/** Whether quotation marks, dashes and percentages are written in the style of the language; on until it is switched off. */
export function typingStyleIsOn(): boolean {
  return window.localStorage.getItem(KEY) !== 'off';
}

/** Switches the style over, for all reviews on this machine. */
export function switchTypingStyle(): boolean {
  const on = !typingStyleIsOn();
  window.localStorage.setItem(KEY, on ? 'on' : 'off');
  return on;
}
