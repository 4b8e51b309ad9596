import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateChoice } from '../../../../core/contract/export-calls';
import { call } from '../../../client/call';
import { useAction } from '../../../client/use-action';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { say } from '../../../components/say';
import { useLibrary } from '../../../components/use-library';
import { OfficeDialog } from '../../../frame/office/OfficeDialog';
import classes from './OptionsPanel.module.css';

interface Props {
  readonly template: string;
  readonly templates: readonly TemplateChoice[];
  onChoose(template: string): void;
}

/** Which template the pages are set with; the user's own are added and removed here, and the office's look is set. */
export function TemplateField({ template, templates, onChoose }: Props) {
  const { t } = useTranslation('export');
  const { editable, whyNot } = useLibrary();
  const [office, setOffice] = useState(false);
  const [removing, setRemoving] = useState(false);
  const adding = useAction('templates.add');
  const remove = useAction('templates.remove');
  const chosen = templates.find(({ id }) => id === template);
  const add = async () => {
    const folder = await call('shell.chooseFolder', { purpose: 'template' });
    if (folder === null) return;
    adding.mutate({ folder }, { onSuccess: ({ template: added, warnings }) => { say([t('templates.added', { label: added.label }), ...warnings].join(' ')); onChoose(added.id); } });
  };
  const takeAway = () => {
    setRemoving(false);
    remove.mutate({ id: template }, { onSuccess: () => onChoose(templates.find(({ own }) => !own)?.id ?? template) });
  };
  return (
    <div className={classes.template}>
      <Select label={t('template')} value={template} data={templates.map(({ id, label, own }) => ({ value: id, label: own ? t('templates.own', { label }) : label }))} allowDeselect={false} onChange={(id) => id !== null && onChoose(id)} />
      <div className={classes.actions}>
        <Button variant="subtle" size="compact-xs" disabled={!editable} title={whyNot} loading={adding.isPending} onClick={() => void add()}>
          {t('templates.add')}
        </Button>
        {chosen?.own === true && (
          <Button variant="subtle" size="compact-xs" disabled={!editable} title={whyNot} onClick={() => setRemoving(true)}>
            {t('templates.remove')}
          </Button>
        )}
        <Button variant="subtle" size="compact-xs" onClick={() => setOffice(true)}>
          {t('templates.office')}
        </Button>
      </div>
      <OfficeDialog opened={office} onClose={() => setOffice(false)} />
      <ConfirmDialog opened={removing} onClose={() => setRemoving(false)} title={t('templates.removeTitle', { label: chosen?.label })} confirm={t('templates.remove')} onConfirm={takeAway}>
        {t('templates.removeText')}
      </ConfirmDialog>
    </div>
  );
}
