import { useAnswer } from '../../../client/use-answer';

/** Who writes here: the name that the user goes by below notes, by default that of the system; nothing until it is known. */
export function useAuthor(): string {
  return useAnswer('notes.author', {}).data?.name ?? '';
}
