const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes text so that HTML shows it and nothing else, in an element and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);
}
