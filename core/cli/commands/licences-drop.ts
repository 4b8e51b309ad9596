import { today } from '../../app/today';
import { citedPassages } from '../../expiry/cited-passages';
import { dropOrLeave } from '../../expiry/drop-or-leave';
import { dueClippings } from '../../expiry/due-clippings';
import { DatelineError } from '../../model/dateline-error';
import type { Command } from '../command';
import { readId } from '../read-id';

export const licencesDrop: Command = {
  name: 'licences drop',
  usage: '[ID…]',
  summary: 'Drop the texts whose licence has ended, all or those named',
  details:
    'What is highlighted or cited stays, and all that is known of the article. The whole text, its original and pictures lie\nin the trash for 30 days; “trash restore ID” puts them back.',
  options: [],
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run({ words }, { output, library, signal }) {
    const opened = await library();
    if (opened.readOnly) throw new DatelineError('read-only', 'No text was dropped: this library is open for reading only.');
    await opened.settled();
    const ids = words.length > 0 ? words.map((word) => readId(word, 'clipping')) : dueClippings(opened).map(({ id }) => id);
    const context = { citations: await citedPassages(opened, []), today: today() };
    let all = true;
    for (const id of ids) {
      if (signal.aborted) throw new DatelineError('cancelled', 'Cancelled. What was dropped by then stays so.');
      const why = await dropOrLeave(opened, id, context);
      if (why === null) output.result({ id, status: 'dropped', error: null }, () => `dropped  ${id}`);
      else output.result({ id, status: 'failed', error: { code: why.code, message: why.message } }, () => `failed   ${id}  ${why.message}`);
      all &&= why === null;
    }
    return all;
  },
};
