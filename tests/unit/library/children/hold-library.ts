import { Library } from '../../../../core/library/library';

const [folder = ''] = process.argv.slice(2);

// Opens a library, says how, and closes it when its input ends.
async function hold(): Promise<void> {
  const library = await Library.open(folder);
  process.stdout.write(`${JSON.stringify({ readOnly: library.readOnly, reason: library.readOnlyReason })}\n`);
  await new Promise((resolve) => process.stdin.once('end', resolve).resume());
  await library.close();
}

void hold();
