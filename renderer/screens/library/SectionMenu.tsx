import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BadgeButton } from '../../components/Badge';
import { KeyCap } from '../../components/KeyCap';
import { useLibrary } from '../../components/use-library';

interface Props {
  /** The section in use; `null` is none, `undefined` is not shown. */
  readonly value: string | null | undefined;
  onPick(sectionId: string | null): void;
}

/** The section of clippings as a badge that opens the choice of sections. */
export function SectionMenu({ value, onPick }: Props) {
  const { t } = useTranslation('library');
  const { library, editable, whyNot } = useLibrary();
  const sections = library?.sections ?? [];
  const current = sections.find((section) => section.id === value);
  const name = current?.title ?? t(value === undefined ? 'section.label' : 'section.none');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <BadgeButton disabled={!editable} title={whyNot} aria-label={t('section.named', { name })} tone={current ? 'accent' : 'plain'}>
          {name}
        </BadgeButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('section.label')}</Menu.Label>
        {sections.map((section, index) => (
          <Menu.Item
            key={section.id}
            onClick={() => onPick(section.id)}
            rightSection={index < 9 ? <KeyCap chord={String(index + 1)} /> : null}
          >
            {section.title}
          </Menu.Item>
        ))}
        {sections.length === 0 && <Menu.Label>{t('section.noneYet')}</Menu.Label>}
        <Menu.Divider />
        <Menu.Item onClick={() => onPick(null)} rightSection={<KeyCap chord="0" />}>
          {t('section.none')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
