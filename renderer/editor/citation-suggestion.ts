import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { citationChoices, filterChoices, type CitationChoice } from './citation-choices';
import { citeChoice } from './cite-choice';
import { outletChoices, withOutlets } from './outlet-choices';
import { reviewFields } from './review-fields';
import type { SourceStore } from './source-store';
import type { SuggestionStore } from './suggestion-store';

interface Options {
  sources: SourceStore;
  suggestion: SuggestionStore;
}

/** Opens the list of what can be cited at a typed `@`; it may follow a full stop directly, but not a letter. */
export const CitationSuggestion = Extension.create<Options>({
  name: 'citationSuggestion',

  addProseMirrorPlugins() {
    const { editor } = this;
    const { sources, suggestion } = this.options;
    return [
      Suggestion<CitationChoice, CitationChoice>({
        editor,
        char: '@',
        allowSpaces: true,
        allowedPrefixes: null,
        allow: ({ state, range }) => standsAlone(state, range),
        items: ({ query }) => {
          const { clippings, language, outletLanguages } = reviewFields(editor.state);
          const citations = filterChoices(citationChoices(clippings, sources.all()), query);
          const names = filterChoices(outletChoices(sources.outlets(), language, outletLanguages === true), query);
          return withOutlets(citations, names, query, isAtBeginning(editor.state, query));
        },
        command: ({ range, props }) => citeChoice(editor, sources, props, range),
        render: () => ({
          onStart: (props) => show(suggestion, props),
          onUpdate: (props) => show(suggestion, props),
          onExit: () => suggestion.set(null),
          onKeyDown: ({ event }) => handleKey(suggestion, event),
        }),
      }),
    ];
  },
});

/** An e-mail address is no citation, and neither is an `@` that a space follows. */
function standsAlone(state: EditorState, { from, to }: { from: number; to: number }): boolean {
  const before = state.doc.textBetween(Math.max(0, from - 1), from, '\n', '\n');
  const typed = state.doc.textBetween(from, to, '\n', '\n');
  return !/[\p{L}\p{N}]$/u.test(before) && !/^@\s/u.test(typed);
}

/** Whether nothing but the typed `@query` stands before the caret in its paragraph. */
function isAtBeginning({ selection }: EditorState, query: string): boolean {
  const { parent, parentOffset } = selection.$from;
  return parent.textBetween(0, parentOffset, undefined, '\uFFFC').trim() === `@${query}`.trim();
}

function show(suggestion: SuggestionStore, props: SuggestionProps<CitationChoice, CitationChoice>): void {
  // The list is filtered at once; the empty one that comes before would only flicker.
  if (props.loading) return;
  suggestion.set({
    query: props.query,
    choices: props.items,
    namesFirst: isAtBeginning(props.editor.state, props.query),
    selected: 0,
    place: () => props.clientRect?.() ?? null,
    choose: (choice) => props.command(choice),
  });
}

function handleKey(suggestion: SuggestionStore, event: KeyboardEvent): boolean {
  const open = suggestion.get();
  const count = open?.choices.length ?? 0;
  if (!open || count === 0 || event.isComposing) return false;
  switch (event.key) {
    case 'ArrowDown':
      suggestion.set({ ...open, selected: (open.selected + 1) % count });
      return true;
    case 'ArrowUp':
      suggestion.set({ ...open, selected: (open.selected + count - 1) % count });
      return true;
    case 'Enter':
    case 'Tab': {
      const choice = open.choices[open.selected];
      if (choice) open.choose(choice);
      return true;
    }
    default:
      return false;
  }
}
