import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../core/model/clipping';
import type { HighlightColour, HighlightKind } from '../../../core/model/highlight';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import type { Offsets } from './reader/text-offsets';

/** The highlights of the clipping in the reader. */
export interface Highlights {
  /** The picked highlight, shown as such in the text and among the cards. */
  selected: string | null;
  /** What shall be brought into view: the place in the text, or the card. */
  reveal: { id: string; in: 'text' | 'notes' } | null;
  pick(id: string | null, from: 'text' | 'notes'): void;
  add(place: Offsets, kind: HighlightKind): void;
  change(id: string, change: { kind?: HighlightKind; colour?: HighlightColour }): void;
  saveNote(id: string, note: string): Promise<unknown>;
  remove(id: string): void;
}

/** @param arrival the highlight that the navigation led to */
export function useHighlights(clipping: Clipping | undefined, arrival: { highlightId?: string }): Highlights {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const adding = useAction('highlights.add').mutate;
  const changing = useAction('highlights.change');
  const removing = useAction('highlights.remove').mutate;
  const [picked, setPicked] = useState<{ reveal: Highlights['reveal']; arrival: object }>({ reveal: null, arrival: {} });
  if (picked.arrival !== arrival) {
    setPicked({ reveal: arrival.highlightId ? { id: arrival.highlightId, in: 'text' } : null, arrival });
  }

  const clippingId = clipping?.id ?? '';
  const pick: Highlights['pick'] = (id, from) =>
    setPicked({ reveal: id === null ? null : { id, in: from === 'text' ? 'notes' : 'text' }, arrival });
  const guarded = (run: () => void) => {
    if (editable) run();
    else say(whyNot ?? '', { id: 'read-only', tone: 'failure' });
  };
  return {
    selected: picked.reveal?.id ?? null,
    reveal: picked.reveal,
    pick,
    add: ({ start, end }, kind) =>
      guarded(() => {
        window.getSelection()?.removeAllRanges();
        adding({ clippingId, start, end, kind, note: '' }, { onSuccess: ({ id }) => pick(id, 'text') });
      }),
    change: (highlightId, change) => guarded(() => changing.mutate({ clippingId, highlightId, ...change })),
    saveNote: (highlightId, note) => changing.mutateAsync({ clippingId, highlightId, note }),
    remove: (highlightId) =>
      guarded(() => removing({ clippingId, highlightId }, { onSuccess: () => say(t('highlight.removed'), { id: 'history' }) })),
  };
}
