import type { ReactNode } from 'react';
import type { TextHit } from '../../core/model/text-hit';

interface Props {
  readonly text: string;
  readonly hits: readonly TextHit[];
}

/** A text with the places that were searched for marked. */
export function Marked({ text, hits }: Props) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
