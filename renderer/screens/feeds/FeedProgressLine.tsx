import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../../components/ProgressLine';
import type { FeedProgress } from './use-refresh-feeds';

interface Props {
  readonly progress: FeedProgress;
  onCancel(): void;
}

/** How far a refresh is, and the way to stop one that was asked for. */
export function FeedProgressLine({ progress: { job, done, total, current }, onCancel }: Props) {
  const { t } = useTranslation('feeds');
  return <ProgressLine label={t('progress', { done, total })} done={done} total={total} current={current} onCancel={job === null ? undefined : onCancel} />;
}
