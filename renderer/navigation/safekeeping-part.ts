/** A part of the screen that keeps the library safe. */
export type SafekeepingPart = 'backups' | 'check' | 'index' | 'trash' | 'place';
