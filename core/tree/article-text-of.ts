import type { Clipping } from '../model/clipping';
import type { ArticleText, ExportOptions } from '../model/export-options';
import type { Outlet } from '../model/outlet';
import { outletOf } from './outlet-of';

const AMOUNTS: readonly ArticleText[] = ['link', 'excerpt', 'full'];

/** @returns how much of an article a review shows: what was chosen, lowered to what the outlet's rights allow */
export function articleTextOf(clipping: Clipping, outlets: readonly Outlet[], options: ExportOptions): ArticleText {
  const { rights } = outletOf(clipping, outlets);
  const allowed = rights === 'none' ? 'link' : rights;
  return AMOUNTS.indexOf(allowed) < AMOUNTS.indexOf(options.text) ? allowed : options.text;
}
