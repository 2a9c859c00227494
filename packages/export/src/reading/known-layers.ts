import type { Identifiers, OtherIdentifier, Rights } from '@quocngu/article';
import { compact } from '../content/compact.ts';

/** What a document says of the identifiers of an article, as strings. */
export interface IdentifierStrings {
  readonly native: Identifiers['native'];
  /** Digest in hexadecimal. */
  readonly sha256: string | undefined;
  readonly fileKey: string | undefined;
  readonly fileIndex: string | undefined;
  readonly other: readonly OtherIdentifier[];
}

/** Identifiers, as far as the strings are what they should be; nothing for none. */
export function toIdentifiers(strings: IdentifierStrings): Identifiers | undefined {
  const { native, sha256 = '', fileKey, fileIndex = '', other } = strings;
  const known = compact<Omit<Identifiers, 'type'>>({
    native,
    contentHash: /^[0-9a-f]{64}$/.test(sha256)
      ? { algorithm: 'sha-256', value: sha256 }
      : undefined,
    file:
      fileKey === undefined
        ? undefined
        : {
            ...(/^\d{1,15}$/.test(fileIndex) ? { index: Number(fileIndex) } : {}),
            key: fileKey,
          },
    other,
  });
  return isEmpty(known) ? undefined : { type: 'identifiers', ...known };
}

/** Rights, as far as something is known of them. */
export function toRights(
  known: Readonly<Record<'holder' | 'license' | 'terms' | 'text', string | undefined>>,
): Rights | undefined {
  const rights = compact<Omit<Rights, 'type'>>(known);
  return isEmpty(rights) ? undefined : { type: 'rights', ...rights };
}

/** A language, where it is written as a BCP 47 tag. */
export function toLanguage(text: string | undefined): string | undefined {
  return text !== undefined && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(text) ? text : undefined;
}

/** A list, where something is in it. */
export function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
