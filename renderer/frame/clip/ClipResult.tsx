import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { isWebAddress } from '../../components/browser/is-web-address';
import { OpenInBrowser } from '../../components/browser/OpenInBrowser';
import { Badge } from '../../components/Badge';
import { useNavigation } from '../../navigation/use-navigation';
import { useClip } from './clip';
import { inputName } from './input-name';
import classes from './ClipResults.module.css';

const TONES = { added: 'positive', duplicate: 'plain', failed: 'negative' } as const;

interface Props {
  readonly result: CaptureResult;
  /** Nothing else failed: the button above the list tries it again. */
  readonly alone: boolean;
  onShown(): void;
}

/** What became of one input. */
export function ClipResult({ result, alone, onShown }: Props) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const { chooseLinks, retry, progress } = useClip();
  const { id } = result;
  const name = inputName(result.input).name || t('clip.fromClipboard');
  const lines = [
    result.error?.message,
    ...result.warnings,
    result.status === 'added' ? [result.outlet, t('clip.words', { count: result.words })].filter(Boolean).join(' · ') : undefined,
  ];
  const show = () => {
    if (id) go({ screen: 'library', clippingId: id });
    onShown();
  };
  return (
    <div className={classes.result}>
      <Badge tone={TONES[result.status]}>{t(`clip.status.${result.status}`)}</Badge>
      <div>
        <Heading result={result} />
        {lines.filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {result.status === 'failed' && isWebAddress(result.input) && <OpenInBrowser address={result.input} />}
      <div className={classes.ways}>
        {result.status === 'failed' && !alone && (
          <Button size="compact-sm" variant="default" disabled={progress !== null} aria-label={t('clip.retryThis', { name: result.title ?? name })} onClick={() => void retry([result])}>
            {t('clip.retry', { count: 1 })}
          </Button>
        )}
        {id && result.flags?.includes('link-digest') && (
          <Button size="compact-sm" onClick={() => chooseLinks(id)}>
            {t('digest:choose')}
          </Button>
        )}
        {id && (
          <Button size="compact-sm" variant="default" onClick={show}>
            {t('clip.show')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The title, or the name of what has none and the folder that it lies in. */
function Heading({ result: { title, input } }: { readonly result: CaptureResult }) {
  const { t } = useTranslation();
  const { name, place } = inputName(input);
  return (
    <>
      <strong dir="auto">{title ?? (name || t('clip.fromClipboard'))}</strong>
      {title === null && place !== null && (
        <p>
          <bdi>{place}</bdi>
        </p>
      )}
    </>
  );
}
