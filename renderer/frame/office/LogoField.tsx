import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfficeState } from '../../../core/contract/office-calls';
import { call } from '../../client/call';
import { useAction } from '../../client/use-action';
import { Logo } from './Logo';
import classes from './OfficeDialog.module.css';

/** The office's logo: changed at once, as its file is copied into the library. */
export function LogoField({ state, disabled }: { readonly state: OfficeState; readonly disabled: boolean }) {
  const { t } = useTranslation('office');
  const setting = useAction('office.setLogo');
  const choose = async () => {
    const [file] = await call('shell.chooseFiles', { purpose: 'logo' });
    if (file !== undefined) setting.mutate({ file });
  };
  return (
    <fieldset className={classes.logo}>
      <legend>{t('logo')}</legend>
      {state.logo === null ? <span className={classes.none}>{t('logoNone')}</span> : <Logo bytes={state.logo} alt={t('logo')} className={classes.picture} />}
      <div className={classes.buttons}>
        <Button variant="default" size="xs" disabled={disabled} loading={setting.isPending} onClick={() => void choose()}>
          {t('logoChoose')}
        </Button>
        {state.logo !== null && (
          <Button variant="subtle" size="xs" disabled={disabled} onClick={() => setting.mutate({ file: null })}>
            {t('logoRemove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
