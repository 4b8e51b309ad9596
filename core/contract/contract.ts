import type { z } from 'zod';
import { annotationCalls } from './annotation-calls';
import { captureCalls } from './capture-calls';
import { clippingCalls } from './clipping-calls';
import { clipperCalls } from './clipper-calls';
import { editionCalls } from './edition-calls';
import { exportCalls } from './export-calls';
import { familyCalls } from './family-calls';
import { feedCalls } from './feed-calls';
import { libraryCalls } from './library-calls';
import { licenceCalls } from './licence-calls';
import { mainContract } from './main-contract';
import { officeCalls } from './office-calls';
import { outletCalls } from './outlet-calls';
import { paletteCalls } from './palette-calls';
import { presetCalls } from './preset-calls';
import { reviewCalls } from './review-calls';
import { safekeepingCalls } from './safekeeping-calls';
import type { shellCalls } from './shell-calls';
import { spellingCalls } from './spelling-calls';
import { tableCalls } from './table-calls';
import { versionCalls } from './version-calls';

/** The calls that core answers, in the worker. */
export const coreContract = {
  ...libraryCalls, ...clippingCalls, ...annotationCalls, ...familyCalls, ...captureCalls, ...tableCalls, ...clipperCalls, ...feedCalls, ...outletCalls, ...reviewCalls, ...paletteCalls, ...exportCalls, ...editionCalls, ...presetCalls, ...licenceCalls, ...safekeepingCalls, ...officeCalls, ...spellingCalls, ...versionCalls,
};

/** The one table of calls between window and main: name → input schema, output schema. */
export const contract = { ...coreContract, ...mainContract };

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CoreCallName = keyof typeof coreContract;
export type MainCallName = keyof typeof mainContract;
export type ShellCallName = keyof typeof shellCalls;
export type CallInput<N extends CallName> = z.infer<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<Contract[N]['output']>;

/** One handler a call; the input it gets has been parsed. */
export type Handlers<N extends CallName> = {
  [K in N]: (input: CallInput<K>) => Promise<CallOutput<K>> | CallOutput<K>;
};
