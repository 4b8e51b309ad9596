/** @returns a host as people write it: no `www.`, no `m.` or `amp.`, no international encoding of its own */
export function plainDomain(host: string): string {
  return host.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/\.$/, '');
}
