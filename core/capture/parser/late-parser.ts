import type { Material } from '../acquire/material';
import type { Kind } from '../kinds/kind';
import type { ReadMaterial } from '../read-material';
import type { Parser, ReadTables, Recognised, RecognisedAndRead } from './parser';

/** A parser that is loaded with the first bytes that come in: it brings the readers of all kinds with it. */
export class LateParser implements Parser {
  private loading: Promise<Parser> | null = null;

  /** @param load makes the parser; asked once */
  constructor(private readonly load: () => Promise<Parser>) {}

  async recognise(material: Material, unpacks: boolean, signal: AbortSignal): Promise<Recognised> {
    return (await this.loaded()).recognise(material, unpacks, signal);
  }

  async recogniseAndRead(material: Material, signal: AbortSignal): Promise<RecognisedAndRead> {
    return (await this.loaded()).recogniseAndRead(material, signal);
  }

  async read(kind: Kind | null, material: Material, signal: AbortSignal): Promise<ReadMaterial> {
    return (await this.loaded()).read(kind, material, signal);
  }

  async tables(material: Material, signal: AbortSignal): Promise<ReadTables> {
    return (await this.loaded()).tables(material, signal);
  }

  private loaded(): Promise<Parser> {
    this.loading ??= this.load();
    return this.loading;
  }
}
