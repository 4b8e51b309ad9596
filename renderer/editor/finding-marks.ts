import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Finding, Severity } from '../../core/model/finding';

interface Marks {
  readonly decorations: DecorationSet;
  /** Index of the finding that is looked at, in the list that was last shown. */
  readonly active: number | null;
}

type Change = { findings: readonly Finding[] } | { active: number | null };

/** A finding in the text as it is now: its index in the list and where it has moved to. */
export interface MarkedFinding {
  index: number;
  from: number;
  to: number;
}

const key = new PluginKey<Marks>('findingMarks');
const NONE: Marks = { decorations: DecorationSet.empty, active: null };

/** Underlines what the checks found and keeps the marks in place while the text is edited, until the next report. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<Marks>({
        key,
        state: {
          init: () => NONE,
          apply: (transaction, marks) => {
            const change = transaction.getMeta(key) as Change | undefined;
            if (change) return changed(marks, change, transaction.doc);
            if (!transaction.docChanged) return marks;
            return { ...marks, decorations: marks.decorations.map(transaction.mapping, transaction.doc) };
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.decorations,
          handleClick: (view, position) => {
            const hit = inlineMarks(view.state, position, position)[0];
            view.dispatch(view.state.tr.setMeta(key, { active: hit?.index ?? null }));
            return false;
          },
        },
      }),
    ];
  },
});

/** Replaces the marks by those of a report on the document as it is. */
export function showFindings(editor: Editor, findings: readonly Finding[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { findings }).setMeta('addToHistory', false));
}

export function activateFinding(editor: Editor, index: number | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { active: index }));
}

/** @returns the index of the finding that is looked at */
export function activeFinding(state: EditorState): number | null {
  return key.getState(state)?.active ?? null;
}

/** @returns where a finding is now, or null when its text is gone */
export function placeOfFinding(state: EditorState, index: number): MarkedFinding | null {
  return inlineMarks(state).find((mark) => mark.index === index) ?? null;
}

/** @returns the first finding behind a position, or the first of all when there is none behind it */
export function nextFinding(state: EditorState, position: number): MarkedFinding | null {
  const marks = inlineMarks(state).sort((a, b) => a.from - b.from || a.to - b.to);
  return marks.find((mark) => mark.from > position) ?? marks[0] ?? null;
}

/** @returns the last finding before a position, or the last of all when there is none before it */
export function previousFinding(state: EditorState, position: number): MarkedFinding | null {
  const marks = inlineMarks(state).sort((a, b) => b.from - a.from || b.to - a.to);
  return marks.find((mark) => mark.from < position) ?? marks[0] ?? null;
}

function changed(marks: Marks, change: Change, document: Node): Marks {
  if ('active' in change) return change.active === marks.active ? marks : { ...marks, active: change.active };
  const size = document.content.size;
  const inText = (finding: Finding) => finding.from < finding.to && finding.to <= size;
  const decorations = change.findings.flatMap((finding, index) =>
    inText(finding) ? [underline(finding, index), ...margin(document, finding)] : [],
  );
  return { decorations: DecorationSet.create(document, decorations), active: null };
}

function underline({ from, to, severity, message }: Finding, index: number): Decoration {
  const attributes = { class: `finding finding-${severity}`, title: message };
  return Decoration.inline(from, to, attributes, { index });
}

/** The mark beside the block, for those who scan the margin. */
function margin(document: Node, { from, severity }: Finding): Decoration[] {
  const place = document.resolve(from);
  if (place.depth === 0) return [];
  return [Decoration.node(place.before(), place.after(), { class: marginClass(severity) })];
}

function marginClass(severity: Severity): string {
  return `finding-margin finding-margin-${severity}`;
}

function inlineMarks(state: EditorState, from?: number, to?: number): MarkedFinding[] {
  const found = key.getState(state)?.decorations.find(from, to, (spec: { index?: number }) => spec.index !== undefined) ?? [];
  return found.map((mark) => ({ index: (mark.spec as { index: number }).index, from: mark.from, to: mark.to }));
}
