import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../../../core/model/export-options';
import { useAnswer } from '../../client/use-answer';
import { EmptyState } from '../../components/EmptyState';
import { ScreenLayout } from '../../frame/ScreenLayout';
import { useNavigation } from '../../navigation/use-navigation';
import type { View } from '../../navigation/view';
import { ExportActions } from './ExportActions';
import classes from './ExportScreen.module.css';
import { ExportAllDialog } from './all/ExportAllDialog';
import { EditionsDialog } from './editions/EditionsDialog';
import { ShownEdition } from './editions/ShownEdition';
import { ExportStatus } from './ExportStatus';
import { TextPreview } from './preview/TextPreview';
import { OpenChecks } from './OpenChecks';
import { OptionsPanel } from './options/OptionsPanel';
import { PdfPreview } from './preview/PdfPreview';
import { useExportCommands } from './state/use-export-commands';
import { useExportOptions } from './state/use-export-options';
import { usePreview } from './state/use-preview';
import { useWrittenText } from './state/use-written-text';
import { useSaveExport } from './state/use-save-export';

/** The finished review as the file it becomes, with what can be chosen about it. */
export function ExportScreen({ view: { reviewId } }: { readonly view: Extract<View, { screen: 'export' }> }) {
  const { t } = useTranslation('export');
  const { go } = useNavigation();
  const [format, setFormat] = useState<ExportFormat>('pdf');
  const [edition, setEdition] = useState<number | null>(null);
  const [dialog, setDialog] = useState<'editions' | 'all' | null>(null);
  const { options, change, defaults, problem } = useExportOptions(reviewId);
  const preview = usePreview({ reviewId, edition }, format === 'pdf' ? options : null);
  const written = useWrittenText({ reviewId, edition }, format, options);
  const saving = useSaveExport({ reviewId, edition }, format, options, defaults);
  const title = useAnswer('reviews.list', {}).data?.find(({ id }) => id === reviewId)?.title;
  const back = useMemo(() => () => go({ screen: 'review', reviewId }), [go, reviewId]);
  useExportCommands(saving.save);
  return (
    <ScreenLayout
      place={`${title || t('untitled')} › ${t('place')}`}
      actions={<ExportActions format={format} ready={options !== null} saving={saving} onBack={back} onEditions={() => setDialog('editions')} onAll={() => setDialog('all')} />}
      status={format === 'pdf' && <ExportStatus preview={preview} />}
      hints={<OpenChecks reviewId={reviewId} onOpen={back} />}
    >
      {options === null || defaults === null ? (
        <main>
          {problem !== null && (
            <EmptyState title={t('notOpened')}>
              <p role="alert">{problem}</p>
            </EmptyState>
          )}
        </main>
      ) : (
        <div className={classes.columns}>
          <OptionsPanel
            format={format}
            onFormat={setFormat}
            options={options}
            onChange={change}
            templates={defaults.templates}
            warnings={(format === 'pdf' ? preview.preview?.warnings : written.written?.warnings) ?? []}
          />
          <main className={classes.preview} data-edition={edition !== null}>
            <ShownEdition number={edition} onLeave={() => setEdition(null)} />
            <VisuallyHidden component="h1">{t('heading', { title: title || t('untitled') })}</VisuallyHidden>
            {format === 'pdf' ? <PdfPreview reviewId={reviewId} state={preview} /> : <TextPreview format={format} state={written} />}
          </main>
        </div>
      )}
      <EditionsDialog reviewId={reviewId} opened={dialog === 'editions'} onClose={() => setDialog(null)} onShow={setEdition} />
      <ExportAllDialog exported={{ reviewId, edition }} options={options} opened={dialog === 'all'} onClose={() => setDialog(null)} />
    </ScreenLayout>
  );
}
