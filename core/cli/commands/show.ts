import { shownClipping } from '../../app/shown-clipping';
import type { Clipping } from '../../model/clipping';
import { plainText } from '../../model/plain-text';
import type { Command } from '../command';
import { readId } from '../read-id';

type ShownClipping = Clipping & { text: string };

export const show: Command = {
  name: 'show',
  usage: 'ID',
  summary: 'Show a clipping: metadata, text, highlights',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [word] }, { output, library }) {
    const id = readId(word, 'clipping');
    const clipping = await shownClipping(await library(), id);
    output.result({ ...clipping, text: plainText(clipping.blocks).text }, clippingText);
    return true;
  },
};

/** @returns a clipping as text for a terminal */
export function clippingText(clipping: ShownClipping): string {
  const { metadata, highlights, failure, flags } = clipping;
  const lines = [
    metadata.title.value ?? '(no title)',
    [metadata.outlet.value, metadata.authors.value?.join(', '), metadata.published.value].filter(Boolean).join(' · '),
    metadata.address.value ?? '',
    `${clipping.id} · ${metadata.language.value ?? 'und'} · ${clipping.status} · ${clipping.tone ?? 'no tone'} · ${String(clipping.words)} words`,
    failure ? `Failed: ${failure.message}` : '',
    flags.length > 0 ? `Look at: ${flags.join(', ')}` : '',
  ].filter((line) => line !== '');
  const marked = highlights.map(({ id, kind, note, passage }) => `[${kind} ${id}] ${passage.exact}${note ? ` (${note})` : ''}`);
  return [lines.join('\n'), clipping.text, marked.join('\n')].filter((part) => part !== '').join('\n\n');
}
