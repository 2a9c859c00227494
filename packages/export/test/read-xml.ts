import { SaxesParser } from 'saxes';

/** An element of a document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, as it stands. */
  readonly text: string;
}

/** Reads a document with a strict parser: what is not well-formed, or not in a namespace, throws. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('the document is empty');
  return document;
}

/** The elements of a name among the children of another. */
export function findChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the only child of a name; `undefined` where there is none. */
export function textOfChild(element: XmlElement, name: string): string | undefined {
  const [child, ...others] = findChildren(element, name);
  if (others.length > 0) throw new Error(`there are ${others.length + 1} elements ${name}`);
  return child?.text;
}
