import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideVersion, VersionPlace } from '../../../../core/contract/version-calls';
import type { Id } from '../../../../core/model/id';
import { useAction } from '../../../client/use-action';
import { usePublished } from '../../../components/format/use-published';
import { say } from '../../../components/say';
import { useHistory } from '../../../components/use-history';
import { useLibrary } from '../../../components/use-library';
import { VersionPart } from './VersionPart';
import classes from './Versions.module.css';

interface Props {
  readonly id: Id;
  readonly version: BesideVersion;
  /** Versions that come after this one. */
  readonly more: number;
  readonly language: string;
  onClose(): void;
}

/** The version in use and another one, part by part; parts of the other are taken, until both were looked at. */
export function Versions({ id, version, more, language, onClose }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const published = usePublished();
  const history = useHistory();
  const take = useAction('versions.take');
  const settle = useAction('versions.settle');
  const done = useRef<HTMLButtonElement>(null);
  // The keys need a place to be heard, also after the row with the pressed button is gone.
  useEffect(() => done.current?.focus(), []);
  const { name, differences } = version;
  // Buttons stay as they are meanwhile: one that is disabled loses the keys.
  const undo = { label: t('common:undo'), run: () => void history.undo(), undoes: true };
  const busy = take.isPending || settle.isPending;
  const takePlaces = (places: VersionPlace[]) => {
    if (busy) return;
    take.mutate({ id, name, places }, {
      onSuccess: () => {
        done.current?.focus();
        say(t('versions.taken', { count: places.length }), { id: 'versions', action: undo });
      },
    });
  };
  const finish = () => {
    if (busy) return;
    settle.mutate({ id, name }, {
      onSuccess: () => {
        if (more === 0) onClose();
        say(t('versions.settled'), { id: 'versions', action: undo });
      },
    });
  };
  const all = differences.map(({ part, highlightId }) => ({ part, ...(highlightId === undefined ? {} : { highlightId }) }));
  return (
    <>
      <p className={classes.lead}>{t('versions.what')}</p>
      <div className={classes.bar}>
        <div className={classes.ways}>
          <span role="status">{t('versions.differences', { count: differences.length })}</span>
          {differences.length > 1 && (
            <Button size="xs" variant="default" disabled={!editable} title={whyNot} onClick={() => takePlaces(all)}>
              {t('versions.takeAll')}
            </Button>
          )}
          <Button size="xs" ref={done} disabled={!editable} title={whyNot} onClick={finish}>
            {t('versions.keep')}
          </Button>
        </div>
        <div className={classes.pair}>
          <b>{t('versions.inUse')}</b>
          <b>{t('versions.other', { when: published(version.at, 'full') })}</b>
        </div>
      </div>
      {differences.map((difference, index) => (
        <VersionPart key={`${difference.part} ${difference.highlightId ?? ''}`} difference={difference} language={language} whyNot={whyNot} onTake={() => takePlaces(all.slice(index, index + 1))} />
      ))}
    </>
  );
}
