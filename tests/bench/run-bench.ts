import { cpus } from 'node:os';
import { familyRows } from './family-rows';
import { importRows } from './import-rows';
import { pdfRows } from './pdf-rows';
import { HEAD, ratio, rowLine } from './row';

const [, , chromium = 'chromium', runs = '7'] = process.argv;
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const cores = cpus();
print(`${cores.length} cores, ${cores[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${runs} runs\n`);
HEAD.forEach(print);
let missed = 0;
for (const rows of [pdfRows({ chromium, runs: Number(runs) }), familyRows(), importRows()]) {
  for await (const row of rows) {
    print(rowLine(row));
    if (ratio(row) > row.promise) missed += 1;
  }
}
process.exitCode = missed === 0 ? 0 : 1;
