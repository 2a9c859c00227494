/** The properties that are known: neither `undefined` nor an empty list. */
export function compact<Value extends object>(value: {
  readonly [Key in keyof Value]: Value[Key] | undefined;
}): Value {
  const known = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(known) as Value;
}
