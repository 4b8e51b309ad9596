// `run-bench CHROMIUM RUNS [TOPIC…]`: prints the table; a topic is one of pdf, docx, families, import, writing, library.

import { cpus, loadavg } from 'node:os';
import { docxRows } from './docx-rows';
import { familyRows } from './family-rows';
import { importRows } from './import-rows';
import { libraryRows } from './library-rows';
import { pdfRows } from './pdf-rows';
import { HEAD, isMissed, rowLine, type Row } from './row';
import { writingRows } from './writing-rows';

const TOPICS: Record<string, (settings: { chromium: string; runs: number }) => AsyncGenerator<Row>> = {
  pdf: pdfRows,
  docx: ({ runs }) => docxRows(runs, (message) => { process.stderr.write(`${message}\n`); }),
  families: familyRows,
  import: importRows,
  writing: () => writingRows((message) => { process.stderr.write(`${message}\n`); }),
  library: ({ runs }) => libraryRows(runs, (message) => { process.stderr.write(`${message}\n`); }),
};

const [, , chromium = 'chromium', ...words] = process.argv;
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 7);
const topics = words.filter((word) => !/^\d+$/.test(word));
const unknown = topics.filter((topic) => TOPICS[topic] === undefined);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const load = (): string => loadavg().map((average) => average.toFixed(1)).join(' ');

if (unknown.length > 0) throw new Error(`There is nothing to measure about ${unknown.join(', ')}; there is ${Object.keys(TOPICS).join(', ')}.`);
const cores = cpus();
print(`${String(cores.length)} cores, ${cores[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${String(runs)} runs; load of the machine ${load()}\n`);
HEAD.forEach(print);
let missed = 0;
for (const [topic, rows] of Object.entries(TOPICS)) {
  if (topics.length > 0 && !topics.includes(topic)) continue;
  for await (const row of rows({ chromium, runs })) {
    print(rowLine(row));
    if (isMissed(row)) missed += 1;
  }
}
print(`\nLoad of the machine at the end ${load()}`);
process.exitCode = missed === 0 ? 0 : 1;
