import { expectTypeOf, test } from 'vitest';
import type { Article } from './article.ts';
import type { Block, CaptionBlock, CreditBlock } from './block.ts';
import type { ArticleDate } from './date.ts';
import type { FieldDiagnostic } from './diagnostic.ts';
import type { Diagnostic } from '@quocngu/span';
import type { Entity } from './entity.ts';
import type { Media } from './media.ts';
import type { Mention, TitleMention } from './mention.ts';
import type { Layer } from './provenance.ts';
import type { FieldSpan } from './span.ts';
import type { Word } from './word.ts';

type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The type with every `readonly` gone, at any depth. */
type Loose<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Loose<Value[Key]> }
  : Value;

test('an article is JSON', () => {
  expectTypeOf<Plain<Article>>().toExtend<Json>();
});

/** Interfaces have no index signature; a mapped type of the same properties does. */
type Plain<Value> = Value extends object ? { [Key in keyof Value]: Plain<Value[Key]> } : Value;

test('nothing of an article can be written to', () => {
  expectTypeOf<Article>().toEqualTypeOf<Readonly<Article>>();
  expectTypeOf<NonNullable<Article['words']>>().toEqualTypeOf<readonly Readonly<Word>[]>();
  expectTypeOf<Word['span']>().toEqualTypeOf<Readonly<FieldSpan>>();
});

test('what is not known is left out, never undefined', () => {
  // @ts-expect-error -- undefined is not a language
  const article: Article = {
    type: 'article',
    schemaVersion: 1,
    text: { url: '', title: '', body: '' },
    language: undefined,
  };
  expectTypeOf(article).toEqualTypeOf<Article>();
  expectTypeOf<Loose<Article>>().toExtend<Article>();
});

test('unions are told apart by type', () => {
  expectTypeOf<Extract<Block, { media?: string }>>().toEqualTypeOf<CaptionBlock | CreditBlock>();
  expectTypeOf<Extract<Mention, { type: 'title' }>>().toEqualTypeOf<TitleMention>();
  expectTypeOf<Entity['type']>().toEqualTypeOf<'person' | 'organisation' | 'place' | 'event'>();
  expectTypeOf<Exclude<Mention['type'], 'date' | 'title'>>().toEqualTypeOf<Entity['type']>();
  expectTypeOf<Media['type']>().toEqualTypeOf<'picture' | 'video' | 'audio' | 'graphic'>();
});

test('every layer is a property of the article, the tags apart', () => {
  expectTypeOf<Exclude<Layer, 'tags'>>().toExtend<keyof Article>();
  expectTypeOf<Exclude<keyof Article, Layer>>().toEqualTypeOf<
    'type' | 'schemaVersion' | 'text' | 'provenance' | 'diagnostics'
  >();
});

test('a diagnostic of the text is a diagnostic of an article', () => {
  expectTypeOf<Diagnostic>().toExtend<FieldDiagnostic>();
});

test('a date has no clock time of its own', () => {
  expectTypeOf<ArticleDate>().not.toHaveProperty('time');
});
