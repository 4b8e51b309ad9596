import type { z } from 'zod';
import { DatelineError } from '../model/dateline-error';

/**
 * A word that must be one of a few.
 * @param name what the word is for, as the user wrote it, e.g. `--kind`
 * @throws DatelineError `usage` that lists them
 */
export function readChoice<T extends z.util.EnumLike>(name: string, choices: z.ZodEnum<T>, word: string): z.infer<z.ZodEnum<T>> {
  const parsed = choices.safeParse(word);
  if (parsed.success) return parsed.data;
  throw new DatelineError('usage', `${name} is one of ${choices.options.join(', ')}; “${word}” is not.`);
}
