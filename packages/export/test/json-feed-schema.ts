import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const time = { type: 'string', format: 'date-time' };

/**
 * The rules of https://www.jsonfeed.org/version/1.1/ for feeds, items and authors, as a schema; what
 * the form does not know is refused, extensions (names that begin with `_`) apart.
 */
const schema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    language: text,
    authors: { $ref: '#/$defs/authors' },
    items: { type: 'array', items: { $ref: '#/$defs/item' } },
  },
  patternProperties: { '^_': true },
  additionalProperties: false,
  $defs: {
    authors: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        properties: { name: text, url: address, avatar: address },
        additionalProperties: false,
      },
    },
    item: {
      type: 'object',
      required: ['id'],
      anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
      properties: {
        id: text,
        url: address,
        external_url: address,
        title: text,
        content_html: text,
        content_text: text,
        summary: text,
        image: address,
        banner_image: address,
        date_published: time,
        date_modified: time,
        authors: { $ref: '#/$defs/authors' },
        tags: { type: 'array', items: text, uniqueItems: true },
        language: text,
      },
      patternProperties: { '^_': true },
      additionalProperties: false,
    },
  },
};

/** Compiles the rules of JSON Feed 1.1. */
export function compileJsonFeedSchema(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv, { mode: 'full' });
  return ajv.compile(schema);
}
