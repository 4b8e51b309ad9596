import type { CoreCallName, Handlers } from '../contract/contract';

/**
 * Handlers of a module that is loaded with the first call of one of them: the list of clippings does not wait for the
 * readers of all kinds of files, nor for the editor's schema.
 * @param calls their part of the contract
 * @param load makes the handlers; asked once
 */
export function onFirstCall<N extends CoreCallName>(calls: Record<N, unknown>, load: () => Promise<Handlers<N>>): Handlers<N> {
  let loading: Promise<Handlers<N>> | null = null;
  const late = <K extends N>(name: K): Handlers<N>[K] => {
    return (async (input) => {
      loading ??= load();
      return (await loading)[name](input);
    }) as Handlers<N>[K];
  };
  return Object.fromEntries((Object.keys(calls) as N[]).map((name) => [name, late(name)])) as Handlers<N>;
}
