import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../core/model/clipping';
import type { CallInput } from '../../../core/contract/contract';
import type { HighlightColour, HighlightKind } from '../../../core/model/highlight';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import type { Offsets } from './reader/text-offsets';

/** What can be asked for by key among the notes. */
export type NotePart = 'states' | 'reply' | 'summary';

/** The highlights of the clipping in the reader. */
export interface Highlights {
  /** The picked highlight, shown as such in the text and among the cards. */
  selected: string | null;
  /** What shall be brought into view: the place in the text, or the card. */
  reveal: { id: string; in: 'text' | 'notes' } | null;
  pick(id: string | null, from: 'text' | 'notes'): void;
  add(place: Offsets, kind: HighlightKind): void;
  change(id: string, change: { kind?: HighlightKind; colour?: HighlightColour }): void;
  /** Saves words that were typed. */
  save(id: string, words: Omit<CallInput<'highlights.change'>, 'clippingId' | 'highlightId' | 'kind' | 'colour'>): Promise<unknown>;
  /** What a key asked for among the notes: of the picked highlight, or of the clipping itself with null. */
  asked: { of: string | null; part: NotePart } | null;
  ask(part: NotePart): void;
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

  const [lastAsked, setAsked] = useState<{ asked: Highlights['asked']; clippingId: string }>({ asked: null, clippingId: '' });
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
    save: (highlightId, words) => changing.mutateAsync({ clippingId, highlightId, ...words }),
    // What was asked for of another clipping is not asked of this one.
    asked: lastAsked.clippingId === clippingId ? lastAsked.asked : null,
    ask: (part) => {
      const of = clipping?.highlights.some(({ id }) => id === picked.reveal?.id) ? (picked.reveal?.id ?? null) : null;
      if (part === 'states' && of === null) say(t('states.pickFirst'), { id: 'highlight' });
      else guarded(() => setAsked({ asked: { of: part === 'summary' ? null : of, part }, clippingId }));
    },
    remove: (highlightId) =>
      guarded(() => removing({ clippingId, highlightId }, { onSuccess: () => say(t('highlight.removed'), { id: 'history' }) })),
  };
}
