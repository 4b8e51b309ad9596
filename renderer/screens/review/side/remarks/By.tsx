import { useTranslation } from 'react-i18next';
import classes from './Remarks.module.css';

interface Props {
  readonly author: string;
  /** ISO 8601 */
  readonly at: string;
}

/** Who said something, and when. */
export function By({ author, at }: Props) {
  const { t, i18n } = useTranslation('review');
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <p className={classes.by}>
      <b>{author || t('remarks.somebody')}</b> <time dateTime={at}>{when}</time>
    </p>
  );
}
