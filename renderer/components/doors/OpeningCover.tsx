import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IndexProgress } from '../IndexProgress';
import classes from './OpeningCover.module.css';

/** Says that a library is being opened, and how far it is when its index has to be made again. */
export function OpeningCover({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation();
  if (!shown) return null;
  return (
    <div className={classes.cover} role="status">
      <Loader size="sm" />
      <span>{t('opening')}</span>
      <IndexProgress />
    </div>
  );
}
