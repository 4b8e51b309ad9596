import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import type { IndexRow } from './index-rows';

const sections = z.object({ sections: z.array(z.object({ headline: z.array(z.string()), paragraphs: z.array(z.string()) })) });

/** @returns the whole text of an article as the corpus states it, or null where it states none */
export function expectedText(folder: string, row: IndexRow): string | null {
  const files = (row.expected_file ?? '').split(' ').filter((name) => name !== '');
  const read = (name: string): string => readFileSync(join(folder, dirname(row.path ?? ''), name), 'utf8');
  const text = files.find((name) => name.endsWith('.txt'));
  if (text !== undefined) return read(text);
  const page = files.find((name) => name.endsWith('.html'));
  if (page !== undefined) return parseHTML(`<html><body>${read(page)}</body></html>`).document.body.textContent;
  const json = files.find((name) => name.endsWith('.json'));
  const parsed = json === undefined ? null : sections.safeParse(JSON.parse(read(json)));
  return parsed?.success === true ? parsed.data.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join('\n\n') : null;
}
