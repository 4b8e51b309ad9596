import { useAnswer } from '../../../client/use-answer';

/** Who writes here: the name of the user on this machine, or nothing until it is known. */
export function useAuthor(): string {
  return useAnswer('shell.information', {}).data?.user ?? '';
}
