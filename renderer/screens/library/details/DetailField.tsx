import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../client/use-action';
import { BadgeButton } from '../../../components/Badge';
import { languageName } from '../../../components/format/language-name';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import { DetailEditor } from './DetailEditor';
import { correctionOf, type Detail } from './details';
import classes from './DetailsPanel.module.css';

interface Props {
  readonly clippingId: string;
  readonly detail: Detail;
}

/** One metadata field: its value, where it came from, and the other values that were found. */
export function DetailField({ clippingId, detail }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const shown = useShown(detail.name);
  const correct = useAction('clippings.correct').mutate;
  const [editing, setEditing] = useState(false);
  const { name, typed, origin, workedOutFrom, others } = detail;
  const label = t(`details.field.${name}`);

  const shownValue = useRef<HTMLButtonElement>(null);
  const close = () => {
    // At once, so that the keys go on from the field rather than from the window's beginning.
    flushSync(() => setEditing(false));
    shownValue.current?.focus();
  };
  const save = (next: string) => {
    if (editing) close();
    const correction = correctionOf(name, next);
    if (correction && next.trim() !== typed) correct({ id: clippingId, correction });
  };
  return (
    <div className={classes.field} role="group" aria-label={label}>
      <div className={classes.label}>
        <span>{label}</span>
        <span>{origin && t(`details.origin.${origin}`)}</span>
      </div>
      {workedOutFrom && <small className={classes.workedOut}>{t('details.workedOut', { words: workedOutFrom })}</small>}
      <div className={classes.value}>
        {editing ? (
          <DetailEditor name={name} label={label} value={typed} onSave={save} onCancel={close} />
        ) : (
          <button ref={shownValue} type="button" className={classes.show} data-unknown={typed === ''} disabled={!editable} title={whyNot ?? t('details.edit', { field: label })} dir="auto" onClick={() => setEditing(true)}>
            {typed === '' ? t('details.unknown') : shown(typed)}
          </button>
        )}
        {others.length > 0 && editable && !editing && (
          <Menu position="bottom-end" shadow="md" width={260}>
            <Menu.Target>
              <BadgeButton title={t('details.otherTitle')}>{t('details.others', { count: others.length })}</BadgeButton>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((other) => (
                <Menu.Item key={other.typed} onClick={() => save(other.typed)} rightSection={<small>{t(`details.origin.${other.origin}`)}</small>}>
                  {shown(other.typed)}
                  {other.workedOutFrom && <small className={classes.workedOut}> {t('details.workedOut', { words: other.workedOutFrom })}</small>}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  );
}

/** How a value of a field is read: a date in words, a language by its name. */
function useShown(name: Detail['name']): (typed: string) => string {
  const { i18n } = useTranslation();
  const published = usePublished();
  if (name === 'published') return (typed) => published(typed, 'full');
  if (name === 'language') return (typed) => `${languageName(typed, i18n.language)} (${typed})`;
  return (typed) => typed;
}
