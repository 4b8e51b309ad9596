import { Menu } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditorState, type ChainedCommands } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { useReview } from '../review-context';
import classes from './Toolbar.module.css';

const CHANGES: { name: string; run(chain: ChainedCommands): ChainedCommands }[] = [
  { name: 'rowAbove', run: (chain) => chain.addRowBefore() },
  { name: 'rowBelow', run: (chain) => chain.addRowAfter() },
  { name: 'columnBefore', run: (chain) => chain.addColumnBefore() },
  { name: 'columnAfter', run: (chain) => chain.addColumnAfter() },
  { name: 'headerRow', run: (chain) => chain.toggleHeaderRow() },
  { name: 'deleteRow', run: (chain) => chain.deleteRow() },
  { name: 'deleteColumn', run: (chain) => chain.deleteColumn() },
  { name: 'deleteTable', run: (chain) => chain.deleteTable() },
];

/** Inserts a table, or changes the one at the caret. */
export function TableMenu() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const control = (
    <RichTextEditor.Control
      className={classes.control ?? ''}
      active={inTable}
      disabled={!editable}
      title={inTable ? t('toolbar.changeTable') : t('toolbar.insertTable')}
      onClick={inTable ? undefined : () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
    >
      {t('toolbar.table')}
    </RichTextEditor.Control>
  );
  if (!inTable) return control;
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>{control}</Menu.Target>
      <Menu.Dropdown>
        {CHANGES.map(({ name, run }) => (
          <Menu.Item key={name} onClick={() => run(editor.chain().focus()).run()}>
            {t(`table.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
