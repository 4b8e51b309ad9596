import { browserCalls } from './browser-calls';
import { shellCalls } from './shell-calls';

/** The calls that main answers itself. */
export const mainContract = { ...shellCalls, ...browserCalls };
