import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutletRow, OutletValues } from '../../../core/contract/outlet-calls';
import { outletKind, rights } from '../../../core/model/outlet';
import { useAction } from '../../client/use-action';
import { Dialog } from '../../components/Dialog';
import { LanguageSelect } from '../../components/LanguageSelect';
import { Notice } from '../../components/Notice';
import { LicenceFields } from './LicenceFields';
import { referenceTo } from './outlet-key';

const BLANK: OutletValues = { name: '', aliases: [], domains: [], feeds: [], language: 'und', country: '', kind: 'other', rights: 'full' };

interface Props {
  /** The outlet to change, or a new one; `null` is closed. */
  readonly outlet: OutletRow | 'new' | null;
  onClose(): void;
}

/** Changes what is known of an outlet, or adds one. */
export function OutletDialog({ outlet, onClose }: Props) {
  const { t } = useTranslation('outlets');
  return (
    <Dialog opened={outlet !== null} onClose={onClose} title={t(outlet === 'new' ? 'dialog.add' : 'dialog.change')}>
      {outlet !== null && <OutletForm outlet={outlet} onClose={onClose} />}
    </Dialog>
  );
}

function OutletForm({ outlet, onClose }: { readonly outlet: OutletRow | 'new'; onClose(): void }) {
  const { t } = useTranslation('outlets');
  const [values, setValues] = useState<OutletValues>(() => (outlet === 'new' ? BLANK : valuesOf(outlet)));
  // Why it failed stands in the dialog.
  const adding = useAction('outlets.add', { quiet: true });
  const changing = useAction('outlets.change', { quiet: true });
  const set = (change: Partial<OutletValues>) => setValues({ ...values, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = { ...values, aliases: values.aliases.filter(notBlank), domains: values.domains.filter(notBlank), feeds: values.feeds?.filter(notBlank) };
    if (outlet === 'new') adding.mutate({ values: typed }, { onSuccess: onClose });
    else changing.mutate({ outlet: referenceTo(outlet), values: typed }, { onSuccess: onClose });
  };
  const error = adding.error ?? changing.error;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t('dialog.name')} description={t('dialog.nameHint')} value={values.name} maxLength={200} dir="auto" data-autofocus onChange={(event) => set({ name: event.currentTarget.value })} />
        <Textarea label={t('dialog.aliases')} description={t('dialog.aliasesHint')} value={values.aliases.join('\n')} autosize minRows={2} maxRows={6} dir="auto" onChange={(event) => set({ aliases: event.currentTarget.value.split('\n') })} />
        <Textarea label={t('dialog.domains')} description={t('dialog.domainsHint')} value={values.domains.join('\n')} autosize minRows={2} maxRows={6} spellCheck={false} onChange={(event) => set({ domains: event.currentTarget.value.split('\n') })} />
        <Textarea label={t('dialog.feeds')} description={t('dialog.feedsHint')} value={values.feeds?.join('\n') ?? ''} autosize minRows={1} maxRows={4} spellCheck={false} onChange={(event) => set({ feeds: event.currentTarget.value.split('\n') })} />
        <Group grow gap="sm">
          <LanguageSelect label={t('dialog.language')} labelled value={values.language} onChange={(language) => set({ language })} />
          <TextInput label={t('dialog.country')} value={values.country} maxLength={100} dir="auto" onChange={(event) => set({ country: event.currentTarget.value })} />
        </Group>
        <Group grow gap="sm" align="flex-start">
          <NativeSelect label={t('dialog.kind')} data={outletKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} value={values.kind} onChange={(event) => set({ kind: outletKind.parse(event.currentTarget.value) })} />
          <NativeSelect label={t('dialog.rights')} data={rights.options.map((right) => ({ value: right, label: t(`rights.${right}`) }))} value={values.rights} title={t('rightsHint')} onChange={(event) => set({ rights: rights.parse(event.currentTarget.value) })} />
        </Group>
        {values.rights !== 'none' && <LicenceFields rights={values.rights} licence={values.licence ?? {}} onChange={(licence) => set({ licence })} />}
        {error && <Notice tone="error">{error.message}</Notice>}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={!notBlank(values.name)} loading={adding.isPending || changing.isPending}>
            {t('dialog.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function valuesOf({ name, aliases, domains, feeds = [], language, country, kind, rights, licence }: OutletRow): OutletValues {
  return { name, aliases, domains, feeds, language, country, kind, rights, licence: licence ?? {} };
}

function notBlank(text: string): boolean {
  return text.trim() !== '';
}
