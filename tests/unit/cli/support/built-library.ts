import { join } from 'node:path';
import { BuiltCli } from './built-cli';
import { scratch } from './scratch';

/** The built command line with a new library; `remove` gets rid of both. */
export async function builtLibrary(): Promise<{ cli: BuiltCli; library: string; remove: () => Promise<void> }> {
  const cli = await BuiltCli.build();
  const { folder, remove } = await scratch();
  const library = join(folder, 'library');
  await cli.run(['init', library]);
  return {
    cli,
    library,
    remove: async () => {
      await cli.remove();
      await remove();
    },
  };
}
