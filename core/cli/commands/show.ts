import { shownClipping } from '../../app/shown-clipping';
import type { Clipping } from '../../model/clipping';
import { plainText } from '../../model/plain-text';
import type { Highlight } from '../../model/highlight';
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
  const { summary = '', translation } = clipping;
  const translated = translation ? [`In ${translation.language}${translation.by ? `, by ${translation.by}` : ''}:`, translation.title ?? '', ...translation.blocks.map(({ text }) => text)].filter((part) => part !== '').join('\n\n') : '';
  return [lines.join('\n'), summary, clipping.text, translated, highlights.map(highlightText).join('\n')].filter((part) => part !== '').join('\n\n');
}

function highlightText({ id, kind, note, passage, figure, quote, statement, thread }: Highlight): string {
  const stated = [figure && [figure.value, figure.unit, figure.counts].filter(Boolean).join(' '), quote && [quote.speaker, quote.office].filter(Boolean).join(', '), statement];
  const said = stated.filter(Boolean).map((words) => `\n    = ${words ?? ''}`);
  const replies = (thread?.replies ?? []).map(({ author, text }) => `\n    ${author}: ${text}`);
  return `[${kind} ${id}] ${passage.exact}${note ? ` (${note})` : ''}${said.join('')}${replies.join('')}${thread?.resolved ? '\n    resolved' : ''}`;
}
