import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../../core/model/export-options';
import { Notice } from '../../../components/Notice';
import type { WrittenState } from '../state/use-written-text';
import classes from './TextPreview.module.css';
import { WebPage } from './WebPage';

interface Props {
  readonly format: Exclude<ExportFormat, 'pdf'>;
  readonly state: WrittenState;
}

/** The very file, as a reader sees it: a web page as a page, text as text. */
export function TextPreview({ format, state: { written, problem } }: Props) {
  const { t } = useTranslation('export');
  if (problem !== null) {
    return (
      <div className={classes.desk}>
        <Notice tone="error" title={t('written.problem')}>
          {problem}
        </Notice>
      </div>
    );
  }
  if (!written) return null;
  if (written.shown === 'page') return <WebPage html={written.text} label={t(`written.${format}`)} />;
  return (
    <div className={classes.desk}>
      <pre className={classes.sheet} tabIndex={0} aria-label={t(`written.${format}`)}>
        {written.text}
      </pre>
    </div>
  );
}
