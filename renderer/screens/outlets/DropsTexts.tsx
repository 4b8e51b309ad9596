import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { useLibrary } from '../../components/use-library';
import classes from './Outlets.module.css';

/** Whether texts are dropped by themselves when their licence has ended. */
export function DropsTexts({ on }: { readonly on: boolean }) {
  const { t } = useTranslation('outlets');
  const { editable, whyNot } = useLibrary();
  const change = useAction('library.change');
  return (
    <div className={classes.edition} title={whyNot}>
      <Switch checked={on} disabled={!editable || change.isPending} label={t('drops.label')} description={t('drops.hint')} onChange={(event) => change.mutate({ dropsTexts: event.currentTarget.checked })} />
    </div>
  );
}
