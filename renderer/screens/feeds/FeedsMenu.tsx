import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { useAnswer } from '../../client/use-answer';
import { MoreMenu } from '../../components/MoreMenu';
import { useLibrary } from '../../components/use-library';

const HOUR = 60;
/** Minutes between two refreshes to choose from; 0 is on demand only. */
const INTERVALS = [0, 10, 15, 30, HOUR, 3 * HOUR];

interface Props {
  /** Whether there is nothing to export. */
  readonly empty: boolean;
  onImport(): void;
  onExport(): void;
}

/** What concerns all feeds: lists of them, and how often they are refreshed. */
export function FeedsMenu({ empty, onImport, onExport }: Props) {
  const { t } = useTranslation('feeds');
  const { editable } = useLibrary();
  return (
    <MoreMenu>
      <Menu.Item disabled={!editable} onClick={onImport}>
        {t('import')}
      </Menu.Item>
      <Menu.Item disabled={empty} onClick={onExport}>
        {t('export')}
      </Menu.Item>
      <Menu.Divider />
      <IntervalItems />
    </MoreMenu>
  );
}

function IntervalItems() {
  const { t } = useTranslation('feeds');
  const { editable } = useLibrary();
  const interval = useAnswer('feeds.interval', {});
  const changing = useAction('feeds.interval');
  const minutes = interval.data?.minutes;
  if (minutes === undefined) return null;
  const choices = INTERVALS.includes(minutes) ? INTERVALS : [...INTERVALS, minutes].sort((a, b) => a - b);
  const nameOf = (choice: number) => {
    if (choice === 0) return t('interval.never');
    return choice % HOUR === 0 ? t('interval.hours', { count: choice / HOUR }) : t('interval.minutes', { count: choice });
  };
  return (
    <>
      <Menu.Label>{t('interval.label')}</Menu.Label>
      <Menu.RadioGroup value={String(minutes)} onChange={(picked) => changing.mutate({ minutes: Number(picked) })}>
        {choices.map((choice) => (
          <Menu.RadioItem key={choice} value={String(choice)} closeMenuOnClick disabled={!editable}>
            {nameOf(choice)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
