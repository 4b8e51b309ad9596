import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrashPlaces } from '../../../../core/contract/safekeeping-calls';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { EmptyState } from '../../../components/EmptyState';
import { useCommands } from '../../../components/keys/use-commands';
import classes from '../Safekeeping.module.css';
import { TrashButtons } from './TrashButtons';
import { placeKey, TrashRows } from './TrashRows';
import { useTrashActions } from './use-trash-actions';
import { useTrashList } from './use-trash-list';

/** What was removed: to be put back, or deleted for good. */
export function TrashPart() {
  const { t } = useTranslation('safekeeping');
  const list = useTrashList();
  const actions = useTrashActions();
  const [chosen, setChosen] = useState<ReadonlyMap<string, TrashPlaces[number]>>(new Map());
  const [asking, setAsking] = useState<'delete' | 'empty' | null>(null);
  const places = [...chosen.values()];

  const toggle = (place: TrashPlaces[number]) => {
    const next = new Map(chosen);
    if (!next.delete(placeKey(place))) next.set(placeKey(place), place);
    setChosen(next);
  };
  const chooseNone = () => setChosen(new Map());
  const chooseAll = () => void list.all().then((all) => setChosen(new Map(all.map((place) => [placeKey(place), place]))));
  useCommands({ 'list.all': (event) => (event?.preventDefault(), chooseAll()) });
  return (
    <div className={classes.fill}>
      <div className={classes.intro}>
        <h1>{t('trash.title')}</h1>
        <p>{t('trash.intro')}</p>
      </div>
      {list.error && <p role="alert">{list.error.message}</p>}
      {!list.loading && list.total === 0 && !list.error && (
        <EmptyState title={t('trash.none')}>
          <p>{t('trash.noneText')}</p>
        </EmptyState>
      )}
      {list.total > 0 && (
        <>
          <TrashButtons
            count={places.length}
            busy={actions.busy}
            onPutBack={() => {
              actions.putBack(places);
              chooseNone();
            }}
            onDelete={() => setAsking('delete')}
            onChooseAll={chooseAll}
            onChooseNone={chooseNone}
            onEmpty={() => setAsking('empty')}
          />
          <TrashRows list={list} chosen={chosen} onToggle={toggle} />
        </>
      )}
      <ConfirmDialog
        opened={asking !== null}
        title={t('trash.ask', { count: asking === 'empty' ? list.total : places.length })}
        confirm={t(asking === 'empty' ? 'trash.emptyNow' : 'trash.deleteNow')}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          if (asking === 'empty') actions.empty();
          else actions.deleteForGood(places);
          chooseNone();
        }}
      >
        {t('trash.askText')}
      </ConfirmDialog>
    </div>
  );
}
