import i18next from 'i18next';
import en from './texts/en.json';

const texts = i18next.createInstance();

/** Loads the texts of the menu and of the native dialogs. */
export async function setupTexts(): Promise<void> {
  await texts.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
}

/** @param key path in electron/texts/en.json, such as `menu.file` */
export function text(key: string, values: Record<string, string> = {}): string {
  return texts.t(key, values);
}
