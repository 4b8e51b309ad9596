import type { HistoryStep } from '../../contract/library-calls';
import type { HouseWord } from '../../model/house-word';
import type { Session } from '../session';

/** Adds a word to those of the house as a step of the undo history; one that is there already is no step. */
export async function addHouseWord(session: Session, word: HouseWord): Promise<void> {
  const words = houseWordsOf(session);
  if (!words.includes(word)) await change(session, 'add-word', [...words, word].sort(inOrder));
}

/** Takes a word away as a step of the undo history; one that is not there is no step. */
export async function removeHouseWord(session: Session, word: HouseWord): Promise<void> {
  const words = houseWordsOf(session);
  if (words.includes(word)) await change(session, 'remove-word', words.filter((one) => one !== word));
}

/** @returns the words of the house, in the order of their letters */
export function houseWordsOf({ library }: Session): HouseWord[] {
  return library.document.houseWords ?? [];
}

async function change(session: Session, action: HistoryStep['action'], after: HouseWord[]): Promise<void> {
  const before = houseWordsOf(session);
  const put = async (houseWords: HouseWord[]): Promise<void> => {
    await session.library.changeDocument(() => ({ houseWords }));
    session.changed('library');
  };
  await put(after);
  session.history.push({ step: { action, count: 1 }, undo: () => put(before), redo: () => put(after) });
}

const { compare: inOrder } = new Intl.Collator();
