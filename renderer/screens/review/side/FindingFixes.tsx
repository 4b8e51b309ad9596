import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../core/model/finding';
import { applySuggestion, markOwnWords } from '../../../editor/fix-finding';
import { placeOfFinding } from '../../../editor/finding-marks';
import { useReview } from '../review-context';

interface Props {
  readonly finding: Finding;
  readonly index: number;
}

/** What makes a finding go away in one step. */
export function FindingFixes({ finding, index }: Props) {
  const { t } = useTranslation('review');
  const { editor, cite } = useReview();
  const citeHere = () => {
    const place = placeOfFinding(editor.state, index);
    if (place) cite(place.to);
  };
  return (
    <>
      {finding.suggestion !== undefined && (
        <button type="button" onClick={() => applySuggestion(editor, finding, index)}>
          {t('finding.use', { suggestion: finding.suggestion })}
        </button>
      )}
      {finding.rule === 'unsourced-statement' && (
        <>
          <button type="button" onClick={citeHere}>
            {t('finding.cite')}
          </button>
          <button type="button" onClick={() => markOwnWords(editor, index)}>
            {t('finding.ownWords')}
          </button>
        </>
      )}
    </>
  );
}
