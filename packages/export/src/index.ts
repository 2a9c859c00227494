export { parseConllu } from './conllu/parse-conllu.ts';
export { toConllu, type ToConlluOptions } from './conllu/to-conllu.ts';
export { toHtml, type ToHtmlOptions } from './html/to-html.ts';
export { parseJsonLd } from './json-ld/parse-json-ld.ts';
export { stringifyJsonLd } from './json-ld/stringify-json-ld.ts';
export { toJsonLd, type JsonLdExport } from './json-ld/to-json-ld.ts';
export type { Loss, LossCode } from './losses/loss.ts';
export type { TextExport } from './losses/text-export.ts';
export { toMarkdown, type ToMarkdownOptions } from './markdown/to-markdown.ts';
export type {
  NinjsAltId,
  NinjsAssociation,
  NinjsBody,
  NinjsItem,
  NinjsSource,
  NinjsText,
  NinjsThing,
} from './ninjs/ninjs-item.ts';
export { parseNinjs } from './ninjs/parse-ninjs.ts';
export { toNinjs, type NinjsExport } from './ninjs/to-ninjs.ts';
export { toPlainText } from './plain-text/to-plain-text.ts';
export type { ParsedArticle } from './reading/article-draft.ts';
export type { ReadDiagnostic, ReadDiagnosticCode } from './reading/diagnostic.ts';
