import { useTranslation } from 'react-i18next';
import { useDrop } from './use-drop';
import { usePaste } from './use-paste';
import classes from './DropArea.module.css';

/** Takes what is dropped or pasted anywhere in the window, and shows that it would be taken. */
export function DropArea() {
  const { t } = useTranslation();
  const over = useDrop();
  usePaste();
  return over ? <div className={classes.area}>{t('clip.drop')}</div> : null;
}
