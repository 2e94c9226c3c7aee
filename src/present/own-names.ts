import { hostname, networkInterfaces } from 'node:os';

/** Addresses of this machine's network cards. */
export const ownAddresses = (): Set<string> =>
  new Set(
    Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).map(({ address }) => address.toLowerCase()),
    ),
  );

/** Names by which others on the network know this machine. */
export function ownNames(): Set<string> {
  const name = hostname().toLowerCase();
  const [first = name] = name.split('.');
  return new Set([name, first, `${first}.local`, `${first}.lan`].filter(Boolean));
}

/** The address that other machines reach this one by: a private network's first; undefined where there is no network. */
export function outsideAddress(): string | undefined {
  const cards = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  return cards.find((address) => /^(?:192\.168|10|172\.(?:1[6-9]|2\d|3[01]))\./.test(address)) ?? cards[0];
}
