import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/use-answer';
import { useNumber } from '../../../components/format/use-number';
import { usePublished } from '../../../components/format/use-published';
import { say } from '../../../components/say';
import { useLibrary } from '../../../components/use-library';
import { useJobs } from '../../../frame/safekeeping/jobs';
import { JobLine } from '../../../frame/safekeeping/JobLine';
import classes from '../Safekeeping.module.css';

/** How the index stands, and the way to make it anew while the list is used. */
export function IndexPart() {
  const { t } = useTranslation('safekeeping');
  const { editable, whyNot } = useLibrary();
  const { of, run } = useJobs();
  const number = useNumber();
  const published = usePublished();
  const { data, error } = useAnswer('index.state', {});
  const running = of('index.rebuild');
  const rebuild = async () => {
    if ((await run('index.rebuild', {})) !== null) say(t('index.done'), { id: 'index' });
  };
  return (
    <>
      <div className={classes.intro}>
        <h1>{t('index.title')}</h1>
        <p>{t('index.intro')}</p>
      </div>
      {error && <p role="alert">{error.message}</p>}
      {data && (
        <section className={classes.section}>
          <p role="status">
            {data.indexed === data.clippings ? t('index.whole', { count: data.clippings }) : t('index.partly', { done: number(data.indexed), total: number(data.clippings) })}{' '}
            {data.madeAt && t('index.madeAt', { when: published(data.madeAt, 'full') })}
          </p>
          {running ? (
            <JobLine running={running} />
          ) : (
            <Button disabled={!editable} title={whyNot} onClick={() => void rebuild()}>
              {t('index.rebuild')}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
