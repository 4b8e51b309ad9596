import type { Clipping, Original } from '../model/clipping';
import type { Id } from '../model/id';
import type { Outlet } from '../model/outlet';
import type { Section } from '../model/section';
import type { TableMapping } from '../model/table-mapping';

/** A clipping before it is saved: all of it but what the store itself adds. */
export type ClippingDraft = Omit<Clipping, 'format' | 'version' | 'revision' | 'checksum'>;

/** What capture needs of a library, and nothing more; `Library` satisfies it. */
export interface CaptureLibrary {
  readonly document: {
    readonly outlets: readonly Outlet[];
    readonly sections?: readonly Section[];
    /** How tables with headers that were met before are read. */
    readonly tableMappings?: readonly TableMapping[] | undefined;
  };
  readonly clippings: {
    newId(): Id;
    get(id: Id): Promise<Clipping>;
    create(draft: ClippingDraft): Promise<Clipping>;
    change(id: Id, step: (clipping: Clipping) => Clipping): Promise<Clipping>;
  };
  readonly originals: {
    put(id: Id, extension: string, bytes: Uint8Array, mediaType: string, encoding: string | null): Promise<Original>;
    putPicture(id: Id, name: string, bytes: Uint8Array): Promise<void>;
  };
  readonly index: {
    findByAddress(address: string): Id | null;
    findByHash(sha256: string): Id | null;
    beginBatch(): void;
    endBatch(): void;
  };
}
