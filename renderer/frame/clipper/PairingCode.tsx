import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClipperState } from '../../../core/contract/clipper-calls';
import { useAction } from '../../client/use-action';
import { dateTime } from './date-time';
import classes from './ConnectDialog.module.css';

/** The code that the extension asks for, as long as it holds. */
export function PairingCode({ state }: { readonly state: ClipperState }) {
  const { t, i18n } = useTranslation('clipper');
  const start = useAction('clipper.startPairing');
  const pairing = useHolding(state.pairing);
  return (
    <section className={classes.part}>
      <h3>{t('pair.title')}</h3>
      {pairing && (
        <div className={classes.pairing} role="status">
          <output className={classes.code} aria-label={t('pair.code', { code: [...pairing.code].join(' ') })}>
            {pairing.code.slice(0, 3)} {pairing.code.slice(3)}
          </output>
          <p>
            {t('pair.what')} {t('pair.until', { time: dateTime(pairing.until, 'time', i18n.language) })}
          </p>
        </div>
      )}
      <Button variant={pairing ? 'default' : 'filled'} loading={start.isPending} onClick={() => start.mutate({})}>
        {t(pairing ? 'pair.again' : 'pair.start')}
      </Button>
    </section>
  );
}

/** @returns the code until it runs out, then null */
function useHolding(pairing: ClipperState['pairing']): ClipperState['pairing'] {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (!pairing) return;
    const timer = setTimeout(() => setOver(pairing.until), Math.max(0, Date.parse(pairing.until) - Date.now()));
    return () => clearTimeout(timer);
  }, [pairing]);
  return pairing?.until === over ? null : pairing;
}
