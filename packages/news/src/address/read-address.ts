import type {
  Address,
  AddressTimestamp,
  Excerpt,
  FieldSpan,
  NativeIdentifier,
  Publisher,
} from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { newsDiagnostic, type NewsDiagnostic } from '../diagnostics.ts';
import type { PublisherProfile, TimestampReading } from '../publishers/publisher-profile.ts';
import { findPublisher } from '../publishers/publisher-profiles.ts';
import { parseAddressParts } from './address-parts.ts';

/** What an address says of its article. */
export interface ReadAddress {
  readonly address?: Address;
  readonly publisher?: Publisher;
  readonly nativeId?: NativeIdentifier;
  readonly diagnostics: readonly NewsDiagnostic[];
}

/** Takes an address apart: the host by rule, the rest by the profile of its publisher. */
export function readAddress(url: string, profiles: readonly PublisherProfile[]): ReadAddress {
  const parts = parseAddressParts(url);
  if (parts === undefined) {
    const place = url === '' ? {} : { span: inUrl({ start: 0, end: url.length }) };
    return { diagnostics: [newsDiagnostic('invalid-address', place)] };
  }
  const host = excerptOf(url, parts.host);
  const profile = findPublisher(host.text, profiles);
  if (profile === undefined) {
    return {
      address: { type: 'address', ...whole(url), publisher: host, origin: 'address/host' },
      publisher: { type: 'publisher', name: host.text, ...host, origin: 'address/host' },
      diagnostics: [newsDiagnostic('unknown-publisher', { span: host.span })],
    };
  }

  const origin = `address/${profile.key}`;
  const { slug, nativeId, section, timestamp } = profile.readAddress(parts);
  const isKnownForm = slug !== undefined || nativeId !== undefined;
  return {
    address: {
      type: 'address',
      ...whole(url),
      publisher: host,
      ...(section === undefined ? {} : { section: excerptOf(url, section) }),
      ...(slug === undefined ? {} : { slug: excerptOf(url, slug) }),
      ...(nativeId === undefined ? {} : { nativeId: excerptOf(url, nativeId) }),
      ...(timestamp === undefined ? {} : { timestamp: timestampOf(url, timestamp) }),
      origin,
    },
    publisher: { type: 'publisher', key: profile.key, name: profile.name, ...host, origin },
    ...(nativeId === undefined
      ? {}
      : { nativeId: { publisher: profile.key, ...excerptOf(url, nativeId), origin } }),
    diagnostics: isKnownForm
      ? []
      : [newsDiagnostic('unknown-address-form', { span: whole(url).span })],
  };
}

function timestampOf(url: string, { span, value, zone }: TimestampReading): AddressTimestamp {
  return { ...excerptOf(url, span), value, zone };
}

function whole(url: string): Excerpt {
  return excerptOf(url, { start: 0, end: url.length });
}

function excerptOf(url: string, span: Span): Excerpt {
  return { text: url.slice(span.start, span.end), span: inUrl(span) };
}

function inUrl({ start, end }: Span): FieldSpan {
  return { field: 'url', start, end };
}
