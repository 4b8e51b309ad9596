import type { CaptureInput } from '../capture-context';
import { fetchAddress } from './fetch-address';
import type { Material } from './material';
import { pageMaterial } from './page-material';
import { pastedMaterial } from './pasted-material';
import { readFileMaterial } from './read-file-material';

/**
 * @returns the bytes of an input
 * @throws DatelineError when nothing came: then there is nothing to keep
 */
export async function acquire(input: CaptureInput, signal: AbortSignal): Promise<Material> {
  switch (input.kind) {
    case 'address':
      return await fetchAddress(input.address, signal);
    case 'file':
      return await readFileMaterial(input.path, signal);
    case 'page':
      return pageMaterial(input);
    case 'pasted':
      return pastedMaterial(input.text, input.html, input.picture ?? null);
  }
}
