import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../../core/model/block';
import type { Marking } from '../marking';
import { Runs } from '../Runs';
import { useReaderPicture, type ReaderPicture } from './reader-pictures';
import classes from './FigureBlock.module.css';

interface Props {
  readonly block: Extract<Block, { type: 'figure' }>;
  readonly start: number;
  readonly marking: Marking;
}

/** A picture with its caption; words stand for one that is not in the library. */
export function FigureBlock({ block, start, marking }: Props) {
  const { t } = useTranslation('library');
  const { picture, open, onMenu } = useReaderPicture(block.id);
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <figure>
      {picture && broken !== picture.source ? (
        <button
          type="button"
          className={classes.open}
          aria-label={picture.alt === '' ? t('pictures.open') : t('pictures.openOf', { alt: picture.alt })}
          onClick={() => open(picture)}
          onContextMenu={(event) => onMenu(picture, event)}
        >
          <img className={classes.picture} style={sizeOf(picture)} src={picture.source} alt={picture.alt} loading="lazy" decoding="async" draggable={false} onError={() => setBroken(picture.source)} />
        </button>
      ) : (
        <span className={classes.placeholder} dir="auto">
          {block.alt === '' ? t('picture') : t('pictureOf', { alt: block.alt })}
        </span>
      )}
      {block.caption.length > 0 && (
        <figcaption dir="auto">
          <Runs content={block.caption} start={start} marking={marking} />
        </figcaption>
      )}
    </figure>
  );
}

/** Higher than this, in pixels, a picture would leave no text beside it. */
const HIGHEST = 520;

// Known before it is loaded, so that the text below does not jump.
function sizeOf({ file: { width, height } }: ReaderPicture) {
  const widest = Math.round(Math.min(width, (HIGHEST * width) / height));
  return { width: `min(100%, ${String(widest)}px)`, aspectRatio: `${String(width)} / ${String(height)}` };
}
