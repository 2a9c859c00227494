import type { Article } from '@quocngu/article';

/**
 * Which properties of a value a form carries: `true` for the whole value, a table for some of them,
 * nothing for none; what is said of a list holds for each of its items. Where it depends on the
 * value, a function of it.
 */
export type Carried<Value> = [Value] extends [readonly (infer Item)[]]
  ? CarriedItem<Item>
  : CarriedItem<Value>;

type CarriedItem<Value> =
  CarriedValue<Value> | ((value: Value, article: Article) => CarriedValue<Value> | undefined);

type CarriedValue<Value> =
  | true
  | (Value extends object
      ? { readonly [Key in KeyOf<Value>]?: Carried<NonNullable<PropertyOf<Value, Key>>> }
      : never);

type KeyOf<Value> = Value extends unknown ? keyof Value : never;
type PropertyOf<Value, Key> = Value extends unknown
  ? Key extends keyof Value
    ? Value[Key]
    : never
  : never;

/** A form of export, as far as it matters for what is lost. */
export interface Form {
  /** What it carries of an article. */
  readonly carries: Carried<Article>;
  /** Whether it carries spans. */
  readonly hasOffsets?: boolean;
  /** Whether it says where values come from. */
  readonly hasOrigins?: boolean;
}
