import { Menu } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../../components/keys/key-label';
import { useReview } from '../review-context';
import classes from './Toolbar.module.css';

/** The title of the review is the heading above these. */
const LEVELS = [2, 3, 4] as const;

/** Says what the block at the caret is, and makes it something else. */
export function HeadingMenu() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const level = useEditorState({ editor, selector: ({ editor: now }) => levelAt(now) });
  const name = (one: number) => (one === 0 ? t('toolbar.text') : t('toolbar.heading', { level: one }));
  const set = (one: 0 | (typeof LEVELS)[number]) => {
    const chain = editor.chain().focus();
    (one === 0 ? chain.setParagraph() : chain.setHeading({ level: one })).run();
  };
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <RichTextEditor.Control className={classes.control ?? ''} disabled={!editable} title={t('toolbar.block')}>
          {name(level)} <span aria-hidden>▾</span>
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown>
        {([0, ...LEVELS] as const).map((one) => (
          <Menu.Item
            key={one}
            aria-current={one === level ? true : undefined}
            rightSection={<span className={classes.keys}>{keyLabel(`Mod+Alt+${one}`)}</span>}
            onClick={() => set(one)}
          >
            {name(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function levelAt(editor: Editor): number {
  const level: unknown = editor.isActive('heading') ? editor.getAttributes('heading')['level'] : 0;
  return typeof level === 'number' ? level : 0;
}
