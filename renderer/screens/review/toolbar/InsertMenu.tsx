import { Menu } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { useTranslation } from 'react-i18next';
import { reviewFields } from '../../../editor/review-fields';
import { sectionAt } from '../../../editor/section-at';
import { useReview } from '../review-context';
import classes from './Toolbar.module.css';

const BLOCKS = ['coverage', 'pageBreak', 'horizontalRule'] as const;

/** Blocks of the review that are not typed. */
export function InsertMenu() {
  const { t } = useTranslation('review');
  const { editor, editable, draft } = useReview();
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <RichTextEditor.Control className={classes.control ?? ''} disabled={!editable} title={t('toolbar.insertMore')}>
          {t('toolbar.insert')} <span aria-hidden>▾</span>
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown>
        {BLOCKS.map((type) => (
          <Menu.Item key={type} onClick={() => editor.chain().focus().insertContent({ type }).run()}>
            {t(`block.${type}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void draft(reviewFields(editor.state).sections.length === 0 ? undefined : [sectionAt(editor.state)])}>{t('draft.section')}</Menu.Item>
        <Menu.Item onClick={() => void draft()}>{t('draft.whole')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
