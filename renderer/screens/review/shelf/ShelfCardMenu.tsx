import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import type { Id } from '../../../../core/model/id';
import { insertCitation } from '../../../editor/insert-citation';
import { useNavigation } from '../../../navigation/use-navigation';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import classes from './ShelfCard.module.css';
import type { ShelfGroup } from './shelf-groups';
import type { ShelfState } from './use-shelf';

interface Props {
  readonly clippingId: Id;
  readonly source: ReviewSource | undefined;
  readonly group: ShelfGroup;
  readonly shelf: ShelfState;
  readonly opened: boolean;
  onChange(opened: boolean): void;
}

/** Everything that can be done with a card, for the keyboard as well as the mouse. */
export function ShelfCardMenu({ clippingId, source, group, shelf, opened, onChange }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const { go } = useNavigation();
  const present = source !== undefined && !source.missing;
  const card = () => editor.chain().focus().insertContent({ type: 'clippingCard', attrs: { clippingId } }).run();
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon className={classes.more} variant="subtle" color="gray" size="sm" aria-label={t('shelf.menu', { title: source?.title ?? t('untitled') })}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!editable || !present} onClick={() => insertCitation(editor, { clippingId }, editor.state.selection.to)}>
          {t('shelf.citeHere')}
        </Menu.Item>
        <Menu.Item disabled={!editable || !present} onClick={card}>
          {t('shelf.insertCard')}
        </Menu.Item>
        <Menu.Item disabled={!present} onClick={() => go({ screen: 'library', clippingId })}>
          {t('shelf.open')}
        </Menu.Item>
        <Menu.Divider />
        <MoveItems clippingId={clippingId} group={group} shelf={shelf} />
        <Menu.Divider />
        <Menu.Item disabled={!editable} onClick={() => shelf.remove(clippingId)}>
          {t('shelf.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function MoveItems({ clippingId, group, shelf }: Pick<Props, 'clippingId' | 'group' | 'shelf'>) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const sections = useField(editor, 'sections');
  const targets = [...sections, { id: null, title: t('shelf.noSection') }].filter(({ id }) => id !== group.sectionId);
  const at = group.clippings.findIndex((entry) => entry.clippingId === clippingId);
  const first = shelf.groups[0]?.sectionId === group.sectionId;
  const last = shelf.groups[shelf.groups.length - 1]?.sectionId === group.sectionId;
  return (
    <>
      <Menu.Item disabled={!editable || (at <= 0 && first)} onClick={() => shelf.nudge(clippingId, -1)}>
        {t('shelf.up')}
      </Menu.Item>
      <Menu.Item disabled={!editable || (at === group.clippings.length - 1 && last)} onClick={() => shelf.nudge(clippingId, 1)}>
        {t('shelf.down')}
      </Menu.Item>
      {targets.map(({ id, title }) => (
        <Menu.Item key={id ?? 'none'} disabled={!editable} onClick={() => shelf.move(clippingId, { sectionId: id, before: null })}>
          {t('shelf.moveTo', { section: title })}
        </Menu.Item>
      ))}
    </>
  );
}
