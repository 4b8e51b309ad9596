import { fromBufferPromise } from 'yauzl';

/** What a bundle holds: a line a file, with its size in bytes. */
export async function showBundle(bytes: Uint8Array): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const lines: string[] = [];
  for await (const { fileName, uncompressedSize } of zip.eachEntry()) lines.push(`${String(uncompressedSize).padStart(10)}  ${fileName}`);
  return `${lines.join('\n')}\n`;
}
