import type { JSX } from 'preact';

/** An address of the text: a link where it leads to the web, and mere text where it could do else. */
export function ExternalLink({ address }: { readonly address: string }): JSX.Element {
  return isWebAddress(address) ? (
    <a class="address" href={address} rel="noopener noreferrer" target="_blank">
      {address}
    </a>
  ) : (
    <span class="address">{address}</span>
  );
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return ['http:', 'https:'].includes(new URL(address).protocol);
}
