import { RichTextEditor } from '@mantine/tiptap';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../../components/keys/key-label';
import type { DocumentFacts } from '../../../editor/document-facts';
import { useReview } from '../review-context';
import { Counts } from './Counts';
import { FormatControl } from './FormatControl';
import { HeadingMenu } from './HeadingMenu';
import { InsertMenu } from './InsertMenu';
import { LinkControl } from './LinkControl';
import { TableMenu } from './TableMenu';
import classes from './Toolbar.module.css';

/** Formatting of the text, citing, and what the text amounts to. */
export function Toolbar({ facts }: { readonly facts: DocumentFacts }) {
  const { t } = useTranslation('review');
  const { editor, editable, cite } = useReview();
  return (
    <RichTextEditor editor={editor} variant="subtle" className={classes.root ?? ''}>
      <div className={classes.bar} role="toolbar" aria-label={t('toolbar.label')}>
        <HeadingMenu />
        <FormatControl mark="bold" label={t('toolbar.bold')} chord="Mod+B" toggle={(chain) => chain.toggleBold()}>
          <b>B</b>
        </FormatControl>
        <FormatControl mark="italic" label={t('toolbar.italic')} chord="Mod+I" toggle={(chain) => chain.toggleItalic()}>
          <i>I</i>
        </FormatControl>
        <FormatControl mark="blockquote" label={t('toolbar.quote')} chord="Mod+Shift+B" toggle={(chain) => chain.toggleBlockquote()}>
          “ ”
        </FormatControl>
        <FormatControl mark="bulletList" label={t('toolbar.list')} chord="Mod+Shift+8" toggle={(chain) => chain.toggleBulletList()}>
          {t('toolbar.listShort')}
        </FormatControl>
        <TableMenu />
        <LinkControl />
        <RichTextEditor.Control
          className={`${classes.control} ${classes.cite}`}
          disabled={!editable}
          title={`${t('toolbar.cite')} (${keyLabel('@')})`}
          onClick={() => cite()}
        >
          {t('toolbar.citeShort')}
        </RichTextEditor.Control>
        <InsertMenu />
        <Counts facts={facts} />
      </div>
    </RichTextEditor>
  );
}
