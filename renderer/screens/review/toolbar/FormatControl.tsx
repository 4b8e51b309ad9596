import { RichTextEditor } from '@mantine/tiptap';
import { useEditorState, type ChainedCommands } from '@tiptap/react';
import type { ReactNode } from 'react';
import { keyLabel } from '../../../components/keys/key-label';
import { useReview } from '../review-context';
import classes from './Toolbar.module.css';

interface Props {
  /** The mark or node that the control sets, as the editor calls it. */
  readonly mark: string;
  readonly label: string;
  readonly chord: string;
  toggle(chain: ChainedCommands): ChainedCommands;
  readonly children: ReactNode;
}

/** A button of the toolbar that is pressed while what it sets is at the caret. */
export function FormatControl({ mark, label, chord, toggle, children }: Props) {
  const { editor, editable } = useReview();
  const active = useEditorState({ editor, selector: ({ editor: now }) => now.isActive(mark) });
  return (
    <RichTextEditor.Control
      className={classes.control ?? ''}
      active={active}
      disabled={!editable}
      aria-label={label}
      title={`${label} (${keyLabel(chord)})`}
      onClick={() => toggle(editor.chain().focus()).run()}
    >
      {children}
    </RichTextEditor.Control>
  );
}
