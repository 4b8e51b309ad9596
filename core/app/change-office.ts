import { keepLogo, readLogo } from '../library/office-logo';
import type { Library } from '../library/library';
import type { OfficeState } from '../contract/office-calls';
import { legalNotices } from '../export/legal-notices';
import { DatelineError } from '../model/dateline-error';
import type { OfficeLook } from '../model/office-look';

/** @returns the office's name and look, with its logo */
export async function officeStateOf(library: Library): Promise<OfficeState> {
  const { office, look = {} } = library.document.settings;
  return { office, look, logo: look.logo === undefined ? null : await readLogo(library.folder, look.logo), notices: [...legalNotices] };
}

/** Takes over the office's name and look; the logo stays as it is. Fields that are empty are left out. */
export async function changeOffice(library: Library, office: string, look: Omit<OfficeLook, 'logo'>): Promise<void> {
  const filled = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== ''));
  await library.changeDocument(({ settings }) => ({
    settings: { ...settings, office, look: { ...filled, ...(settings.look?.logo && { logo: settings.look.logo }) } },
  }));
}

/**
 * @param file the picture to copy, null for no logo
 * @throws DatelineError `bad-input`, `too-large`, `not-found`, `read-only`
 */
export async function changeLogo(library: Library, file: string | null): Promise<void> {
  if (library.readOnly) throw new DatelineError('read-only', 'The logo was not changed: this library is open for reading only.');
  const logo = file === null ? undefined : await keepLogo(library.folder, file);
  await library.changeDocument(({ settings }) => {
    return { settings: { ...settings, look: { ...settings.look, logo } } };
  });
}
