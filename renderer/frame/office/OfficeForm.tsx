import { Button, ColorInput, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeState } from '../../../core/contract/office-calls';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import { LogoField } from './LogoField';
import classes from './OfficeDialog.module.css';
import { OfficePreview } from './OfficePreview';

interface Props {
  readonly state: OfficeState;
  onClose(): void;
}

const COLOUR = /^#[0-9a-f]{6}$/i;
const USUAL_COLOUR = '#9a2b2b';
const SWATCHES = [USUAL_COLOUR, '#1f3f66', '#1f5a4a', '#5a3a6e', '#7a4a12', '#333333'];

type Look = Omit<OfficeState['look'], 'logo'>;
type Words = 'contacts' | 'header' | 'footer' | 'classification' | 'legal';

export function OfficeForm({ state, onClose }: Props) {
  const { t } = useTranslation('office');
  const { editable, whyNot } = useLibrary();
  const [office, setOffice] = useState(state.office);
  const [{ accent = USUAL_COLOUR, ...look }, setLook] = useState<Look>(() => lookOf(state));
  const saving = useAction('office.change');
  const set = (change: Partial<Look>) => setLook({ accent, ...look, ...change });
  const words = (name: Words) => ({ value: look[name] ?? '', onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }) });

  const save = (event: FormEvent) => {
    event.preventDefault();
    // Dateline's own colour is not kept as a choice: it follows Dateline.
    const kept = accent === USUAL_COLOUR ? look : { ...look, accent };
    saving.mutate({ office: office.trim(), look: kept }, { onSuccess: () => { say(t('saved')); onClose(); } });
  };
  const sample = { office, accent: COLOUR.test(accent) ? accent : USUAL_COLOUR, classification: look.classification ?? '', contacts: look.contacts ?? '', logo: state.logo };
  return (
    <form className={classes.columns} onSubmit={save}>
      <div className={classes.fields}>
        <TextInput label={t('office')} value={office} maxLength={200} autoFocus onChange={(event) => setOffice(event.currentTarget.value)} />
        <LogoField state={state} disabled={!editable} />
        <ColorInput label={t('accent')} value={accent} swatches={SWATCHES} error={COLOUR.test(accent) ? null : t('accentBad')} eyeDropperButtonProps={{ 'aria-label': t('accentChoose') }} withEyeDropper={false} onChange={(value) => set({ accent: value })} />
        <Textarea label={t('contacts')} description={t('contactsHint')} autosize minRows={2} maxRows={6} maxLength={1000} {...words('contacts')} />
        <TextInput label={t('header')} maxLength={200} {...words('header')} />
        <TextInput label={t('footer')} description={t('footerHint')} maxLength={200} {...words('footer')} />
        <TextInput label={t('classification')} description={t('classificationHint')} maxLength={200} {...words('classification')} />
        <NumberInput label={t('expiry')} value={look.expiryDays ?? ''} min={1} max={3650} allowDecimal={false} onChange={(value) => set({ expiryDays: typeof value === 'number' ? value : undefined })} />
      </div>
      <div className={classes.fields}>
        <OfficePreview sample={sample} />
        <NoticeStart notices={state.notices} onChoose={(legal) => set({ legal })} />
        <Textarea label={t('legal')} description={t('legalHint')} autosize minRows={5} maxRows={12} maxLength={4000} {...words('legal')} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending} disabled={!editable || !COLOUR.test(accent)} title={whyNot}>
            {t('save')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function lookOf({ look: { accent, contacts, header, footer, classification, legal, expiryDays } }: OfficeState): Look {
  return { accent, contacts, header, footer, classification, legal, expiryDays };
}

function NoticeStart({ notices, onChoose }: { readonly notices: OfficeState['notices']; onChoose(text: string): void }) {
  const { t, i18n } = useTranslation('office');
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  const countries = notices.map(({ country }) => ({ value: country, label: names.of(country) ?? country }));
  const choose = (country: string | null) => {
    const notice = notices.find((one) => one.country === country);
    if (notice) onChoose(notice.text);
  };
  return <Select label={t('begin')} data={countries} value={null} onChange={choose} />;
}
