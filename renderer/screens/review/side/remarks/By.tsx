import { useTranslation } from 'react-i18next';
import { usePublished } from '../../../../components/format/use-published';
import classes from './Remarks.module.css';

interface Props {
  readonly author: string;
  /** ISO 8601 */
  readonly at: string;
}

/** Who said something, and when. */
export function By({ author, at }: Props) {
  const { t } = useTranslation('review');
  const published = usePublished();
  return (
    <p className={classes.by}>
      <b>{author || t('remarks.somebody')}</b> <time dateTime={at}>{published(at, 'full')}</time>
    </p>
  );
}
