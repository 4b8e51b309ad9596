import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { highlightColour, highlightKind, KIND_COLOURS, type Highlight, type HighlightColour, type HighlightKind } from '../../../core/model/highlight';
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
      <Menu.RadioGroup value={highlight.kind} onChange={(kind) => highlights.change(id, { kind: kind as HighlightKind })}>
        {highlightKind.options.map((kind) => (
          <Menu.RadioItem key={kind} value={kind} disabled={!editable} closeMenuOnClick rightSection={<Swatch colour={KIND_COLOURS[kind]} />}>
            {t(`highlight.kind.${kind}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t('highlight.colourLabel')}</Menu.Label>
      <Menu.RadioGroup value={highlight.colour} onChange={(colour) => highlights.change(id, { colour: colour as HighlightColour })}>
        {highlightColour.options.map((colour) => (
          <Menu.RadioItem key={colour} value={colour} disabled={!editable} closeMenuOnClick rightSection={<Swatch colour={colour} />}>
            {t(`highlight.colour.${colour}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item color="red" disabled={!editable} onClick={() => highlights.remove(id)}>
        {t('highlight.remove')}
      </Menu.Item>
    </>
  );
}
