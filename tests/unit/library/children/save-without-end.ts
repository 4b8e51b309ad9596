import { Library } from '../../../../core/library/library';

const [folder = '', id = ''] = process.argv.slice(2);

// Saves one clipping over and over; its note says which save it is, and is long enough to be caught half written.
async function saveWithoutEnd(): Promise<void> {
  const library = await Library.open(folder);
  let clipping = await library.clippings.get(id);
  process.stdout.write('saving\n');
  for (let count = 0; ; count += 1) {
    clipping = await library.clippings.save({ ...clipping, note: `${String(count)} `.repeat(400_000) });
  }
}

void saveWithoutEnd();
