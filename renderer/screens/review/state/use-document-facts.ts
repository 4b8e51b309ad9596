import type { Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { documentFacts, type DocumentFacts } from '../../../editor/document-facts';
import { useSettled } from './use-settled';

interface Read {
  document: Node;
  facts: DocumentFacts;
}

let last: Read | null = null;

// A caret that moves changes nothing that is counted.
function read({ doc }: EditorState): Read {
  if (last?.document !== doc) last = { document: doc, facts: documentFacts(doc, last?.facts) };
  return last;
}

const same = (a: Read, b: Read): boolean => a.document === b.document;

/** Words and citations of the text, counted when typing rests. */
export function useDocumentFacts(editor: Editor): DocumentFacts {
  return useSettled(editor, 250, read, same).facts;
}
