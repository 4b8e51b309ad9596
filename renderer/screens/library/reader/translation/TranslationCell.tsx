import { Textarea } from '@mantine/core';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../components/draft/use-draft';
import { TITLE, type ShownTranslation } from './use-translation-of';
import classes from './Translation.module.css';

interface Props {
  readonly place: string;
  readonly translation: ShownTranslation;
}

/**
 * The translation of one block, or of the title, beside it. A field only while it is typed in: hundreds of fields that
 * measure themselves would make a long article slow.
 */
export function TranslationCell({ place, translation }: Props) {
  const { t } = useTranslation('library');
  const [typing, setTyping] = useState(false);
  const draft = useDraft(translation.textOf(place), (text, was) => translation.save(place, text, was));
  const at = translation.places.indexOf(place);
  const label = place === TITLE ? t('translation.title') : t('translation.paragraph', { number: at });
  const look = { lang: translation.language, dir: 'auto', 'data-place': place, 'data-title': place === TITLE || undefined };
  if (!translation.editable) {
    return draft.text === '' ? <span /> : <p className={classes.shown} {...look} aria-label={label}>{draft.text}</p>;
  }
  if (!typing) {
    const placeholder = at === 0 ? t('translation.title') : at === 1 && draft.text === '' ? t('translation.first') : t('translation.empty');
    return (
      <button type="button" className={classes.shown} {...look} aria-label={draft.text === '' ? label : `${label}: ${draft.text}`} data-empty={draft.text === '' || undefined} onFocus={() => setTyping(true)} onClick={() => setTyping(true)}>
        {draft.text === '' ? placeholder : draft.text}
      </button>
    );
  }

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (!translation.fill(place, value.slice(0, selectionStart), event.clipboardData.getData('text/plain'), value.slice(selectionEnd))) return;
    event.preventDefault();
    draft.revert();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const goesOn = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Escape') draft.revert();
    if (!goesOn && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const next = goesOn ? nextPlace(event.currentTarget) : event.currentTarget.closest<HTMLElement>('[role=document]');
    event.currentTarget.blur();
    next?.focus();
  };
  return (
    <Textarea
      aria-label={label}
      autosize
      minRows={1}
      autoFocus
      classNames={{ input: classes.field ?? '' }}
      {...look}
      placeholder={at === 1 ? t('translation.first') : ''}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onPaste={onPaste}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setTyping(false);
        void draft.flush();
      }}
    />
  );
}

/** What is translated next, as it stands in the page. */
function nextPlace(field: HTMLElement): HTMLElement | null {
  const all = [...(field.closest('article')?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  return all[all.indexOf(field) + 1] ?? null;
}
