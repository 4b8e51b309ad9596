import { Button, Group, Stack, TagsInput, type TagsInputProps } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { Dialog } from '../../../components/Dialog';
import { useLibrary } from '../../../components/use-library';
import type { Triage } from '../use-triage';

interface Props {
  readonly opened: boolean;
  /** How many clippings it is about. */
  readonly count: number;
  /** The clipping in the reader, if it is the only one. */
  readonly only: Clipping | undefined;
  readonly triage: Triage;
  onClose(): void;
}

/** Adds tags to clippings and takes tags from them, any number at once. */
export function TagsDialog({ opened, count, only, triage, onClose }: Props) {
  const { t } = useTranslation('library');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('tags.title', { count })}>
      {opened && <TagsForm only={only} triage={triage} onClose={onClose} />}
    </Dialog>
  );
}

function TagsForm({ only, triage, onClose }: Pick<Props, 'only' | 'triage' | 'onClose'>) {
  const { t } = useTranslation('library');
  const { library } = useLibrary();
  const known = library?.tags ?? [];
  const [present, setPresent] = useState(only?.tags ?? []);
  const [removed, setRemoved] = useState<string[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const former = only?.tags ?? [];
    const add = present.filter((tag) => !former.includes(tag));
    const remove = [...removed, ...former.filter((tag) => !present.includes(tag))];
    onClose();
    if (add.length + remove.length > 0) triage.setTags(add, remove);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TagField known={known} label={t(only ? 'tags.label' : 'tags.add')} description={t('tags.hint')} value={present} onChange={setPresent} data-autofocus />
        {!only && <TagField known={known} label={t('tags.remove')} value={removed} onChange={setRemoved} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit">{t('tags.submit')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

interface TagFieldProps extends Pick<TagsInputProps, 'label' | 'description' | 'value'> {
  readonly known: string[];
  readonly 'data-autofocus'?: boolean;
  onChange(tags: string[]): void;
}

/** Tags with those that are known as suggestions; once one is chosen, they no longer lie over what is below. */
function TagField({ known, onChange, ...field }: TagFieldProps) {
  const [opened, setOpened] = useState(false);
  const choose = (tags: string[]) => {
    onChange(tags);
    setOpened(false);
  };
  return (
    <TagsInput
      {...field}
      data={known}
      clearable
      maxTags={200}
      acceptValueOnBlur
      openOnFocus={false}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      onChange={choose}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
