/** The one way from the window to main, and the one back. */
export const callChannel = 'dateline:call';
export const eventChannel = 'dateline:event';
