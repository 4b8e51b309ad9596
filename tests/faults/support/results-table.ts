import type { Result } from './run-sections';

/** The results as a Markdown table, a row for each kind of round. */
export function resultsTable(results: readonly Result[]): string {
  const rows = results.map(({ section, name, rounds, outcomes, failures, skipped }) => {
    const came = [...outcomes].sort(([, one], [, other]) => other - one).map(([outcome, count]) => `${String(count)} ${outcome}`);
    return `| ${section} | ${name} | ${String(rounds)} | ${skipped ?? came.join(', ')} | ${skipped === null ? String(failures.length) : '–'} |`;
  });
  return ['| section | rounds of | rounds | outcomes | broken |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
