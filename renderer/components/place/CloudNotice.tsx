import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryPlace } from '../../../core/contract/safekeeping-calls';
import { Notice } from '../Notice';

interface Props {
  readonly place: LibraryPlace;
  readonly actions?: ReactNode;
}

/** Says that a library lies in a synced or shared folder: what can happen, what Dateline does, what to do. */
export function CloudNotice({ place: { kind }, actions }: Props) {
  const { t } = useTranslation('safekeeping');
  const shared = kind === 'network' ? 'network' : 'cloud';
  return (
    <Notice tone="warning" title={t(`cloud.${shared}.title`, { program: t(`cloud.program.${kind}`) })} actions={actions}>
      {t(`cloud.${shared}.risk`)} {t(`cloud.${shared}.does`)} {t(`cloud.${shared}.advice`)}
    </Notice>
  );
}
