import { Button, Popover, TextInput } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditorState } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useReview } from '../review-context';
import { toLinkAddress } from './to-link-address';
import classes from './Toolbar.module.css';

/** Links the selected words, or changes the link at the caret. */
export function LinkControl() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const [typed, setTyped] = useState<string | null>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ active: now.isActive('link'), empty: now.state.selection.empty }),
  });
  const open = () => setTyped(String(editor.getAttributes('link')['href'] ?? ''));
  return (
    <Popover opened={typed !== null} onChange={(opened) => !opened && setTyped(null)} trapFocus shadow="md" position="bottom-start" withinPortal>
      <Popover.Target>
        <RichTextEditor.Control
          className={classes.control ?? ''}
          active={state.active}
          disabled={!editable || (state.empty && !state.active)}
          title={t('toolbar.linkHow')}
          onClick={open}
        >
          {t('toolbar.link')}
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>
        {typed !== null && <LinkForm initial={typed} linked={state.active} onDone={() => setTyped(null)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FormProps {
  readonly initial: string;
  readonly linked: boolean;
  onDone(): void;
}

function LinkForm({ initial, linked, onDone }: FormProps) {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  const [text, setText] = useState(initial);
  const [refused, setRefused] = useState(false);
  const set = (event: FormEvent) => {
    event.preventDefault();
    const href = toLinkAddress(text);
    setRefused(href === null);
    if (href === null) return;
    onDone();
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
  };
  const unlink = () => {
    onDone();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  return (
    <form className={classes.linkForm} onSubmit={set}>
      <TextInput
        data-autofocus
        aria-label={t('link.address')}
        placeholder="https://"
        value={text}
        error={refused ? t('link.refused') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-md">
        {t('link.set')}
      </Button>
      {linked && (
        <Button variant="default" size="compact-md" onClick={unlink}>
          {t('link.remove')}
        </Button>
      )}
    </form>
  );
}
