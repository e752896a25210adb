/** The six kinds of LKD every desa is to have (Permendagri 18/2018 Ps 6). */
export const enamJenis = ['rt', 'rw', 'pkk', 'karang-taruna', 'posyandu', 'lpm'] as const;
export type EnamJenis = (typeof enamJenis)[number];
