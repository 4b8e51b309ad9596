import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../../core/model/section';
import { changeFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import { useFieldDraft } from '../state/use-field-draft';
import classes from './Details.module.css';
import { newSectionId } from './new-section-id';

/** The sections of the review in their order. Removing one keeps its clippings, without a section. */
export function SectionsField() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const sections = useField(editor, 'sections');
  const clippings = useField(editor, 'clippings');
  const set = (next: Section[]) => changeFields(editor, { sections: next });
  const add = () => set([...sections, { id: newSectionId(), title: t('details.newSection') }]);
  const remove = (id: string) =>
    changeFields(editor, {
      sections: sections.filter((section) => section.id !== id),
      clippings: clippings.map((entry) => (entry.sectionId === id ? { ...entry, sectionId: null } : entry)),
    });
  const up = (at: number) => set(sections.flatMap((section, index) => (index === at - 1 ? [sections[at] ?? section, section] : index === at ? [] : [section])));
  return (
    <fieldset className={classes.sections} disabled={!editable}>
      <legend>{t('details.sections')}</legend>
      {sections.map((section, at) => (
        <div key={section.id} className={classes.section}>
          <SectionTitle section={section} onRename={(title) => set(sections.map((one) => (one.id === section.id ? { ...one, title } : one)))} />
          <ActionIcon variant="subtle" color="gray" disabled={at === 0} aria-label={t('details.sectionUp', { title: section.title })} onClick={() => up(at)}>
            ↑
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('details.removeSection', { title: section.title })} onClick={() => remove(section.id)}>
            ×
          </ActionIcon>
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={add}>
        {t('details.addSection')}
      </Button>
    </fieldset>
  );
}

function SectionTitle({ section, onRename }: { readonly section: Section; onRename(title: string): void }) {
  const { t } = useTranslation('review');
  const draft = useFieldDraft(section.title, (title) => {
    const name = title.trim().slice(0, 200);
    if (name !== '') onRename(name);
  });
  return (
    <TextInput
      size="xs"
      aria-label={t('details.sectionTitle')}
      value={draft.value}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}
