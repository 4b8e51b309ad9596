import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BrowserState } from '../../core/contract/browser-calls';
import { useAction } from '../client/use-action';
import classes from './BrowserBars.module.css';

/** What became of the last thing that was done, and what this window keeps. */
export function BrowserStatus({ state }: { readonly state: BrowserState }) {
  const { t } = useTranslation('browser');
  const run = useAction('browser.do', { quiet: true });
  const { text, tone } = wordsOf(state, t);
  return (
    <div className={classes.status}>
      <span role="status" className={classes.said} data-tone={tone} title={text}>
        {text}
      </span>
      <Button size="compact-sm" variant="default" title={t('forgetHint')} onClick={() => run.mutate({ action: 'forget-logins' })}>
        {t('forget')}
      </Button>
    </div>
  );
}

type Tone = 'calm' | 'good' | 'bad';

function wordsOf({ clip, notice }: BrowserState, t: TFunction<'browser'>): { text: string; tone: Tone } {
  if (notice) return { text: t(`notice.${notice.about}`, { detail: notice.detail }), tone: notice.about === 'logins-forgotten' ? 'good' : 'bad' };
  if (clip.state === 'clipping') return { text: t('clipping'), tone: 'calm' };
  if (clip.state === 'idle') return { text: t('hint'), tone: 'calm' };
  const { status, title, input, error, warnings } = clip.result;
  if (error) return { text: error.message, tone: 'bad' };
  return { text: [t(status === 'duplicate' ? 'there' : 'clipped', { title: title ?? input }), ...warnings].join(' '), tone: 'good' };
}
