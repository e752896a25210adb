import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { formatRp, formatRupiah, hasSen, hasSenWithin } from '../../domain/basics/rupiah.ts';

const WithSen = createContext(false);

interface Props {
  readonly of: number;
  /** With `Rp` in front. */
  readonly rp?: boolean;
  /** The element it is the whole of; none = it is a part of a text. */
  readonly in?: 'span' | 'strong' | 'td' | 'dd';
  readonly class?: string;
}

/** An amount as its document prints it. */
export function RupiahText({ of, rp = false, in: Tag, ...look }: Props) {
  const printed = useRupiah(rp ? formatRp : formatRupiah)(of);
  return Tag ? <Tag {...look}>{printed}</Tag> : <>{printed}</>;
}

/** How the document around prints amounts, where a sentence needs one. */
export function useRupiah(format = formatRupiah): (amount: number) => string {
  const withSen = useContext(WithSen);
  return (amount) => format(amount, withSen || hasSen(amount));
}

interface DocumentProps {
  readonly content: unknown;
  readonly children: ComponentChildren;
}

/** A document: where any of its amounts has sen, all of them are printed with sen, `1.500,00`. */
export function SenOf({ content, children }: DocumentProps) {
  const withSen = useMemo(() => hasSenWithin(content), [content]);
  return <WithSen.Provider value={withSen}>{children}</WithSen.Provider>;
}
