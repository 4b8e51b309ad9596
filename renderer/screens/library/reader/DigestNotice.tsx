import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { digestLinks } from '../../../../core/model/digest-links';
import { Notice } from '../../../components/Notice';
import { useClip } from '../../../frame/clip/clip';

interface Props {
  readonly clipping: Clipping;
  /** Further buttons. */
  readonly actions: ReactNode;
}

/** Says that a clipping is a list of links, and offers to choose from them. */
export function DigestNotice({ clipping, actions }: Props) {
  const { t } = useTranslation('digest');
  const { chooseLinks } = useClip();
  const choose = (
    <Button size="compact-sm" onClick={() => chooseLinks(clipping.id)}>
      {t('choose')}
    </Button>
  );
  return <Notice tone="info" title={t('notice', { count: digestLinks(clipping.blocks).length })} actions={<>{choose}{actions}</>} />;
}
