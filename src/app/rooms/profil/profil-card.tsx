import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** The anchor that search leads to. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** One fact of a desa's profile under its name. */
export function ProfilCard({ title, id, children }: Props) {
  return (
    <section class="card stack profil-card" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
