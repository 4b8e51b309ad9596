import { rowDateText, outletDay } from '../export/labels/date-text';
import { countText } from '../export/labels/count-text';
import { percentText } from '../editor/locale/number-in-words';
import { languageName } from '../export/labels/language-name';
import type { Labels } from '../export/labels/labels';
import { tone as toneSchema, type Clipping, type Tone } from '../model/clipping';
import type { Outlet } from '../model/outlet';
import type { ReviewContent } from '../model/review';
import type { Coverage, CoverageChart, CoverageRow } from './document-tree';
import type { TreeLibrary } from './build-tree';
import { outletOf } from './outlet-of';
import { shorten } from './shorten';

/** Rows of the outlet chart; more are added up in one. */
const MOST_OUTLETS = 15;
/** Days shown one by one; a longer span is shown by month. */
const MOST_DAYS = 31;

interface Counted {
  key: string;
  label: string;
  tone?: Tone;
}

/**
 * The figures of a review over its clippings (listed or cited, each once; see `countingRule` in the labels).
 * Charts with nothing to compare, such as sections where there are none, are left out.
 */
export function coverageOf(clippings: readonly Clipping[], review: ReviewContent, { outlets, copies }: Pick<TreeLibrary, 'outlets' | 'copies'>, labels: Labels): Coverage {
  const total = clippings.length;
  const sectionOf = new Map(review.clippings.map(({ clippingId, sectionId }) => [clippingId, sectionId]));
  const sectionOrder = review.sections.map(({ id }) => id);
  const outletRows = tally(clippings, (clipping) => outletKey(clipping, outlets, labels)).sort(byCountThenLabel);
  const languageRows = tally(clippings, (clipping) => languageKey(clipping, labels)).sort(byCountThenLabel);
  const toneRows = tally(clippings, (clipping) => toneKey(clipping, labels)).sort(inOrder(toneSchema.options));
  const sectionRows = tally(clippings, (clipping) => sectionKey(sectionOf.get(clipping.id) ?? null, review, labels)).sort(inOrder(sectionOrder));
  const charts = [
    chart('outlet', labels.text.byOutlet, longTailAddedUp(outletRows, labels), total, labels),
    chart('language', labels.text.byLanguage, languageRows, total, labels),
    chart('tone', labels.text.byTone, toneRows, total, labels),
    chart('section', labels.text.bySection, review.sections.length === 0 ? [] : sectionRows, total, labels),
    dayChart(clippings, total, labels),
  ];
  const shown = charts.filter(({ rows }) => rows.length > 0);
  if (copies === undefined) return { total, charts: shown, rule: labels.text.countingRule };
  const originals = new Set(clippings.map(({ id }) => copies[id] ?? id)).size;
  return { total, originals, charts: shown, rule: `${labels.text.countingRule} ${copiesRule(total, originals, labels)}` };
}

function copiesRule(total: number, originals: number, labels: Labels): string {
  return labels.copiesRule.replace('{clippings}', () => countText(labels, 'clippings', total)).replace('{originals}', () => countText(labels, 'originals', originals));
}

type Tallied = Counted & { count: number };

function tally(clippings: readonly Clipping[], keyOf: (clipping: Clipping) => Counted): Tallied[] {
  const rows = new Map<string, Tallied>();
  for (const clipping of clippings) {
    const counted = keyOf(clipping);
    const row = rows.get(counted.key) ?? { ...counted, count: 0 };
    row.count += 1;
    rows.set(counted.key, row);
  }
  return [...rows.values()];
}

function outletKey(clipping: Clipping, outlets: readonly Outlet[], labels: Labels): Counted {
  const name = outletOf(clipping, outlets).name;
  return { key: name ?? '', label: shorten(name ?? labels.text.unknownOutlet, 60) };
}

function languageKey(clipping: Clipping, labels: Labels): Counted {
  const code = clipping.metadata.language.value ?? 'und';
  const name = languageName(labels, code);
  return { key: code, label: name.charAt(0).toLocaleUpperCase(labels.locale) + name.slice(1) };
}

function toneKey({ tone }: Clipping, labels: Labels): Counted {
  return tone === null ? { key: '', label: labels.text.noTone } : { key: tone, label: labels.tones[tone], tone };
}

function sectionKey(sectionId: string | null, review: ReviewContent, labels: Labels): Counted {
  const section = review.sections.find(({ id }) => id === sectionId);
  return section === undefined
    ? { key: '', label: labels.text.noSection }
    : { key: section.id, label: shorten(section.title, 60) };
}

function dayChart(clippings: readonly Clipping[], total: number, labels: Labels): CoverageChart {
  const dayOf = (clipping: Clipping): string => outletDay(clipping.metadata.published.value ?? '') ?? '';
  const byMonth = new Set(clippings.map(dayOf)).size > MOST_DAYS;
  const rows = tally(clippings, (clipping) => {
    const key = byMonth ? dayOf(clipping).slice(0, 7) : dayOf(clipping);
    return { key, label: key === '' ? labels.text.unknownDate : rowDateText(labels, key) };
  });
  // Unknown dates stand last, not before the first day.
  rows.sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.key.localeCompare(b.key));
  return chart('day', byMonth ? labels.text.byMonth : labels.text.byDay, rows, total, labels);
}

function longTailAddedUp(rows: readonly Tallied[], labels: Labels): Tallied[] {
  if (rows.length <= MOST_OUTLETS) return [...rows];
  const rest = rows.slice(MOST_OUTLETS - 1);
  const count = rest.reduce((sum, row) => sum + row.count, 0);
  return [...rows.slice(0, MOST_OUTLETS - 1), { key: '…', label: countText(labels, 'otherOutlets', rest.length), count }];
}

function chart(key: CoverageChart['key'], title: string, rows: readonly Tallied[], total: number, labels: Labels): CoverageChart {
  const full = rows.map((row): CoverageRow => {
    const share = total === 0 ? 0 : row.count / total;
    return { label: row.label, count: row.count, share, shareText: percentText(share, labels.locale), tone: row.tone ?? null };
  });
  return { key, title, rows: full };
}

function byCountThenLabel(a: Tallied, b: Tallied): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

function inOrder(keys: readonly string[]): (a: Tallied, b: Tallied) => number {
  const place = (row: Tallied): number => (row.key === '' ? keys.length : keys.indexOf(row.key));
  return (a, b) => place(a) - place(b);
}
