export type { PageDiagnostic, PageDiagnosticCode } from './page-diagnostics.ts';
export type { PageProfile } from './page-profile.ts';
export { parsePage, type ParsedPage, type ParsePageOptions } from './parse-page.ts';
export type { PageMetadata } from './read-metadata.ts';
