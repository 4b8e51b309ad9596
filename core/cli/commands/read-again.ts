import { readClippingAgain } from '../../app/read-clipping-again';
import { shownClipping } from '../../app/shown-clipping';
import { UsageIndex } from '../../app/usage-index';
import { plainText } from '../../model/plain-text';
import { textEncoding } from '../../model/text-encoding';
import type { Command } from '../command';
import { readChoice } from '../read-choice';
import { readId } from '../read-id';
import { clippingText } from './show';

export const readAgain: Command = {
  name: 'read-again',
  usage: 'ID [--as ENCODING]',
  summary: 'Read the original of a clipping again, in another encoding if its letters came out wrong',
  details: [
    'What was entered by hand stays. A text that is highlighted or cited is not changed under that.',
    `Encodings: ${textEncoding.options.join(', ')}.`,
  ].join('\n'),
  options: ['as'],
  words: { least: 1, most: 1 },
  async run({ words: [word], option }, { output, library, parser }) {
    const named = option('as');
    const encoding = named === undefined ? null : readChoice('--as', textEncoding, named.trim().toLowerCase());
    const id = readId(word, 'clipping');
    const opened = await library();
    await readClippingAgain({ library: opened, usage: new UsageIndex(), context: { parser: parser() } }, id, encoding);
    const clipping = await shownClipping(opened, id);
    output.result({ ...clipping, text: plainText(clipping.blocks).text }, clippingText);
    if (clipping.failure !== null) output.note(`dateline: ${id}: ${clipping.failure.message}`);
    return clipping.failure === null;
  },
};
