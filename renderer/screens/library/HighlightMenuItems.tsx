import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { highlightColour, highlightKind, KIND_COLOURS, type Highlight } from '../../../core/model/highlight';
import { useLibrary } from '../../components/use-library';
import { Swatch } from './reader/Swatch';
import type { Highlights } from './use-highlights';

interface Props {
  readonly highlight: Highlight;
  readonly highlights: Highlights;
}

/** What can be done with one highlight: its kind, its colour, removing it. */
export function HighlightMenuItems({ highlight, highlights }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const { id } = highlight;
  return (
    <>
      <Menu.Label>{t('highlight.kindLabel')}</Menu.Label>
      {highlightKind.options.map((kind) => (
        <Menu.Item
          key={kind}
          role="menuitemradio"
          aria-checked={kind === highlight.kind}
          disabled={!editable}
          leftSection={<Swatch colour={KIND_COLOURS[kind]} />}
          rightSection={kind === highlight.kind ? '✓' : null}
          onClick={() => highlights.change(id, { kind })}
        >
          {t(`highlight.kind.${kind}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Label>{t('highlight.colourLabel')}</Menu.Label>
      {highlightColour.options.map((colour) => (
        <Menu.Item
          key={colour}
          role="menuitemradio"
          aria-checked={colour === highlight.colour}
          disabled={!editable}
          leftSection={<Swatch colour={colour} />}
          rightSection={colour === highlight.colour ? '✓' : null}
          onClick={() => highlights.change(id, { colour })}
        >
          {t(`highlight.colour.${colour}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item color="red" disabled={!editable} onClick={() => highlights.remove(id)}>
        {t('highlight.remove')}
      </Menu.Item>
    </>
  );
}
