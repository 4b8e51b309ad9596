import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { DictionaryList } from './DictionaryList';
import classes from './DictionaryDialog.module.css';
import { HouseWords } from './HouseWords';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** The words that the house has added, and the dictionaries that spelling is checked with. */
export function DictionaryDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('dictionary');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')} size="lg">
      {opened && (
        <div className={classes.parts}>
          <HouseWords />
          <DictionaryList />
        </div>
      )}
    </Dialog>
  );
}
