import { Portal } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import type { OpenSuggestion } from '../../../editor/suggestion-store';
import { useReview } from '../review-context';
import { CitationList, optionId } from './CitationList';
import { useChoicesBeyond } from './use-choices-beyond';
import classes from './CitationList.module.css';

const LIST_ID = 'citation-list';
const WIDTH = 380;
const HEIGHT = 290;
const GAP = 6;

/** The list that a typed `@` opens, at the place where it was typed. */
export function InlineCitationList() {
  const { suggestion } = useReview();
  const open = useSyncExternalStore(suggestion.subscribe, suggestion.get);
  const query = open?.query ?? '';
  const beyond = useChoicesBeyond(query);
  useEffect(() => suggestion.extend(query, beyond), [suggestion, query, beyond]);
  const at = open?.place() ?? null;
  // Nothing has the words: they are text, and no list stands in its way.
  if (!open || !at || (open.choices.length === 0 && query.length > 2)) return null;
  return (
    <Portal>
      <div className={classes.popup} style={position(at)}>
        <Described open={open} />
        <CitationList id={LIST_ID} query={query} choices={open.choices} selected={open.selected} onChoose={open.choose} />
      </div>
    </Portal>
  );
}

/** Tells assistive technology, which stays in the text, what is selected in the list. */
function Described({ open }: { readonly open: OpenSuggestion }) {
  const { editor } = useReview();
  const { selected, choices } = open;
  useEffect(() => {
    const text = editor.view.dom;
    text.setAttribute('aria-controls', LIST_ID);
    if (choices.length > 0) text.setAttribute('aria-activedescendant', optionId(LIST_ID, selected));
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, selected, choices]);
  return null;
}

function position(at: DOMRect): { left: number; top?: number; bottom?: number; width: number; maxHeight: number } {
  const left = Math.max(8, Math.min(at.left, window.innerWidth - WIDTH - 8));
  const size = { left, width: WIDTH, maxHeight: HEIGHT };
  const below = at.bottom + GAP + HEIGHT < window.innerHeight || at.top < HEIGHT;
  return below ? { ...size, top: at.bottom + GAP } : { ...size, bottom: window.innerHeight - at.top + GAP };
}
