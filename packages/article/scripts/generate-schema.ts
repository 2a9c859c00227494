import { writeFileSync } from 'node:fs';
import { generateSchema, schemaFile, schemaFileText, tableFile, tableFileText } from './schema.ts';

const schema = generateSchema();
writeFileSync(schemaFile, schemaFileText(schema));
writeFileSync(tableFile, tableFileText(schema));
