import type { Identifiers } from '@quocngu/article';
import type { PropertyValue } from 'schema-dts';

type PropertyValueNode = Exclude<PropertyValue, string> & { readonly '@type': 'PropertyValue' };

/** Writes identifiers as property values; `name` tells ours from those of other schemes. */
export function writeIdentifiers(
  identifiers: Identifiers | undefined,
): readonly PropertyValueNode[] {
  if (identifiers === undefined) return [];
  const { native, contentHash, file, other = [] } = identifiers;
  return [
    ...(native ? [propertyValue(native.publisher, native.text, 'native')] : []),
    ...(contentHash
      ? [propertyValue(contentHash.algorithm, contentHash.value, 'content-hash')]
      : []),
    ...(file ? [propertyValue('file', file.key, 'file-key')] : []),
    ...(file?.index === undefined ? [] : [propertyValue('file', `${file.index}`, 'file-index')]),
    ...other.map(({ role, value }) => propertyValue(role, value)),
  ];
}

function propertyValue(propertyID: string, value: string, name?: string): PropertyValueNode {
  return { '@type': 'PropertyValue', propertyID, value, ...(name === undefined ? {} : { name }) };
}
