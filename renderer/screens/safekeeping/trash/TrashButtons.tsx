import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../../../components/use-library';
import classes from '../Safekeeping.module.css';

interface Props {
  /** How many are selected. */
  readonly count: number;
  readonly busy: boolean;
  onPutBack(): void;
  onDelete(): void;
  onChooseAll(): void;
  onChooseNone(): void;
  onEmpty(): void;
}

/** What can be done with what is selected in the trash, and with all of it. */
export function TrashButtons({ count, busy, ...does }: Props) {
  const { t } = useTranslation('safekeeping');
  const { editable, whyNot } = useLibrary();
  const usable = editable && !busy;
  const some = count > 0;
  return (
    <div className={classes.buttons}>
      <Button disabled={!usable || !some} title={whyNot} onClick={does.onPutBack}>
        {some ? t('trash.putBackCount', { count }) : t('trash.putBack')}
      </Button>
      <Button variant="default" disabled={!usable || !some} title={whyNot} onClick={does.onDelete}>
        {t('trash.delete')}
      </Button>
      <Button variant="default" onClick={some ? does.onChooseNone : does.onChooseAll}>
        {t(some ? 'trash.chooseNone' : 'trash.chooseAll')}
      </Button>
      <Button variant="default" ms="auto" disabled={!usable} title={whyNot} onClick={does.onEmpty}>
        {t('trash.empty')}
      </Button>
    </div>
  );
}
