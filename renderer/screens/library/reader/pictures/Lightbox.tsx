import { ActionIcon, Modal } from '@mantine/core';
import { useEffect, useEffectEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLateOpening } from '../../../../components/use-late-opening';
import type { ReaderPicture } from './reader-pictures';
import classes from './Lightbox.module.css';

interface Props {
  readonly all: readonly ReaderPicture[];
  /** The one that is shown; `null` is closed. */
  readonly shown: ReaderPicture | null;
  onShow(picture: ReaderPicture): void;
  onMenu(picture: ReaderPicture, event: MouseEvent): void;
  onClose(): void;
}

/** One picture as large as the window allows. ← and → go to the others of the clipping, Esc closes. */
export function Lightbox({ all, shown, onShow, onMenu, onClose }: Props) {
  const { t } = useTranslation('library');
  const late = useLateOpening(shown !== null);
  const at = all.findIndex(({ blockId }) => blockId === shown?.blockId);
  const step = (by: number) => {
    const next = all[at + by];
    if (next) onShow(next);
  };
  useArrows(shown !== null, step);
  if (!late.there) return null;
  return (
    <Modal.Root opened={late.opened} onClose={onClose} fullScreen classNames={{ content: classes.content ?? '' }}>
      <Modal.Content aria-label={t('pictures.large')}>
        <div className={classes.bar}>
          <span className={classes.place} aria-live="polite">
            {all.length > 1 && t('pictures.place', { at: at + 1, of: all.length })}
          </span>
          <Modal.CloseButton className={classes.close} aria-label={t('common:close')} data-autofocus />
        </div>
        {shown && (
          <figure className={classes.figure}>
            <img className={classes.picture} width={shown.file.width} height={shown.file.height} src={shown.source} alt={shown.alt} onContextMenu={(event) => onMenu(shown, event)} />
            {(shown.caption || shown.alt) && (
              <figcaption className={classes.caption} dir="auto">
                {shown.caption || shown.alt}
              </figcaption>
            )}
          </figure>
        )}
        {all.length > 1 && (
          <>
            <Step label={t('pictures.former')} sign="‹" side="start" disabled={at <= 0} onClick={() => step(-1)} />
            <Step label={t('pictures.next')} sign="›" side="end" disabled={at >= all.length - 1} onClick={() => step(1)} />
          </>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly side: 'start' | 'end';
  readonly disabled: boolean;
  onClick(): void;
}

function Step({ label, sign, side, disabled, onClick }: StepProps) {
  return (
    <ActionIcon className={classes.step} data-side={side} variant="default" size={44} radius="xl" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <span aria-hidden>{sign}</span>
    </ActionIcon>
  );
}

function useArrows(opened: boolean, step: (by: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    step(event.key === 'ArrowRight' ? 1 : -1);
  });
  useEffect(() => {
    if (!opened) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [opened]);
}
