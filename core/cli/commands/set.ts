import { changeClippings } from '../../app/change-clippings';
import { correctMetadata } from '../../app/correct-metadata';
import { shownClipping } from '../../app/shown-clipping';
import type { Library } from '../../library/library';
import type { Id } from '../../model/id';
import { plainText } from '../../model/plain-text';
import type { Command } from '../command';
import type { Output } from '../output';
import { readAssignments, SETTABLE } from '../read-assignments';
import { readId } from '../read-id';
import { clippingText } from './show';

export const set: Command = {
  name: 'set',
  usage: 'ID FIELD=VALUE…',
  summary: 'Correct metadata, or set status, tone, section, tags, summary, note',
  details: [
    `Fields: ${SETTABLE.join(', ')}.`,
    'An empty value says that the field is unknown or not set. Several authors are divided by “;”, tags by “,”.',
    'A section is named by its title or id; a title that the library does not have yet is added to it.',
  ].join('\n'),
  options: [],
  words: { least: 2, most: Number.POSITIVE_INFINITY },
  async run({ words: [word, ...assignments] }, { output, library }) {
    const { corrections, change, section } = readAssignments(assignments);
    const id = readId(word, 'clipping');
    const opened = await library();
    await opened.clippings.get(id);
    const sectionId = section === undefined ? {} : { sectionId: await sectionCalled(opened, section, output) };
    await changeClippings(opened, [id], { ...change, ...sectionId });
    for (const correction of corrections) await correctMetadata(opened, id, correction);
    const clipping = await shownClipping(opened, id);
    output.result({ ...clipping, text: plainText(clipping.blocks).text }, clippingText);
    return true;
  },
};

async function sectionCalled(library: Library, name: string | null, output: Output): Promise<Id | null> {
  if (name === null) return null;
  const known = library.document.sections.find(({ id, title }) => id === name || title === name);
  if (known) return known.id;
  const added = { id: library.clippings.newId(), title: name };
  await library.changeDocument((document) => ({ sections: [...document.sections, added] }));
  output.note(`Added the section “${name}” to the library.`);
  return added.id;
}
