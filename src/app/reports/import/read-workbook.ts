import { type CellContext, isDateFormat } from './cell-value.ts';
import { attributeOf, isTrue, MOST_TAGS, walkXml, type XmlFault } from './walk-xml.ts';

interface Workbook {
  /** By the path of their parts, in their order. */
  readonly sheets: ReadonlyMap<string, { readonly name: string; readonly isHidden: boolean }>;
  readonly cells: CellContext;
}

/** What a workbook says of its sheets and of what their cells refer to. */
export function readWorkbook(textOf: (path: string) => string): Workbook | XmlFault {
  const parts = new Map<string, string>();
  let shared = 'xl/sharedStrings.xml';
  let styles = 'xl/styles.xml';
  const partsFault = walkXml(textOf('xl/_rels/workbook.xml.rels'), {
    open: (_, attributes) => {
      const path = `xl/${(attributeOf(attributes, 'Target') ?? '').replace(/^\/?(xl\/)?/, '')}`;
      const kind = attributeOf(attributes, 'Type')?.split('/').at(-1);
      if (kind === 'worksheet') parts.set(attributeOf(attributes, 'Id') ?? '', path);
      if (kind === 'sharedStrings') shared = path;
      if (kind === 'styles') styles = path;
    },
  });
  const sheets = new Map<string, { name: string; isHidden: boolean }>();
  let isFrom1904 = false;
  const bookFault = walkXml(textOf('xl/workbook.xml'), {
    open: (name, attributes) => {
      const said = (attribute: string) => attributeOf(attributes, attribute) ?? '';
      if (name === 'workbookPr') isFrom1904 = isTrue(said('date1904'));
      const path = name === 'sheet' ? parts.get(said('id')) : undefined;
      if (path !== undefined)
        sheets.set(path, { name: said('name'), isHidden: /hidden/i.test(said('state')) });
    },
  });
  const strings = readStrings(textOf(shared));
  const dateStyles = readDateStyles(textOf(styles));
  const fault = partsFault ?? bookFault;
  if (fault) return fault;
  if (typeof strings === 'string') return strings;
  if (typeof dateStyles === 'string') return dateStyles;
  return { sheets, cells: { strings, dateStyles, isFrom1904, left: { tags: MOST_TAGS } } };
}

/** The texts that cells share; none where the workbook has no such part. */
function readStrings(xml: string): string[] | XmlFault {
  if (xml === '') return [];
  const strings: string[] = [];
  let [text, isPhonetic] = ['', false];
  const fault = walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
    },
    close: (name, part) => {
      if (name === 't' && !isPhonetic) text += part;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return fault ?? strings;
}

function readDateStyles(xml: string): boolean[] | XmlFault {
  if (xml === '') return [];
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  const fault = walkXml(xml, {
    open: (name, attributes) => {
      const id = Number(attributeOf(attributes, 'numFmtId'));
      if (name === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) styles.push(isDateFormat(id || 0, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return fault ?? styles;
}
